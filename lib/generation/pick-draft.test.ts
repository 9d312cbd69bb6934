import { createId } from '@chef/contracts/create-id';
import { canonicaliseRequest, type GenerateRequest } from '@chef/contracts/generate-request';
import { describe, expect, it } from 'vitest';
import { pickDraft } from './pick-draft.ts';
import { understandRequest } from './understand-request.ts';

function jobFor(request: GenerateRequest) {
  const canonical = canonicaliseRequest(request);
  const ids = { generationId: createId('generation'), recipeId: createId('recipe'), createdAt: new Date() };
  return { ...understandRequest(request, canonical), ...ids, request: canonical };
}

const FRIDGES: GenerateRequest[] = [
  {
    ingredients: ['2 chicken thighs', '1 lemon', 'a handful of rice', 'half an onion'],
    allergies: ['peanut'],
  },
  { ingredients: ['2 eggs', 'spinach', 'feta', 'tomatoes'], allergies: ['tree_nut', 'gluten'] },
  { ingredients: ['tofu', 'broccoli', 'soy sauce', 'rice'], diets: ['vegan'] },
  { ingredients: ['salmon', 'potatoes', 'dill', 'butter'], allergies: ['egg'], units: 'us' },
];

describe('pickDraft', () => {
  it('always has a recipe that the gate lets through', () => {
    const without = FRIDGES.flatMap((fridge) =>
      Array.from({ length: 25 }, (_, seed) => ({ ...fridge, seed })).filter(
        (request) => pickDraft(jobFor(request)) === null,
      ),
    );
    expect(without).toEqual([]);
  });

  it('gives the same one for the same request', () => {
    const request = { ingredients: ['2 eggs', 'spinach', 'feta'], seed: 7 };
    expect(pickDraft(jobFor(request))).toEqual(pickDraft(jobFor(request)));
  });

  it('gives none rather than one that may break a rule', () => {
    const job = jobFor({ ingredients: ['1 onion', '2 eggs'] });
    const constraints = { ...job.constraints, excludeTexts: ['onion', 'egg', 'eggs'], maxMinutes: 1 };
    expect(pickDraft({ ...job, constraints })).toBeNull();
  });
});
