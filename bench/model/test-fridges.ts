import type { CanonicalRequest } from '@chef/contracts/generate-request';
import { canonicaliseRequest } from '@chef/contracts/generate-request';
import { toComposeRequest } from '@chef/contracts/to-compose-request';
import type { ComposeRequest } from '@chef/culinary/composer';
import { readRecipeRequest } from '@chef/culinary/recipe-lines';
import { drawRequest } from '../../training/corpus/draw-request.ts';
import { splitOf } from '../../training/corpus/write-pair.ts';

/** Seeds of the examination; those of a corpus start lower, and its fridges are others in any case. */
const FIRST_SEED = 3_000_000_000;

/** A request whose fridge no training has seen. */
export interface TestFridge {
  readonly request: CanonicalRequest;
  readonly asked: ComposeRequest;
  /** Ids of the given foods that may be used. */
  readonly givenFoodIds: readonly string[];
}

/** The first `count` fridges of the examination: by their foods they belong to the side that is never written. */
export function drawTestFridges(count: number): TestFridge[] {
  const fridges: TestFridge[] = [];
  for (let seed = FIRST_SEED; fridges.length < count; seed += 1) {
    const drawn = drawRequest(seed);
    const request = toCanonical(drawn);
    const asked = toComposeRequest(request);
    const { given } = readRecipeRequest(asked);
    const givenFoodIds = given.map(({ food }) => food.id);
    if (given.length > 0 && splitOf([...givenFoodIds].sort().join(' ')) === 'test')
      fridges.push({ request, asked, givenFoodIds });
  }
  return fridges;
}

function toCanonical({ ingredients, ...asked }: ComposeRequest): CanonicalRequest {
  return {
    ...canonicaliseRequest({ ingredients: [...ingredients] }),
    diets: [...asked.diets],
    allergies: [...asked.allergies],
    servings: asked.servings,
    seed: asked.seed % 2_147_483_647,
    wish: asked.wish ?? null,
    cuisine: asked.cuisine ?? null,
    meal: (asked.meal as CanonicalRequest['meal']) ?? null,
    maxMinutes: asked.maxMinutes ?? null,
    equipment: (asked.equipment as CanonicalRequest['equipment']) ?? null,
    skill: (asked.skill as CanonicalRequest['skill']) ?? null,
    units: asked.units ?? 'metric',
  };
}
