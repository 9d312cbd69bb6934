// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleRecipe } from '../../lib/testing/sample-recipe.ts';
import { renderPage } from '../testing/render-page.tsx';
import { Kitchen } from './kitchen.tsx';

type Answer = (body: Record<string, unknown>) => Response;

let answer: Answer;
let asked: Record<string, unknown>[];

const json = (body: object, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** What the kitchen does not know in these tests. */
const UNKNOWN = new Set(['florble', 'kryptonite']);

function parseAnswer(phrases: readonly string[]): Response {
  return json({
    ingredients: phrases.map((phrase) => ({ phrase, foodId: UNKNOWN.has(phrase) ? null : 'red-onion' })),
  });
}

const problem = (part: object) => () =>
  json({ type: 'x', title: 'We recognised no food', status: 422, code: 'x', requestId: 'r', ...part }, 422);

function stream(...events: readonly (readonly [type: string, data: object])[]): Answer {
  const text = events.map(
    ([type, data], index) => `id: ${index + 1}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`,
  );
  return () => new Response(text.join(''), { headers: { 'content-type': 'text/event-stream' } });
}

const recipe = sampleRecipe();
const META = [
  'meta',
  {
    generationId: 'gen_1',
    attempt: 1,
    source: 'composer',
    model: 'composer',
    servings: 2,
    reason: 'model_default',
    understood: [],
  },
] as const;
const WHOLE = stream(
  META,
  ['title', { title: recipe.title, servings: 2, prepMinutes: 10, cookMinutes: 27, totalMinutes: 37 }],
  ...recipe.ingredients.map((ingredient, index) => ['ingredient', { index, ingredient }] as const),
  ...recipe.steps.map((step, index) => ['step', { index, step }] as const),
  ['done', { generationId: 'gen_1', recipe, source: 'composer', model: 'composer', timings: {}, tokens: {} }],
);

beforeEach(() => {
  asked = [];
  answer = WHOLE;
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('fetch', async (path: string, init: { body: string }) => {
    if (path.endsWith('/parse')) return parseAnswer(JSON.parse(init.body).phrases);
    if (!path.endsWith('/generate')) return json({});
    const body = JSON.parse(init.body) as Record<string, unknown>;
    asked.push(body);
    return answer(body);
  });
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
  vi.unstubAllGlobals();
});

function open() {
  renderPage(<Kitchen idle={<p>nothing yet</p>} exampleArt={[]} />);
  const user = userEvent.setup();
  const fridge = screen.getByRole('textbox', { name: 'What’s in the fridge?' });
  return { user, fridge, submit: () => user.click(screen.getByRole('button', { name: 'Write my recipe' })) };
}

const messageOf = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

describe('Kitchen', () => {
  it('turns what is typed into chips that say whether they are known', async () => {
    const { user, fridge } = open();
    await user.type(fridge, '2 Zwiebeln, florble{Enter}');
    const chips = screen.getByRole('list', { name: 'On your list' });
    await waitFor(() => expect(chips.querySelector('.chip-unknown')?.textContent).toContain('florble'));
    expect(chips.querySelector('.chip-known')?.textContent).toContain('= red onion');
    expect(screen.getByText(/We don’t know “florble”\. It stays on your list/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove florble' }));
    await user.keyboard('{Backspace}');
    expect((fridge as HTMLInputElement).value).toBe('2 Zwiebeln');
  });

  it('sends everything that was said and shows the recipe with its author', async () => {
    const { user, fridge, submit } = open();
    await user.type(fridge, 'rice');
    await user.click(screen.getByRole('checkbox', { name: 'Peanut' }));
    await user.click(screen.getByRole('checkbox', { name: 'Vegan' }));
    const minutes = within(screen.getByRole('group', { name: 'Minutes' }));
    await user.click(minutes.getByRole('radio', { name: 'Any' }));
    await user.click(screen.getByRole('button', { name: 'One more' }));
    await user.type(screen.getByRole('textbox', { name: 'Cuisine' }), 'Thai');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Meal' }), 'lunch');
    await user.click(screen.getByRole('checkbox', { name: 'Wok' }));
    await user.click(screen.getByRole('radio', { name: 'Little' }));
    await submit();
    expect(await screen.findByText('What we checked')).toBeTruthy();
    expect(asked).toEqual([
      {
        ingredients: ['rice'],
        servings: 3,
        allergies: ['peanut'],
        diets: ['vegan'],
        cuisine: 'Thai',
        meal: 'lunch',
        equipment: ['wok'],
        skill: 'beginner',
      },
    ]);
    expect(screen.getByText(/Written by our composer/)).toBeTruthy();
    expect(await screen.findByText('Recipe ready: Lemon chicken with rice, 37 minutes.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Another idea' }));
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ seed: 1 }));
  });

  it('puts a problem beside its field, leads there, and lets go when the field changes', async () => {
    answer = problem({ errors: [{ pointer: '/ingredients/1', code: 'x', detail: 'This is no food.' }] });
    const { user, fridge, submit } = open();
    await user.type(fridge, 'rice, glue');
    await submit();
    await waitFor(() => expect(messageOf(fridge)).toContain('This is no food.'));
    expect(document.activeElement).toBe(fridge);
    expect(document.querySelector('.chip-faulty')?.textContent).toContain('glue');
    expect(screen.getByRole('alert').textContent).toContain('See the note beside your list.');
    expect(screen.getByText('nothing yet')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove glue' }));
    expect(messageOf(fridge)).not.toContain('This is no food.');
    expect(fridge.getAttribute('aria-invalid')).toBe('false');
  });

  it('asks nobody about a list that is too long', async () => {
    const { user, fridge, submit } = open();
    await user.click(fridge);
    await user.paste(Array.from({ length: 200 }, (_, index) => `food ${index}`).join('\n'));
    await submit();
    expect(messageOf(fridge)).toContain('yours has 200');
    expect(document.activeElement).toBe(fridge);
    expect(asked).toEqual([]);
    await user.clear(fridge);
    await user.paste(`x\n${'y'.repeat(200)}`);
    await submit();
    expect(messageOf(fridge)).toContain('too long for one thing');
    expect(asked).toEqual([]);
  });

  it('says when to come back, and tries again on request', async () => {
    answer = problem({
      title: 'Too many requests',
      detail: 'Slow down.',
      isRetryable: true,
      retryAfterSeconds: 7000,
    });
    const { user, fridge, submit } = open();
    await user.type(fridge, 'rice');
    await submit();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Slow down. You can try again in 117 minutes.');
    answer = WHOLE;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('What we checked')).toBeTruthy();
  });

  it('can be stopped, and keeps the lines that were there', async () => {
    const body = new ReadableStream({
      start: (controller) =>
        controller.enqueue(
          new TextEncoder().encode(
            [META, ['title', { title: 'Soup', servings: 2, prepMinutes: 1, cookMinutes: 1, totalMinutes: 2 }]]
              .map(([type, data]) => `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`)
              .join(''),
          ),
        ),
    });
    answer = () => new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    const { user, fridge, submit } = open();
    await user.type(fridge, 'rice');
    await submit();
    expect(await screen.findByRole('heading', { name: 'Soup' })).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Stop' })[0] as HTMLElement);
    expect(screen.getByRole('alert').textContent).toContain('Your list is still here.');
    expect(screen.getByRole('heading', { name: 'Soup' })).toBeTruthy();
  });

  it('starts over when another author takes the pen, and says whose the recipe is', async () => {
    const taken = { ...META[1], attempt: 2, reason: 'model_failed' };
    answer = stream(
      ['meta', { ...META[1], source: 'model', model: 'tiny-1' }],
      ['title', { title: 'Half a soup', servings: 2, prepMinutes: 1, cookMinutes: 1, totalMinutes: 2 }],
      ['step', { index: 0, step: { text: 'A step that nobody may follow.', minutes: null } }],
      ['meta', taken],
      ['title', { title: recipe.title, servings: 2, prepMinutes: 10, cookMinutes: 27, totalMinutes: 37 }],
      [
        'done',
        { generationId: 'gen_1', recipe, source: 'composer', model: 'composer', timings: {}, tokens: {} },
      ],
    );
    const { user, fridge, submit } = open();
    await user.type(fridge, 'rice');
    await submit();
    expect(await screen.findByText('What we checked')).toBeTruthy();
    expect(screen.queryByText('A step that nobody may follow.')).toBeNull();
    expect(screen.queryByText('Half a soup')).toBeNull();
    expect(screen.getByText(/Written by our composer, .*, because the model broke off\./)).toBeTruthy();
  });

  it('starts from an example, and is as it was after a reload', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Eggs, spinach, feta' }));
    await waitFor(() =>
      expect(asked[0]).toMatchObject({ ingredients: ['4 eggs', '100 g spinach', '50 g feta'] }),
    );
    cleanup();
    open();
    expect(screen.getByRole('list', { name: 'On your list' }).textContent).toContain('100 g spinach');
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(screen.queryByRole('list', { name: 'On your list' })).toBeNull();
  });

  it('tells how far it can be trusted with other allergies', async () => {
    const { user } = open();
    await user.type(
      screen.getByRole('textbox', { name: 'Other allergies and dislikes' }),
      'kryptonite, peanuts',
    );
    expect(screen.getByText(/For Peanut there is a box/)).toBeTruthy();
    expect(await screen.findByText(/We don’t know “kryptonite”, so we can only leave out/)).toBeTruthy();
  });
});
