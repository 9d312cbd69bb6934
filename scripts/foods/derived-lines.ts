import type { SourceFood } from '../../lib/culinary/foods/sources/source-food.ts';
import { NUTRIENTS } from '../../lib/culinary/vocabulary/index.ts';
import { densityFrom, householdMeasures } from './household-measures.ts';
import type { Sr28, Sr28Figure } from './read-sr28.ts';

const NUMBERS = Object.values(NUTRIENTS);

/** `NDB|value|value…` in the order of NUTRIENTS; an empty cell is a figure that SR28 lacks. */
export function figureLines(sr28: Sr28): string[] {
  return linesOf(sr28, (figure) => plainNumber(figure.value));
}

/** `NDB|se,min,max,n|…`; a cell is empty where SR28 gives neither standard error nor range. */
export function spreadLines(sr28: Sr28): string[] {
  return linesOf(sr28, (figure) => {
    const parts = [figure.standardError, figure.min, figure.max].map(plainNumber);
    return parts.every((part) => part === '') ? '' : [...parts, plainNumber(figure.samples)].join(',');
  });
}

function linesOf(sr28: Sr28, cell: (figure: Sr28Figure) => string): string[] {
  return [...sr28.figures.keys()].sort().map((ndbNo) => {
    const food = sr28.figures.get(ndbNo);
    const cells = NUMBERS.map((nutrient) => {
      const figure = food?.get(nutrient);
      return figure === undefined ? '' : cell(figure);
    });
    return [ndbNo, ...cells].join('|').replace(/\|+$/, '');
  });
}

/** `12.0` → `12`: shorter, and the same number. */
function plainNumber(text: string): string {
  return text === '' ? '' : String(Number(text));
}

/** `id|NDB|refuse|density|measures` for every food that has an NDB number. */
export function foodLines(foods: readonly SourceFood[], sr28: Sr28): string[] {
  return foods.flatMap((food) => {
    if (food.ndbNo === null) return [];
    const measures = householdMeasures(sr28.weights.get(food.ndbNo) ?? []);
    const cells = measures.map((row) =>
      [row.unit, row.size, row.grams, row.sequence, row.detail].join(',').replace(/,$/, ''),
    );
    const refuse = sr28.descriptions.get(food.ndbNo)?.refuse ?? 0;
    return [[food.id, food.ndbNo, refuse, densityFrom(measures) ?? '', cells.join(';')].join('|')];
  });
}
