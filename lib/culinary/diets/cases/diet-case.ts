import type { RecipeText } from '../../recipe/recipe.ts';
import { DIETS, type Diet, type DietVerdict } from '../../vocabulary/index.ts';
import { judgeDiet } from '../judge-diet.ts';

/** A line of a recipe, a diet, and which answers are right. */
export interface DietCase {
  readonly diet: Diet;
  readonly text: string;
  readonly right: readonly DietVerdict[];
}

/** `no`: must be ruled out; `doubt`: must not be promised; `yes`: must fit. */
const ANSWERS: Readonly<Record<string, readonly DietVerdict[]>> = {
  no: ['no'],
  doubt: ['no', 'unknown'],
  yes: ['yes'],
};

/** Reads `diet | answer | line`; ` + ` between several lines, `step:` and `title:` before those that are no ingredient. */
export function readDietCases(text: string): DietCase[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [diet = '', answer = '', phrase = ''] = line.split('|').map((cell) => cell.trim());
      const right = ANSWERS[answer];
      const known = DIETS.find((own) => own === diet);
      if (right === undefined || known === undefined || phrase === '') throw new Error(`no case: ${line}`);
      return { diet: known, text: phrase, right };
    });
}

export interface DietMiss extends DietCase {
  readonly verdict: DietVerdict;
}

/** Wrong answers: promised what does not fit (`falseYes`), or refused or doubted what does (`overRefused`). */
export function measureDietCases(cases: readonly DietCase[]): {
  readonly falseYes: readonly DietMiss[];
  readonly understated: readonly DietMiss[];
  readonly overRefused: readonly DietMiss[];
} {
  const misses = cases.flatMap((row): DietMiss[] => {
    const { verdict } = judgeDiet(row.diet, toRecipe(row.text));
    return row.right.includes(verdict) ? [] : [{ ...row, verdict }];
  });
  return {
    falseYes: misses.filter(({ verdict }) => verdict === 'yes'),
    understated: misses.filter(({ verdict, right }) => verdict !== 'yes' && !right.includes('yes')),
    overRefused: misses.filter(({ right }) => right.includes('yes')),
  };
}

function toRecipe(text: string): RecipeText {
  const lines = text.split(' + ');
  const marked = (mark: string) =>
    lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length).trim());
  return {
    title: marked('title:').join(' '),
    ingredients: lines.filter((line) => !/^(?:title|step):/.test(line)),
    steps: marked('step:'),
    servings: 2,
  };
}
