import { describe, expect, it } from 'vitest';
import { readRecipeHtml } from '../read-recipe-html.ts';

const INGREDIENTS = '<h2>Ingredients</h2><ul><li>200 g flour</li><li>3 leeks</li><li>1 egg</li></ul>';
const read = (method: string) =>
  readRecipeHtml(`<html><body><h1>Leek pie</h1>${INGREDIENTS}<h2>Method</h2>${method}</body></html>`);
const stepsOf = (method: string) => read(method)?.steps ?? [];
const STEPS = [
  'Rub the butter into the flour and let it rest.',
  'Fill the form and bake the pie for an hour.',
];

describe('the steps that a page shows', () => {
  it.each(['1', '2.', 'Step 3', 'Schritt 4:'])('go on behind a number beside them: %s', (number) => {
    const rows = STEPS.map((step) => `<div><div>${number}</div><div><p>${step}</p></div></div>`);
    expect(stepsOf(rows.join(''))).toEqual(STEPS);
  });

  it('go on behind a sentence of the same text that does not end', () => {
    const lines = [STEPS[0], 'Then add the egg and stir', STEPS[1]];
    expect(stepsOf(`<p>${lines.join('<br>')}</p>`)).toEqual(lines);
    expect(
      stepsOf(`<p>${STEPS.join('</p><p>')}</p><p>More soups</p><p>${'Another story. '.repeat(4)}</p>`),
    ).toEqual(STEPS);
  });

  it('end in front of variations, sources, tags and dates', () => {
    for (const end of ['<h3>Variation</h3>', '<h4>Tipps</h4>'])
      expect(
        stepsOf(`<p>${STEPS.join('</p><p>')}</p>${end}<p>Leave out the egg and add more of the butter.</p>`),
      ).toEqual(STEPS);
    for (const end of [
      'Posted on Saturday, December 18th.',
      'Tagged as leeks, pies, dinner.',
      'Photo: A. Cook of the paper.',
    ])
      expect(
        stepsOf(`<p>${STEPS.join('</p><p>')}</p><p>${end}</p><p>Leave out the egg and add more.</p>`),
      ).toEqual(STEPS);
  });

  it('lose their numbers where most have one', () => {
    const lines = ['Butter a form.', ...STEPS, 'Serve the pie with a salad.'];
    const numbered = lines.map((line, index) => (index === 0 ? line : `${index}. ${line}`));
    expect(stepsOf(`<p>${numbered.join('</p><p>')}</p>`)).toEqual(lines);
    const few = [...STEPS, '2. oven rack, for an hour and not longer.'];
    expect(stepsOf(`<p>${few.join('</p><p>')}</p>`)).toEqual(few);
  });

  it('hold words that are buttons, and not the ingredients that are told behind each step', () => {
    const word = '<li>Let the dough <button>rest</button>, then fill the form.</li>';
    const told =
      '<li>Bake the pie for an hour. <div class="wprm-recipe-instruction-ingredients"><span>200 g flour</span></div></li>';
    expect(stepsOf(`<ol>${word}${told}<li>Serve it. <button>Done</button></li></ol>`)).toEqual([
      'Let the dough rest, then fill the form.',
      'Bake the pie for an hour.',
      'Serve it.',
    ]);
  });
});
