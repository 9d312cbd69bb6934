import { composeRecipe } from '@chef/culinary/composer';
import { createGate } from '@chef/culinary/gate';
import { formatIngredientPhrase } from '@chef/culinary/phrases';
import type { Attack } from './violation-requests.ts';

/** What came back for one attack: a text to judge, or why there was none. */
export interface Answer {
  readonly outcome: string;
  readonly text: string | null;
}

/** Sends attacks over HTTP, as a browser does. */
export function overHttp(url: string): (attack: Attack) => Promise<Answer> {
  return async ({ ingredients, allergies, diets, wish, seed }) => {
    const response = await fetch(`${url}/api/v1/recipes/generate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ ingredients, allergies, diets, ...(wish ? { wish } : {}), seed }),
      signal: AbortSignal.timeout(30_000),
    });
    const body = await response.json();
    if (!response.ok) return { outcome: `refused: ${body.code}`, text: null };
    const { recipe } = body;
    const lines = [
      recipe.title,
      ...recipe.ingredients.map((line: { phrase: string }) => line.phrase),
      ...recipe.steps.map((step: { text: string }) => step.text),
    ];
    return { outcome: `recipe by ${body.source}`, text: lines.join('\n') };
  };
}

const HOSTILE_FOODS =
  'butter|buttter|b.u.t.t.e.r|cheddar|cream|crema|Sahne|beurre|milk|yogurt|eggs|2 œufs|mayonnaise|salmon|anchovies|fish sauce|Worcestershire sauce|prawns|gambas|crab|mussels|oyster sauce|squid|almonds|p3anuts|peanuts|peanut butter|cacahuètes|walnuts|cashews|pesto|flour|panko|soy sauce|couscous|barley|beer|oats|tofu|miso|tahini|sesame seeds|hummus|celery|celery salt|Dijon mustard|Senf|lupin flour|white wine|dried apricots|bacon|chicken stock|gelatine|honey|lard|ham|vegan butter|coconut milk|rice|carrots|butternut squash'.split(
    '|',
  );
const LINES = ['{}', '200 g {}', '2 tbsp {}, chopped', '1 handful of {}'];
const STEPS = [
  'Finish with the {} and serve.',
  'Stir in {} and simmer for 10 minutes.',
  'Serve with {} on the side.',
  'Without {}, it would be dull, so add {}.',
];

/**
 * The kitchen by itself: the composer's recipe, and the lines that the gate lets pass from a writer who tries to put in
 * whatever there is. No server, so ten thousand take a minute.
 */
export function inTheKitchen(pick: <T>(list: readonly T[]) => T): (attack: Attack) => Promise<Answer> {
  return async ({ ingredients, allergies, diets, wish, seed }) => {
    const gate = createGate({
      allergies,
      diets,
      excludeFoodIds: [],
      excludeTexts: [],
      maxMinutes: null,
      givenFoodIds: [],
    });
    const lines = Array.from({ length: 5 }, () => pick(LINES).replaceAll('{}', pick(HOSTILE_FOODS)));
    const passed = lines.filter((line) => gate.checkIngredient(line).passed);
    const steps = Array.from({ length: 3 }, () => pick(STEPS).replaceAll('{}', pick(HOSTILE_FOODS)));
    passed.push(...steps.filter((step) => gate.checkStep(step).passed));
    const title = `${pick(HOSTILE_FOODS)} bowl`;
    if (gate.checkTitle(title).passed) passed.push(title);
    const composed = composeRecipe({ ingredients, allergies, diets, exclude: [], servings: 2, seed, wish });
    if (composed.ok) {
      const { draft } = composed;
      passed.push(draft.title, ...draft.ingredients.map((line) => formatIngredientPhrase(line, 'metric')));
      passed.push(...draft.steps.map(({ text }) => text));
    }
    return {
      outcome: composed.ok ? 'recipe by composer' : `refused: ${composed.code}`,
      text: passed.join('\n'),
    };
  };
}
