import { tokenizeName } from '../foods/names/tokens.ts';

/** Words of a name, folded and singular. */
export function normaliseWords(text: string): string[] {
  return tokenizeName(text).map(({ word }) => word);
}
