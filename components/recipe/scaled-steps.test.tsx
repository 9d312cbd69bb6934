// @vitest-environment jsdom
import type { ScaledRecipe } from '@chef/contracts/recipe-scaling';
import { scaleRecipe } from '@chef/culinary/scaling';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createId } from '../../lib/contracts/create-id.ts';
import type { Recipe } from '../../lib/contracts/recipe.ts';
import { sampleRecipe } from '../../lib/testing/sample-recipe.ts';
import { renderPage } from '../testing/render-page.tsx';
import { RecipeSheet } from './recipe-sheet.tsx';

const STEPS = [
  { text: 'Boil the rice in 300 ml of water at 100 °C for 15 minutes.', minutes: 15 },
  { text: 'Fry the chicken in 1 tbsp of butter.', minutes: 12 },
];
const MORE = { name: 'One person more' };

let asked: string[] = [];
/** What the server answers next: the kitchen's own answer, or a status. */
let status = 200;

function answerFor(recipe: Recipe, url: string): ScaledRecipe {
  const query = new URL(url, 'http://kitchen').searchParams;
  const servings = Number(query.get('servings'));
  const texts = { ...recipe, ingredients: [], steps: recipe.steps.map(({ text }) => text) };
  const system = query.get('units') as 'metric' | 'us' | null;
  const scaled = scaleRecipe(texts, { factor: servings / recipe.servings, system });
  const steps = recipe.steps.map((step, index) => ({ ...step, text: scaled.recipe.steps[index] ?? '' }));
  return {
    id: recipe.id,
    servings,
    ingredients: [],
    steps,
    findings: structuredClone(scaled.findings) as ScaledRecipe['findings'],
  };
}

function show(part: Partial<Recipe> = {}) {
  const recipe = sampleRecipe({ id: createId('recipe'), steps: STEPS, ...part });
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push(url);
    init.signal?.throwIfAborted();
    if (status !== 200) return new Response('{}', { status });
    return Response.json(answerFor(recipe, url));
  });
  renderPage(<RecipeSheet recipe={recipe} headingLevel={1} source="…" />);
  return recipe;
}

beforeEach(() => {
  localStorage.setItem('units', 'metric');
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLElement.prototype.scrollTo = () => {};
  asked = [];
  status = 200;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
});

const steps = () => [...document.querySelectorAll('.steps > li p:first-child')].map((p) => p.textContent);
const list = () => document.querySelector('.steps');

it('asks nothing until somebody asks for another number of people', async () => {
  show();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(asked).toEqual([]);
  expect(steps()).toEqual(STEPS.map(({ text }) => text));
});

it('changes the ingredients at once and the amounts in the steps when they have come', async () => {
  const user = userEvent.setup();
  const { id } = show();
  await user.click(screen.getByRole('button', MORE));
  await user.click(screen.getByRole('button', MORE));
  expect(document.querySelector('.ingredients')?.textContent).toContain('400 g');
  expect(steps()[0]).toContain('300 ml');
  expect(list()?.getAttribute('aria-busy')).toBe('true');
  await waitFor(() => expect(steps()[0]).toContain('600 ml of water at 100 °C for 15 minutes'));
  expect(steps()[1]).toContain('2 tbsp of butter');
  expect(list()?.getAttribute('aria-busy')).toBe('false');
  expect(screen.getAllByText('about 15 min')).toHaveLength(1);
  // Turning past three people was no question.
  expect(asked).toEqual([`/api/v1/recipes/${id}/scaled?servings=4&units=metric`]);
  expect(screen.getByText(/Times are those of the original amount/)).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Start cooking' }));
  await user.click(await screen.findByRole('button', { name: 'Begin' }));
  expect(document.querySelector('.cook-step')?.textContent).toContain('600 ml');
});

it('asks for a scale once, and goes back to the recipe as written without asking', async () => {
  const user = userEvent.setup();
  show();
  await user.click(screen.getByRole('button', MORE));
  await waitFor(() => expect(steps()[0]).toContain('450 ml'));
  await user.click(screen.getByRole('button', { name: 'One person fewer' }));
  expect(steps()[0]).toContain('300 ml');
  expect(screen.queryByText(/Times are those/)).toBeNull();
  await user.click(screen.getByRole('button', MORE));
  await waitFor(() => expect(steps()[0]).toContain('450 ml'));
  expect(asked).toHaveLength(1);
});

it('prints new amounts in the units that were chosen on another page', async () => {
  localStorage.setItem('units', 'us');
  const user = userEvent.setup();
  const { id } = show();
  await user.click(screen.getByRole('button', MORE));
  await waitFor(() => expect(steps()[0]).toMatch(/cups? of water at 212 °F/));
  expect(asked).toEqual([`/api/v1/recipes/${id}/scaled?servings=3&units=us`]);
});

it('turns the units of the steps with those of the ingredients', async () => {
  const user = userEvent.setup();
  const { id } = show();
  await user.click(screen.getByRole('radio', { name: 'US' }));
  await waitFor(() => expect(steps()[0]).toMatch(/cups? of water at 212 °F/));
  expect(asked).toEqual([`/api/v1/recipes/${id}/scaled?servings=2&units=us`]);
});

it('keeps the steps that it has when the kitchen cannot be reached, says for how many they are, and tries again', async () => {
  const user = userEvent.setup();
  show();
  status = 503;
  await user.click(screen.getByRole('button', MORE));
  const note = await screen.findByText(/still for 2 people/);
  expect(note.closest('[role=status]')).toBeTruthy();
  expect(steps()[0]).toContain('300 ml');
  expect(list()?.getAttribute('aria-busy')).toBe('false');

  await user.click(screen.getByRole('button', { name: 'Start cooking' }));
  await user.click(await screen.findByRole('button', { name: 'Begin' }));
  expect(screen.getByRole('dialog').textContent).toContain('still for 2 people');

  status = 200;
  const [again] = screen.getAllByRole('button', { name: 'Try again', hidden: true });
  if (again === undefined) throw new Error('no way to try again');
  await user.click(again);
  await waitFor(() => expect(steps()[0]).toContain('450 ml'));
  expect(screen.queryByText(/still for 2 people/)).toBeNull();
});

it('says while a recipe is being written that its steps are for the number asked for first', async () => {
  const user = userEvent.setup();
  const recipe = { ...sampleRecipe({ steps: STEPS }), id: null, check: null };
  renderPage(<RecipeSheet recipe={recipe} headingLevel={2} source="…" isWriting />);
  await user.click(screen.getByRole('button', MORE));
  expect(screen.getByText(/still for 2 people/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});
