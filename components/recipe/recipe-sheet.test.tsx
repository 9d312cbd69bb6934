// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleRecipe } from '../../lib/testing/sample-recipe.ts';
import { renderPage } from '../testing/render-page.tsx';
import { RecipeSheet } from './recipe-sheet.tsx';
import { SourceLine } from './source-line.tsx';

beforeEach(() => localStorage.setItem('units', 'metric'));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const show = (part: Parameters<typeof sampleRecipe>[0] = {}) => {
  const recipe = sampleRecipe(part);
  const source = <SourceLine source={recipe.source} model={recipe.model} />;
  renderPage(<RecipeSheet recipe={recipe} headingLevel={1} source={source} allergies={['peanut', 'milk']} />);
  return recipe;
};

const lineOf = (text: string) => {
  const line = [...document.querySelectorAll('.ingredients li')].find((li) => li.textContent?.includes(text));
  return line?.textContent ?? '';
};

describe('RecipeSheet', () => {
  it('shows what is in it, why, and what could not be checked', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Lemon chicken with rice');
    const glance = screen.getByText('Contains Milk', { selector: '.tag' });
    expect(glance.className).toContain('tag-paprika');
    expect(screen.getByText('butter → milk')).toBeTruthy();
    expect(screen.getAllByText(/We could not check “florble dust”/)).not.toHaveLength(0);
    expect(document.body.textContent).not.toContain('No Peanut found');
  });

  it('tells the answer for a declared allergy when everything is known', () => {
    const whole = sampleRecipe();
    const known = { ...whole.check.allergens, unknown: [] };
    const verdicts = { ...known.verdicts, peanut: 'none_found' as const };
    show({ check: { ...whole.check, allergens: { ...known, verdicts } } });
    expect(screen.getByText('No Peanut found')).toBeTruthy();
  });

  it('scales amounts and switches units in place, and remembers the units', async () => {
    const user = userEvent.setup();
    show();
    expect(lineOf('rice')).toBe('200 g rice');
    await user.click(screen.getByRole('button', { name: 'One person more' }));
    expect(lineOf('rice')).toBe('300 g rice');
    expect(screen.getByText(/Amounts are for 3 people/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'US' }));
    expect(lineOf('rice')).toContain('oz');
    expect(localStorage.getItem('units')).toBe('us');
  });

  it('prints figures with range, coverage and the chain that leads to each', () => {
    const { check } = show();
    const table = screen.getByRole('table');
    const protein = within(table).getByRole('row', { name: /^Protein/ });
    expect(protein.textContent).toContain(
      String(Math.round(check.nutrition.perServing.proteinGrams.value ?? 0)),
    );
    expect(screen.getByText(/^Covers \d+ % of the weight\./)).toBeTruthy();
    const chain = check.nutrition.chain.find(({ phrase }) => phrase === '200 g rice');
    expect(document.body.textContent).toContain(`USDA SR28 row ${chain?.ndbNo}`);
    expect(document.body.textContent).toContain('no figures, not counted');
  });

  it('names safe temperatures with who says so, and reasons against diets', () => {
    show();
    expect(screen.getByText(/74 °C \(165 °F\) in the centre/)).toBeTruthy();
    expect(screen.getByText('Vegan:').parentElement?.textContent).toContain('has meat');
  });

  it('says every warning in words, and shows one without words rather than hiding it', () => {
    const warning = (code: string, data: Record<string, unknown>) => ({
      code,
      severity: 'info' as const,
      data,
    });
    show({
      warnings: [
        warning('ingredient_not_recognised', { text: 'florble' }),
        warning('ingredient_not_recognised', { text: 'zork' }),
        warning('ingredient_left_out', { text: 'peanut butter', reasonCode: 'allergy' }),
        warning('never_heard_of', {}),
      ],
    });
    const said = document.querySelector('.notice')?.textContent ?? '';
    expect(said).toContain('We did not recognise “florble”, “zork”, so they are not in the recipe.');
    expect(said).toContain('Left out “peanut butter”: an allergy rules it out.');
    expect(said).toContain('never heard of');
  });

  it('opens cook mode and prints on request', async () => {
    const user = userEvent.setup();
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    HTMLDialogElement.prototype.showModal = function show() {
      this.open = true;
    };
    show();
    expect(screen.queryByRole('link', { name: 'Open its page' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Start cooking' }));
    expect(await screen.findByRole('dialog', { name: 'Lemon chicken with rice' })).toBeTruthy();
  });

  it('can be read while it is written', () => {
    const { ingredients } = sampleRecipe();
    renderPage(
      <RecipeSheet
        recipe={{
          id: null,
          title: null,
          servings: 2,
          prepMinutes: null,
          cookMinutes: null,
          totalMinutes: null,
          ingredients: ingredients.slice(0, 1),
          steps: [],
          check: null,
          cost: null,
          warnings: [],
        }}
        headingLevel={2}
        source="…"
        isWriting
      />,
    );
    expect(screen.getByRole('article').getAttribute('aria-busy')).toBe('true');
    expect(screen.queryByRole('button', { name: 'Start cooking' })).toBeNull();
    expect(lineOf('chicken')).toContain('2');
  });
});
