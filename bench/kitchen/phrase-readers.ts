import { parseIngredient } from '@chef/culinary/phrases';
import { parseIngredient as parseByPackage } from 'parse-ingredient';
import { parse as parseByVersion3 } from 'recipe-ingredient-parser-v3';

/** What every reader can say about a phrase. */
export interface ReadPhrase {
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly name: string;
  readonly size?: string | null;
  readonly preparation?: string | null;
  readonly comment?: string | null;
  readonly purpose?: string | null;
}

export interface PhraseReader {
  readonly name: string;
  readonly read: (phrase: string) => ReadPhrase;
}

/** The other packages leave everything behind the amount in one text; cutting it there is in their favour. */
function untilComma(text: string): string {
  return text.replace(/\([^)]*\)/g, ' ').split(',')[0] ?? '';
}

export const PHRASE_READERS: readonly PhraseReader[] = [
  { name: 'the kitchen', read: parseIngredient },
  {
    name: 'parse-ingredient',
    read: (phrase) => {
      const [first] = parseByPackage(phrase);
      return {
        quantity: first?.quantity ?? null,
        unit: first?.unitOfMeasureID ?? null,
        name: untilComma(first?.description ?? ''),
      };
    },
  },
  {
    name: 'recipe-ingredient-parser-v3',
    read: (phrase) => {
      const { quantity, unit, ingredient } = parseByVersion3(phrase, 'eng');
      return { quantity: quantity || null, unit, name: untilComma(ingredient) };
    },
  },
];
