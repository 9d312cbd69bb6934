// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type GenerationState, IDLE } from '../../lib/query/generation-state.ts';
import { sampleRecipe } from '../../lib/testing/sample-recipe.ts';
import { renderPage } from '../testing/render-page.tsx';
import { GenerationAnnouncer } from './generation-announcer.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const recipe = sampleRecipe();
const head = { title: 'Soup', servings: 2, prepMinutes: 5, cookMinutes: 10, totalMinutes: 15 };
const running = (part: Partial<GenerationState>): GenerationState => ({
  ...IDLE,
  status: 'running',
  ...part,
});

it('speaks in calm portions: the title at once, then steps gathered, then that it is ready', () => {
  const { again } = renderPage(<GenerationAnnouncer state={running({})} />);
  const said = () => screen.getByRole('status').textContent;
  const show = (state: GenerationState) => again(<GenerationAnnouncer state={state} />);
  expect(said()).toBe('Writing your recipe.');

  show(running({ head }));
  act(() => vi.advanceTimersByTime(1));
  expect(said()).toBe('Soup, for 2 people, 15 minutes.');

  const [first, second] = recipe.steps;
  if (first === undefined || second === undefined) throw new Error('the sample has steps');
  show(running({ head, ingredients: recipe.ingredients, steps: [first] }));
  show(running({ head, ingredients: recipe.ingredients, steps: [first, second] }));
  expect(said()).toBe('Soup, for 2 people, 15 minutes.');
  act(() => vi.advanceTimersByTime(2000));
  expect(said()).toBe(`6 ingredients. Step 1: ${first.text} Step 2: ${second.text}`);

  show({ ...IDLE, status: 'done', recipe });
  expect(said()).toBe('Recipe ready: Lemon chicken with rice, 37 minutes.');
});

it('says that another author starts over, and leaves a stop to the alert on the page', () => {
  const meta = {
    generationId: 'gen_1',
    attempt: 2,
    source: 'composer',
    model: 'composer',
    servings: 2,
    reason: 'model_failed',
    understood: [],
  } as const;
  const { again } = renderPage(
    <GenerationAnnouncer state={running({ meta: { ...meta, understood: [] } })} />,
  );
  expect(screen.getByRole('status').textContent).toBe('Starting again with another author.');
  again(<GenerationAnnouncer state={{ ...IDLE, status: 'stopped' }} />);
  expect(screen.getByRole('status').textContent).toBe('');
});
