import { execFileSync } from 'node:child_process';
import { HAND_COMPUTED_NUTRIENTS } from '../../lib/culinary/nutrition/data/hand-computed-recipes.ts';
import { computeNutrition } from '../../lib/culinary/nutrition/index.ts';
import {
  type HandComputedRecipe,
  handComputedRecipes,
  handFigures,
} from '../../lib/culinary/nutrition/read-hand-computed.ts';
import { parseIngredient } from '../../lib/culinary/phrases/index.ts';
import { NUTRIENTS, type Nutrient } from '../../lib/culinary/vocabulary/index.ts';
import { renderTable } from '../table.ts';
import { findSharedData } from './shared-data.ts';

/** Computed nutrition beside the sums by hand, and those beside the files of USDA SR28 themselves. */
export async function measureNutrition(): Promise<readonly string[]> {
  const rows = handComputedRecipes().map(toRow);
  const within = rows.filter((row) => row['largest difference, %'] <= 1).length;
  return [
    `${within} of ${rows.length} recipes within 1 % of the computation by hand, over ${HAND_COMPUTED_NUTRIENTS.length} nutrients:`,
    '',
    renderTable(rows),
    '',
    compareWithSr28(),
  ];
}

function toRow(recipe: HandComputedRecipe) {
  const { perRecipe, coverageByMass } = computeNutrition(
    recipe.lines.map(({ phrase }) => parseIngredient(phrase)),
    recipe.servings,
  );
  const differences = HAND_COMPUTED_NUTRIENTS.map((nutrient) => {
    const byHand = recipe.sums.get(nutrient) ?? 0;
    const computed = perRecipe[nutrient].value ?? 0;
    return byHand === 0 ? 0 : (100 * Math.abs(computed - byHand)) / byHand;
  });
  return {
    recipe: recipe.title,
    'kcal by hand': Math.round(recipe.sums.get('energyKcal') ?? 0),
    'kcal computed': Math.round(perRecipe.energyKcal.value ?? 0),
    'largest difference, %': Math.round(Math.max(...differences) * 100) / 100,
    'mass covered, %': Math.round(coverageByMass * 100),
  };
}

/** Whether the checked-in figures are those of NUT_DATA. */
function compareWithSr28(): string {
  const file = findSharedData('sr28', 'NUT_DATA.txt.xz');
  if (file === null) return '(figures not compared: SR28 is not in ../shared/data)';
  const figures = handFigures();
  const byNumber = new Map<string, Nutrient>(
    HAND_COMPUTED_NUTRIENTS.map((nutrient) => [NUTRIENTS[nutrient], nutrient]),
  );
  const text = execFileSync('xz', ['-dc', file], { maxBuffer: 2 ** 28 }).toString('latin1');
  let compared = 0;
  let wrong = 0;
  for (const line of text.split('\n')) {
    const [ndbNo = '', number = '', value = ''] = line.split('^').map((cell) => cell.replaceAll('~', ''));
    const nutrient = byNumber.get(number);
    const own = nutrient === undefined ? undefined : figures.get(ndbNo)?.get(nutrient);
    if (own === undefined) continue;
    compared += 1;
    if (Math.abs(own - Number(value)) > 1e-9) wrong += 1;
  }
  return `${compared} figures compared with NUT_DATA of USDA SR28: ${wrong} differ.`;
}
