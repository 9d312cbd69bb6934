import { COOKED_IN_WORDS, isBoughtCooked, type NamedFood } from '@chef/culinary/recipe-lines';
import { splitSentences } from './split-sentences.ts';

const COOKED: ReadonlySet<NamedFood['kind']> = new Set(COOKED_IN_WORDS);
const COOKING =
  /\b(?:minutes?|hours?|boil|simmer|fry|roast|bake|grill|broil|poach|sear|brown|stew|steam|cook|griddle|toast|soak|boiling)\w*\b/iu;

/**
 * The foods that have to be cooked and that no step cooks: "Serve with the macaroni." is not enough. What is shaped or put
 * on a tray may be cooked by the step behind.
 */
export function findUncooked(steps: readonly string[], foods: readonly NamedFood[]): readonly NamedFood[] {
  const isCookedBy = ({ names }: NamedFood, step: string, next: string) => {
    const sentences = splitSentences(step);
    const at = sentences.findIndex((text) => {
      const lower = text.toLowerCase();
      return names.some((name) => lower.includes(name.toLowerCase()));
    });
    return at >= 0 && COOKING.test([...sentences.slice(at), next].join(' '));
  };
  return foods.filter(
    (food) =>
      COOKED.has(food.kind) &&
      !isBoughtCooked(food.names[0] ?? '') &&
      !steps.some((step, index) => isCookedBy(food, step, steps[index + 1] ?? '')),
  );
}
