import type { RecipeDraft } from '@chef/culinary/recipe';

/**
 * A draft as JSON, in the pieces a reader can act on: everything up to the title's numbers, then one piece
 * per ingredient and per step. Joined, they are exactly the draft.
 */
export function* writeDraft(draft: RecipeDraft): Generator<string, void, void> {
  const { title, servings, prepMinutes, cookMinutes } = draft;
  yield `${JSON.stringify({ title, servings, prepMinutes, cookMinutes }).slice(0, -1)},"ingredients":[`;
  yield* writeItems(
    draft.ingredients.map(({ quantity, unit, food, preparation }) => ({ quantity, unit, food, preparation })),
  );
  yield '],"steps":[';
  yield* writeItems(draft.steps.map(({ text, minutes }) => ({ text, minutes })));
  yield ']}';
}

function* writeItems(items: readonly object[]): Generator<string, void, void> {
  for (const [index, item] of items.entries()) yield `${index === 0 ? '' : ','}${JSON.stringify(item)}`;
}
