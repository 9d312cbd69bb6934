import { CONSENT_TEXTS } from '@chef/contracts/consent-texts';
import { createId } from '@chef/contracts/create-id';
import { recipeVariantsSchema } from '@chef/contracts/recipe-variants';
import { parseIngredient } from '@chef/culinary/phrases';
import { describe, expect, it } from 'vitest';
import { visitorContext } from '../../testing/accounts.ts';
import { sampleRecipe } from '../../testing/sample-recipe.ts';
import { userContext } from '../../testing/user-context.ts';
import { recordConsent } from '../consents/record-consent.ts';
import { createHouseholdMember } from '../household/create-household-member.ts';
import { listRecipeVariants } from './list-recipe-variants.ts';
import { saveRecipe } from './save-recipe.ts';

const PHRASES = ['200 g rice', '4 carrots', '4 tbsp peanut butter', '1 tsp salt'];
const STEPS = [
  'Peel and slice the carrots.',
  'Boil the rice and carrots with the salt in plenty of water for 15 minutes, then drain.',
  'Stir in the peanut butter and serve hot.',
];

async function newRecipe(): Promise<string> {
  const id = createId('recipe');
  const recipe = {
    ...sampleRecipe({ id }),
    title: 'Carrots and rice with peanut butter',
    servings: 4,
    ingredients: PHRASES.map((phrase) => ({ ...parseIngredient(phrase) })),
    steps: STEPS.map((text) => ({ text, minutes: null })),
  };
  const input = { recipe: JSON.parse(JSON.stringify(recipe)), rulesVersion: 'x', cacheAs: null };
  await saveRecipe({ actor: (await userContext()).actor, input });
  return id;
}

describe('how a recipe suits a household', () => {
  it('is told of each: as it is, with a portion apart, or not and why', async () => {
    const ctx = await userContext();
    const textVersion = CONSENT_TEXTS.health_data.version;
    await recordConsent({ ctx, input: { purpose: 'health_data', isGranted: true, textVersion } });
    const add = (name: string, over: object) =>
      createHouseholdMember({
        ctx,
        input: {
          name,
          diets: [],
          allergies: [],
          dislikes: [],
          ageBand: 'adult',
          isPregnant: false,
          ...over,
        },
      });
    await add('Bo', { diets: ['vegan'] });
    await add('Ada', { allergies: [{ allergen: 'peanut', severity: 'severe' }] });
    await add('Ed', { dislikes: ['rice', 'florble'] });
    const { people } = recipeVariantsSchema.parse(await listRecipeVariants({ ctx, id: await newRecipe() }));
    expect(people.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['Bo', 'suits'],
      ['Ada', 'variant'],
      ['Ed', expect.stringMatching(/variant/)],
    ]);
    const ada = people[1];
    expect(ada?.phrases).toEqual(['4 tbsp peanut butter']);
    expect(ada?.order.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['clean_first', 'keep_closed', 'take_portion', 'cover_aside', 'serve_first']),
    );
    expect(JSON.stringify(ada?.swaps[0]?.instead)).not.toMatch(/peanut/);
  });

  it('is for people with an account, and of recipes that are there', async () => {
    await expect(listRecipeVariants({ ctx: visitorContext(), id: await newRecipe() })).rejects.toMatchObject({
      code: 'unauthenticated',
    });
    const ctx = await userContext();
    expect(await listRecipeVariants({ ctx, id: await newRecipe() })).toMatchObject({ people: [] });
    await expect(listRecipeVariants({ ctx, id: createId('recipe') })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
