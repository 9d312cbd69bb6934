import { eachLine, escapeText, type IngredientLine, lineText, numbered, type PageLayout } from './layout.ts';

const amountOf = ({ amount, unit }: IngredientLine) => [amount, unit].filter(Boolean).join(' ');
const listOf = (steps: readonly string[]) => numbered(steps);

/** Pages that programs draw: parts of a line in elements of their own, controls between them, data in scripts. */
export const APP_LAYOUTS: readonly PageLayout[] = [
  {
    name: 'amount, unit and name in spans that touch',
    body: (recipe) =>
      `<section><h2>${recipe.words.ingredients}</h2><ul>${eachLine(
        recipe,
        ({ amount, unit, name }) =>
          `<li>${amount && `<span class="a1">${amount}</span>`}${unit && ` <span class="b2">${unit}</span>`}<span class="c3"> ${escapeText(name)}</span></li>`,
        (name) => `</ul><h3>${name}</h3><ul>`,
      )}</ul></section><section><h2>${recipe.words.steps}</h2>${listOf(recipe.steps)}</section>`,
  },
  {
    name: 'boxes to tick with labels',
    body: (recipe) =>
      `<h3>${recipe.words.ingredients}</h3><div>${eachLine(
        recipe,
        (_, text) => `<div><input type="checkbox"><label>${text}</label></div>`,
        (name) => `<h4>${name}</h4>`,
      )}</div><h3>${recipe.words.steps}</h3>${listOf(recipe.steps)}`,
  },
  {
    name: 'signs of boxes to tick, a control for servings above',
    body: (
      recipe,
    ) => `<h3>${recipe.words.ingredients}</h3><div><button>-</button><span>4</span> servings<button>+</button></div>
      <ul>${eachLine(
        recipe,
        (_, text) => `<li><span>☐</span> ${text}</li>`,
        (name) => `</ul><b>${name}</b><ul>`,
      )}</ul>
      <h3>${recipe.words.steps}</h3>${listOf(recipe.steps)}`,
  },
  {
    name: 'amounts and names in boxes of a row',
    body: (recipe) =>
      `<div><h2>${recipe.words.ingredients}</h2>${eachLine(
        recipe,
        (line) =>
          `<div class="r"><div class="q">${amountOf(line)}</div><div class="n">${escapeText(line.name)}</div></div>`,
        (name) => `<div class="g">${name}</div>`,
      )}</div><div><h2>${recipe.words.steps}</h2>${listOf(recipe.steps)}</div>`,
  },
  {
    name: 'roles of lists on boxes',
    body: (recipe) =>
      `<div role="heading" aria-level="2">${recipe.words.ingredients}</div><div role="list">${eachLine(
        recipe,
        (_, text) => `<div role="listitem"><span>${text}</span></div>`,
        (name) => `</div><div role="heading" aria-level="3">${name}</div><div role="list">`,
      )}</div><div role="heading" aria-level="2">${recipe.words.steps}</div>${listOf(recipe.steps)}`,
  },
  {
    name: 'elements of the application',
    body: (recipe) =>
      `<app-recipe><h2>${recipe.words.ingredients}</h2><app-list>${eachLine(
        recipe,
        (_, text) => `<app-entry><div><span>${text}</span></div></app-entry>`,
        (name) => `<h3>${name}</h3>`,
      )}</app-list><h2>${recipe.words.steps}</h2>${listOf(recipe.steps)}</app-recipe>`,
  },
  {
    name: 'a part that folds, its heading in the summary',
    body: (recipe) =>
      `<details open><summary>${recipe.words.ingredients}</summary><ul>${eachLine(
        recipe,
        (_, text) => `<li>${text}</li>`,
        (name) => `</ul><p><em>${name}</em></p><ul>`,
      )}</ul></details><details open><summary>${recipe.words.steps}</summary>${listOf(recipe.steps)}</details>`,
  },
  {
    name: 'advertising between the entries, a button behind each',
    body: (recipe) => {
      let count = 0;
      return `<h2>${recipe.words.ingredients}</h2><ul>${eachLine(
        recipe,
        (_, text) => {
          count += 1;
          return `<li>${text} <button>Add</button></li>${count % 4 === 0 ? '<li class="ad-slot"><div>Advertisement</div></li>' : ''}`;
        },
        (name) => `</ul><h3>${name}</h3><ul>`,
      )}</ul><h2>${recipe.words.steps}</h2>${listOf(recipe.steps)}`;
    },
  },
  {
    name: 'the same list for the screen and for print',
    body: (recipe) => {
      const list = `<h3>${recipe.words.ingredients}</h3><ul>${eachLine(
        recipe,
        (_, text) => `<li>${text}</li>`,
        (name) => `</ul><h4>${name}</h4><ul>`,
      )}</ul>`;
      return `<div class="screen">${list}<h3>${recipe.words.steps}</h3>${listOf(recipe.steps)}</div>
        <div class="print"><h2>${recipe.title}</h2>${list}<h3>${recipe.words.steps}</h3>${listOf(recipe.steps)}</div>`;
    },
  },
  {
    name: 'utensils in a list of their own',
    body: (recipe) => `<h2>Equipment</h2><ul><li>1 large pot</li><li>2 baking sheets</li><li>Whisk</li></ul>
      <h2>${recipe.words.ingredients}</h2><ul>${eachLine(
        recipe,
        (_, text) => `<li>${text}</li>`,
        (name) => `</ul><h3>${name}</h3><ul>`,
      )}</ul>
      <h2>${recipe.words.steps}</h2>${listOf(recipe.steps)}<h2>Notes</h2><ul><li>2 cups of flour are 250 g.</li>
      <li>1 tsp of salt is enough for us.</li><li>Keeps 3 days in the fridge.</li></ul>`,
  },
  {
    name: 'data in a script, texts of lines',
    body: (recipe) =>
      `<div id="root"></div><script>window.__STATE__ = ${JSON.stringify({
        page: { kind: 'recipe' },
        recipe: {
          name: recipe.title,
          ingredients: recipe.groups.flatMap(({ lines }) => lines.map(lineText)),
          instructions: recipe.steps,
        },
      })};</script>`,
  },
  {
    name: 'data in a script, lines in groups and parts',
    body: (recipe) =>
      `<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({
        props: {
          pageProps: {
            recipe: {
              title: recipe.title,
              ingredientGroups: recipe.groups.map(({ name, lines }) => ({
                name,
                ingredients: lines.map(({ amount, unit, name }) => ({ quantity: amount, unit, name })),
              })),
              method: recipe.steps.map((text, index) => ({ position: index + 1, text })),
            },
          },
        },
      })}</script>`,
  },
];
