import type { HouseholdMember } from '@chef/contracts/household';
import type { Recipe } from '@chef/contracts/recipe';
import type { PersonVariantAnswer, RecipeVariants } from '@chef/contracts/recipe-variants';
import { matchFood } from '@chef/culinary/foods';
import type { TimedRecipe } from '@chef/culinary/gate';
import { planVariant, type VariantPerson } from '@chef/culinary/variants';
import { authorize } from '../../auth/authorize.ts';
import { dietsOfMember } from '../household/diets-of-member.ts';
import { listHousehold } from '../household/list-household.ts';
import type { ServiceContext } from '../service-context.ts';
import { getRecipe } from './get-recipe.ts';

/** A member as the kitchen sees them: what they must not have, and where traces count. */
function personOf(member: HouseholdMember): VariantPerson {
  const { allergies, dislikes } = member;
  return {
    allergies: allergies.map(({ allergen }) => allergen),
    severe: allergies.filter(({ severity }) => severity === 'severe').map(({ allergen }) => allergen),
    diets: dietsOfMember(member),
    excludeFoodIds: dislikes.flatMap((text) => matchFood(text)?.food.id ?? []),
    excludeTexts: dislikes,
  };
}

const textOf = (recipe: Recipe): TimedRecipe => ({
  ...recipe,
  ingredients: recipe.ingredients.map(({ phrase }) => phrase),
  steps: recipe.steps.map(({ text }) => text),
});

function answerFor(recipe: TimedRecipe, member: HouseholdMember): PersonVariantAnswer {
  const variant = planVariant(recipe, personOf(member));
  const { verdict } = variant;
  return {
    id: member.id,
    name: member.name,
    verdict,
    reason: verdict === 'no_variant' ? variant.reason : null,
    phrases:
      verdict === 'suits'
        ? []
        : verdict === 'variant'
          ? variant.swaps.map(({ phrase }) => phrase)
          : variant.phrases,
    swaps: verdict === 'variant' ? variant.swaps : [],
    order: verdict === 'variant' ? variant.order : [],
  };
}

/**
 * How a recipe suits each of the person's household: as it is, with a portion of their own, or not.
 * @throws AppError `unauthenticated`, `not_found`
 */
export async function listRecipeVariants({
  ctx,
  id,
}: {
  ctx: ServiceContext;
  id: string;
}): Promise<RecipeVariants> {
  authorize(ctx.actor, 'recipe.variants');
  const [recipe, { members }] = await Promise.all([getRecipe({ id }), listHousehold({ ctx })]);
  const text = textOf(recipe);
  return { recipeId: recipe.id, people: members.map((member) => answerFor(text, member)) };
}
