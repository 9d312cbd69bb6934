import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeReferences } from './character-references.ts';
import { elementsOf } from './html-element.ts';
import { parseHtml } from './parse-html.ts';
import { plainHtmlLines, plainHtmlText } from './plain-html-text.ts';
import { linesBelow, textBelow } from './visible-text.ts';

const names = (html: string) => [...elementsOf(parseHtml(html))].map(({ name }) => name).slice(1);
const text = (html: string) => textBelow(parseHtml(html));
const lines = (html: string) => linesBelow(parseHtml(html));

describe('decodeReferences', () => {
  it.each([
    ['1&frac12; cups', '1½ cups'],
    ['&#189; &#xBD;', '½ ½'],
    ['caf&eacute; &Eacute;t&eacute;', 'café Été'],
    ['350&deg;F &ndash; 180&#8451;', '350°F – 180℃'],
    ['R&D, AT&T &unknown; &', 'R&D, AT&T &unknown; &'],
    ['mac &amp cheese', 'mac & cheese'],
    ['it&#146;s', 'it’s'],
    ['&#0;&#xD800;&#99999999;x', 'x'],
  ])('%s', (written, read) => expect(decodeReferences(written)).toBe(read));
});

describe('parseHtml', () => {
  it('ends list entries, table cells and paragraphs where authors forgot to', () => {
    expect(lines('<ul><li>salt<li>oil</ul>')).toEqual(['salt', 'oil']);
    expect(lines('<table><tr><td>2<td>eggs<tr><td>1<td>leek</table>')).toEqual(['2', 'eggs', '1', 'leek']);
    expect(lines('<p>One<p>Two<ul><li>Three</ul>Four')).toEqual(['One', 'Two', 'Three', 'Four']);
    expect(lines('<dl><dt>egg<dd>2<dt>milk<dd>1 l</dl>')).toEqual(['egg', '2', 'milk', '1 l']);
  });

  it('reads a hundred thousand elements of a page, and nothing behind them', () => {
    const count = (html: string) => [...elementsOf(parseHtml(html))].length - 1;
    expect(count('<br>'.repeat(100_000))).toBe(100_000);
    expect(count('<br>'.repeat(100_001))).toBe(100_000);
    expect(text(`salt${'<br>'.repeat(100_001)}pepper`)).not.toContain('pepper');
  });

  it('keeps a nested list in its entry', () => {
    const [outer] = [
      ...elementsOf(parseHtml('<ul><li>dough<ul><li>flour<li>water</ul><li>sauce</ul>')),
    ].filter(({ name }) => name === 'ul');
    expect(outer?.children).toHaveLength(2);
  });

  it('passes over stray end tags, comments, declarations and broken tags', () => {
    expect(text('<!doctype html><b>a</i></b></b><!-- <b>x</b> -->b<!-->c--><?php x ?>d')).toBe('abc-->d');
    expect(text('5 < 6 and <3 and </ x')).toBe('5 < 6 and <3 and </ x');
    expect(text('<p>open <b')).toBe('open');
  });

  it('reads attributes in every form, the first of two alike', () => {
    const [input] = [...elementsOf(parseHtml(`<input a=1 b='2 "x"' C="3" d e=/ a=9 "f>`))].slice(1);
    expect(Object.fromEntries(input?.attributes ?? [])).toMatchObject({
      a: '1',
      b: '2 "x"',
      c: '3',
      d: '',
      e: '/',
    });
  });

  it('takes what stands in scripts for text', () => {
    expect(names('<script>if (a < b) "<p>";</SCRIPT ><style>p > b {}</style><p>x')).toEqual([
      'script',
      'style',
      'p',
    ]);
    expect(text('<script>never closed <p>')).toBe('');
  });

  it('does not put the page into an empty or self-closed element', () => {
    expect(names('<br/><svg><path d="x"/><path d="y"/></svg><img src=a>')).toEqual([
      'br',
      'svg',
      'path',
      'path',
      'img',
    ]);
  });

  it('takes an empty style in a drawing for empty, and one outside for open', () => {
    expect(text('<svg><style /><path/></svg>after')).toBe('after');
    expect(text('<style />p {}</style>after')).toBe('after');
  });

  it('survives nesting that no page has', () => {
    expect(text(`${'<div>'.repeat(10_000)}deep`)).toBe('deep');
  });

  it('never throws and finds the words of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'<>/!-="\' &;#x1apliul?\n'.split('')), maxLength: 80 }),
        (html) => {
          expect(typeof text(html)).toBe('string');
          expect(plainHtmlLines(html).every((line) => line === line.trim())).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 20 }), (words) => {
        expect(text(`<p>${words.join('</p><p>')}</p>`)).toBe(words.join(' '));
      }),
    );
  });

  it('takes time in proportion to a page made to be slow', () => {
    for (const piece of [
      '<',
      '<!--',
      '<a "',
      "<a b='",
      '</b',
      '<p><b>',
      '<li>',
      '<td>',
      '&#',
      '<!',
      '= ',
      '<script>',
    ]) {
      expect(typeof text(`<a ${piece.repeat(60_000)}`)).toBe('string');
      expect(typeof text(piece.repeat(60_000))).toBe('string');
      expect(typeof plainHtmlText(piece.repeat(60_000))).toBe('string');
    }
  });
});

describe('visible text', () => {
  it('leaves out what nobody sees', () => {
    expect(
      text(
        '<p>2 <span class="sr-only">cup</span><span hidden>x</span><b style="display: none">y</b><noscript>z</noscript>eggs<svg><title>t</title></svg></p>',
      ),
    ).toBe('2 eggs');
  });

  it('folds white space, wide, narrow and of no width', () => {
    expect(text('<p>1\n\t cup\u00a0 \u2009milk\u200b\ufeff</p>')).toBe('1 cup milk');
  });

  it('sets apart what style sheets set apart', () => {
    expect(text('<li><b>1½</b><span>cups</span><span>flour</span><i>, sifted</i></li>')).toBe(
      '1½ cups flour, sifted',
    );
    expect(text('<p>Plain <b>f</b>lour, H<sub>2</sub>O, x<b>2</b><sup>n</sup></p>')).toBe(
      'Plain flour, H2O, x2n',
    );
  });

  it('breaks lines at blocks and <br> only', () => {
    expect(lines('<div>2 <b>large</b>\n<i>eggs</i><br>salt<div>oil</div>pepper</div>')).toEqual([
      '2 large eggs',
      'salt',
      'oil',
      'pepper',
    ]);
  });
});

describe('plainHtmlText', () => {
  it.each([
    ['<p>Mix <b>well</b>.</p>', 'Mix well.'],
    ['&lt;p&gt;Mix.&lt;/p&gt;', 'Mix.'],
    ['Caf&amp;eacute; &amp;amp; bar', 'Café & bar'],
    ['cook for <5 minutes, > 3 is too long', 'cook for <5 minutes, > 3 is too long'],
    ['a<!-- no -->b', 'ab'],
    ['one<br/>two', 'one two'],
  ])('%s', (written, read) => expect(plainHtmlText(written)).toBe(read));

  it('gives a line for each paragraph', () => {
    expect(plainHtmlLines('<ol><li>Chop.</li><li>Boil.</li></ol>\r\nServe.\rEat.')).toEqual([
      'Chop.',
      'Boil.',
      'Serve.',
      'Eat.',
    ]);
  });
});
