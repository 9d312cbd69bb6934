import { type AmountRead, readAmount } from './read-amount.ts';

export interface TrailingAmount {
  readonly amount: AmountRead;
  /** The text in front of the amount. */
  readonly name: string;
}

const SEPARATOR = /[\s:,–-]/u;
const LETTER = /\p{L}/u;

/** "natural brown sugar: 45 g", "Ground beef, 300 g", "Tuorli 3": the amount behind the name; null for none. */
export function readTrailingAmount(text: string): TrailingAmount | null {
  const digit = text.search(/\d/);
  if (digit <= 0) return null;
  let end = digit;
  while (end > 0 && SEPARATOR.test(text[end - 1] ?? '')) end -= 1;
  const name = text.slice(0, end);
  if (end === digit || !LETTER.test(name)) return null;
  const amount = readAmount(text, digit);
  if (amount === null || amount.quantity === null || amount.number.start !== digit) return null;
  const rest = text.slice(amount.end).trim();
  return rest === '' && !name.includes('(') ? { amount, name } : null;
}
