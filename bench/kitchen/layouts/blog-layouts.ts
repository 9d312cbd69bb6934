import { eachLine, escapeText, numbered, type PageLayout, paragraphs } from './layout.ts';

const escaped = (lines: readonly string[]) => lines.map(escapeText);

/** Blogs and sites that let a person or an editor set the text. */
export const BLOG_LAYOUTS: readonly PageLayout[] = [
  {
    name: 'list under a heading',
    body: (recipe) => `<article><h1>${recipe.title}</h1><p>My aunt cooked this in 1987 for 30 people.</p>
      <h2>${recipe.words.ingredients}</h2>${recipe.groups
        .map(
          ({ name, lines }) =>
            `${name === '' ? '' : `<h3>${name}</h3>`}<ul>${lines
              .map(
                (line) =>
                  `<li>${escapeText([line.amount, line.unit, line.name].filter(Boolean).join(' '))}</li>`,
              )
              .join('\n')}</ul>`,
        )
        .join('\n')}<h2>${recipe.words.steps}</h2>${numbered(recipe.steps)}</article>`,
  },
  {
    name: 'block editor: bold names of groups, lists, a separator',
    body: (
      recipe,
    ) => `<div class="entry-content wp-block-post-content"><p>It takes 2 hours, and 3 friends helped.</p>
      <figure class="wp-block-image"><img src="a.jpg" alt="2 cups flour"><figcaption>Fresh from the oven</figcaption></figure>
      <h2 class="wp-block-heading">${recipe.title}</h2><p><strong>${recipe.words.ingredients}</strong></p>
      ${recipe.groups
        .map(
          ({ name, lines }) =>
            `${name === '' ? '' : `<p><strong>${name}</strong></p>`}<ul class="wp-block-list">${lines
              .map(
                (line) =>
                  `<li>${escapeText([line.amount, line.unit, line.name].filter(Boolean).join(' '))}</li>`,
              )
              .join('')}</ul>`,
        )
        .join('')}<hr class="wp-block-separator"><p><strong>${recipe.words.steps}</strong></p>
      <ol class="wp-block-list">${escaped(recipe.steps)
        .map((step) => `<li>${step}</li>`)
        .join('')}</ol></div>`,
  },
  {
    name: 'a paragraph with breaks, its heading bold in it',
    body: (
      recipe,
    ) => `<div class="post"><p>Hello! It has been 3 weeks.</p><p><b>${recipe.words.ingredients}:</b><br>
      ${eachLine(
        recipe,
        (_, text) => `${text}<br />`,
        (name) => `<br><i>${name}:</i><br>`,
      )}</p>
      <p><b>${recipe.words.steps}:</b><br>${escaped(recipe.steps).join('<br><br>')}</p></div>`,
  },
  {
    name: 'a paragraph for each line',
    body: (recipe) => `<div class="text"><p>Hello! It has been 3 weeks.</p><p>${recipe.words.ingredients}</p>
      ${eachLine(
        recipe,
        (_, text) => `<p>${text}</p>`,
        (name) => `<p>${name}:</p>`,
      )}
      <p>${recipe.words.steps}</p>${paragraphs(recipe.steps)}</div>`,
  },
  {
    name: 'a box for each line, full of spans and hard spaces',
    body: (
      recipe,
    ) => `<div dir="ltr" style="text-align: left;" trbidi="on"><div><br /></div><div><span style="font-family: verdana;">
      Some weeks ago I baked for 12 guests.</span></div><div><b><span style="font-size: large;">${recipe.words.ingredients}</span></b></div>
      ${eachLine(
        recipe,
        (_, text) => `<div><span style="font-family: verdana;">&nbsp;${text}</span></div>`,
        (name) => `<div><u>${name}</u></div>`,
      )}<div><br /></div><div><b>${recipe.words.steps}</b></div>${escaped(recipe.steps)
        .map((step) => `<div><span>${step}</span></div><div><br /></div>`)
        .join('')}</div>`,
  },
  {
    name: 'breaks and bullets, no heading over the ingredients',
    body: (recipe) => `<div><h1>${recipe.title}</h1><p>Everybody asked me for this.</p><p>
      ${eachLine(
        recipe,
        (_, text) => `• ${text}<br>`,
        (name) => `<b>${name}</b><br>`,
      )}</p>${paragraphs(recipe.steps)}</div>`,
  },
  {
    name: 'hyphens in front of lines parted by breaks',
    body: (recipe) =>
      `<div><h3>${recipe.words.ingredients}:</h3>${eachLine(
        recipe,
        (_, text) => `- ${text}<br>`,
        (name) => `<br>${name}:<br>`,
      )}<h3>${recipe.words.steps}:</h3>${paragraphs(recipe.steps)}</div>`,
  },
  {
    name: 'lists without any heading',
    body: (
      recipe,
    ) => `<h1>${recipe.title}</h1><p>A long story about 4 summers by the sea, and what we ate there.</p>
      <ul>${eachLine(
        recipe,
        (_, text) => `<li>${text}</li>`,
        (name) => `</ul><p>${name}</p><ul>`,
      )}</ul>${paragraphs(recipe.steps)}`,
  },
  {
    name: 'names of groups as entries, their lists within',
    body: (recipe) =>
      `<h2>${recipe.words.ingredients}</h2><ul>${recipe.groups
        .map(({ name, lines }) => {
          const entries = lines
            .map(
              (line) =>
                `<li>${escapeText([line.amount, line.unit, line.name].filter(Boolean).join(' '))}</li>`,
            )
            .join('');
          return name === '' ? entries : `<li>${name}<ul>${entries}</ul></li>`;
        })
        .join('')}</ul><h2>${recipe.words.steps}</h2>${numbered(recipe.steps)}`,
  },
  {
    name: 'method first, ingredients in a column beside it',
    body: (
      recipe,
    ) => `<div class="row"><div class="col-8"><h2>${recipe.words.steps}</h2>${paragraphs(recipe.steps)}</div>
      <div class="col-4"><h2>${recipe.words.ingredients}</h2><p>${recipe.words.serves} 4</p>${eachLine(
        recipe,
        (_, text) => `<p>${text}</p>`,
        (name) => `<h4>${name}</h4>`,
      )}</div></div>`,
  },
  {
    name: 'wiki',
    body: (
      recipe,
    ) => `<div class="mw-parser-output"><h2><span class="mw-headline" id="I">${recipe.words.ingredients}</span>
      <span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2><ul>${eachLine(
        recipe,
        ({ amount, unit, name }) =>
          `<li>${[amount, unit].filter(Boolean).join(' ')} <a href="/wiki/x">${escapeText(name)}</a></li>`,
        (name) => `</ul><h3><span class="mw-headline">${name}</span></h3><ul>`,
      )}</ul><h2><span class="mw-headline">${recipe.words.steps}</span></h2>${numbered(recipe.steps)}</div>`,
  },
];
