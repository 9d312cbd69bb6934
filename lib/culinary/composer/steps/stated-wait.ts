import { sumStatedMinutes } from '../../gate/index.ts';

/** Minutes that words ask to wait beyond those in which the cook is busy: some ways to say a thing let it stand first. */
export function statedWait(text: string, hands: number): number {
  return Math.max(0, sumStatedMinutes(text) - hands);
}
