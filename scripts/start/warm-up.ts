/** Questions that load and compile what the first recipe needs; none of them stores anything or counts for anybody. */
const QUESTIONS = [
  ['ingredients/parse', { phrases: ['1 egg'] }],
  [
    'recipes/check',
    {
      title: 'Fried eggs',
      ingredients: ['2 eggs', '1 tbsp butter'],
      steps: ['Fry the eggs in the butter.'],
      servings: 1,
    },
  ],
  // Refused for want of ingredients, by the same code that serves a recipe.
  ['recipes/generate', { ingredients: [] }],
] as const;

/** Asks the app what the first person will ask, so that this person need not wait for it to wake. Never fails. */
export async function warmUp(url: string): Promise<void> {
  for (const [path, body] of QUESTIONS) {
    try {
      const response = await fetch(`${url}/api/v1/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(10_000),
      });
      await response.body?.cancel();
    } catch {
      // Whoever asks first then waits a little longer.
    }
  }
}
