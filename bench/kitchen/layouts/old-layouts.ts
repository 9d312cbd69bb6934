import { eachLine, escapeText, lineText, type PageLayout } from './layout.ts';

const shout = (text: string) => text.toUpperCase();

/** Pages as they were written by hand or by the programs of their day. */
export const OLD_LAYOUTS: readonly PageLayout[] = [
  {
    name: 'font elements and breaks in a table that lays out the page',
    body: (
      recipe,
    ) => `<TABLE WIDTH=600 BORDER=0><TR><TD WIDTH=120 VALIGN=top><A HREF=index.html>Home</A><BR><A HREF=p2.html>Soups</A><BR>
      <A HREF=p3.html>Pies</A></TD><TD><CENTER><FONT SIZE=5 COLOR=#990000>${recipe.title}</FONT></CENTER><P><FONT FACE=Arial SIZE=2>
      <B>${shout(recipe.words.ingredients)}</B><BR>${eachLine(
        recipe,
        (_, text) => `${text}<BR>`,
        (name) => `<B>${name}</B><BR>`,
      )}
      <P><B>${shout(recipe.words.steps)}</B><BR>${recipe.steps.map(escapeText).join('<BR>\n')}</FONT></TD></TR></TABLE>`,
  },
  {
    name: 'entries and paragraphs that are never closed',
    body: (recipe) => `<H1>${recipe.title}</H1><P>From my grandmother<H2>${recipe.words.ingredients}</H2><UL>
      ${eachLine(
        recipe,
        (_, text) => `<LI>${text}`,
        (name) => `</UL><P><B>${name}</B><UL>`,
      )}</UL>
      <H2>${recipe.words.steps}</H2><OL>${recipe.steps.map((step) => `<LI>${escapeText(step)}`).join('\n')}</OL>`,
  },
  {
    name: 'preformatted text',
    body: (recipe) =>
      `<pre>${recipe.title}\n\n${shout(recipe.words.ingredients)}\n\n${eachLine(
        recipe,
        (_, text) => `    ${text}`,
        (name) => `\n  ${name}:\n`,
      )}\n\n${shout(recipe.words.steps)}\n\n${recipe.steps.map((step) => escapeText(step)).join('\n\n')}\n</pre>`,
  },
  {
    name: 'table of amount and name',
    body: (recipe) =>
      `<h2>${recipe.words.ingredients}</h2><table>${eachLine(
        recipe,
        ({ amount, unit, name }) =>
          `<tr><td>${[amount, unit].filter(Boolean).join('&nbsp;')}</td><td>${escapeText(name)}</td></tr>`,
        (name) => `<tr><td colspan="2"><b>${name}</b></td></tr>`,
      )}</table><h2>${recipe.words.steps}</h2><p>${recipe.steps.map(escapeText).join('</p><p>')}</p>`,
  },
  {
    name: 'table of amount, unit and name, with named columns',
    body: (
      recipe,
    ) => `<table class="recipe"><caption>${recipe.words.ingredients}</caption><thead><tr><th>Qty</th><th>Unit</th><th>Item</th></tr>
      </thead><tbody>${eachLine(
        recipe,
        ({ amount, unit, name }) =>
          `<tr><td align="right">${amount}</td><td>${unit}</td><td>${escapeText(name)}</td></tr>`,
        (name) => `<tr><th colspan="3">${name}</th></tr>`,
      )}</tbody></table><h2>${recipe.words.steps}</h2><p>${recipe.steps.map(escapeText).join('</p><p>')}</p>`,
  },
  {
    name: 'definition list of amount and name',
    body: (recipe) =>
      `<h2>${recipe.words.ingredients}</h2>${recipe.groups
        .map(
          ({ name, lines }) =>
            `${name === '' ? '' : `<h3>${name}</h3>`}<dl>${lines
              .map(
                (line) =>
                  `<dt>${[line.amount, line.unit].filter(Boolean).join(' ')}</dt><dd>${escapeText(line.name)}</dd>`,
              )
              .join('')}</dl>`,
        )
        .join('')}<h2>${recipe.words.steps}</h2><p>${recipe.steps.map(escapeText).join('</p><p>')}</p>`,
  },
  {
    name: 'two columns of lines in one table row',
    body: (recipe) => {
      const lines = recipe.groups.flatMap((group) => group.lines.map((line) => escapeText(lineText(line))));
      const half = Math.ceil(lines.length / 2);
      return `<h2>${recipe.words.ingredients}</h2><table><tr><td>${lines.slice(0, half).join('<br>')}</td><td>${lines
        .slice(half)
        .join(
          '<br>',
        )}</td></tr></table><h2>${recipe.words.steps}</h2><p>${recipe.steps.map(escapeText).join('</p><p>')}</p>`;
    },
  },
];
