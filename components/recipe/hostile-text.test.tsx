// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { recipeJsonLd } from '../../lib/services/recipes/recipe-json-ld.ts';
import { recipeMarkdown } from '../../lib/services/recipes/recipe-markdown.ts';
import { sampleRecipe } from '../../lib/testing/sample-recipe.ts';
import { renderPage } from '../testing/render-page.tsx';
import { RecipeSheet } from './recipe-sheet.tsx';
import { SourceLine } from './source-line.tsx';

afterEach(cleanup);

const HOSTILE = '</script><img src=x onerror=alert(1)><b>&amp;{{7*7}} [x](javascript:alert(1)) `id` $(id)';
const whole = sampleRecipe();
const recipe = {
  ...whole,
  title: HOSTILE,
  cuisine: HOSTILE,
  steps: [{ text: HOSTILE, minutes: null }],
  ingredients: whole.ingredients.map((line) => ({ ...line, phrase: HOSTILE, comment: HOSTILE })),
};

describe('text that would be something else', () => {
  it('is text wherever a recipe shows it', () => {
    const source = <SourceLine source={recipe.source} model={HOSTILE} />;
    renderPage(<RecipeSheet recipe={recipe} headingLevel={1} source={source} allergies={[]} />);
    expect(document.querySelector('h1')?.textContent).toBe(HOSTILE);
    expect(document.body.textContent).toContain('{{7*7}}');
    expect(document.querySelectorAll('img, script, b, [onerror], a[href^="javascript:"]')).toHaveLength(0);
  });

  it('cannot close the script element that tells machines of a recipe', () => {
    const text = recipeJsonLd(recipe, 'https://chef.example');
    expect(text).not.toMatch(/[<>&]/);
    expect((JSON.parse(text) as { name: string }).name).toBe(HOSTILE);
  });

  it('is escaped in the Markdown of a recipe', () => {
    const text = recipeMarkdown(recipe);
    expect(text).toContain('\\<img src=x onerror=alert(1)\\>');
    expect(text).not.toMatch(/(?<!\\)[<[`]/);
  });
});
