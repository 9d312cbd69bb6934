import type { HtmlElement } from '../html/html-element.ts';
import { parseHtml } from '../html/parse-html.ts';

/** Markup that holds a recipe with its method is no shorter, characters. */
const LENGTH_MIN = 120;
/** Strings of one page that are read as pages. */
const STRINGS_MAX = 5;
/** All of them together, characters. */
const TOTAL_LENGTH_MAX = 500_000;
/** A string, to the end of the text where no quote ends it: each character is read once. */
const STRING = /"([^"\\]*(?:\\[\s\S][^"\\]*)*)"?/g;
/** An entry of a list, a paragraph or a break, however a string of a script may write it. */
const MARKUP = /(?:<|\\u003c|&lt;)(?:li|p|br|h[1-6])\b/i;

/** Pages within a page: the strings of its data that hold markup, the longest first. Linear in the length of `texts`. */
export function embeddedMarkup(texts: readonly string[], speaksOfFood: RegExp): HtmlElement[] {
  const strings: string[] = [];
  for (const text of texts) {
    STRING.lastIndex = 0;
    for (let found = STRING.exec(text); found !== null; found = STRING.exec(text)) {
      const [whole, inside = ''] = found;
      if (inside.length >= LENGTH_MIN && MARKUP.test(inside) && speaksOfFood.test(inside))
        strings.push(whole);
    }
  }
  let length = 0;
  return strings
    .sort((a, b) => b.length - a.length)
    .slice(0, STRINGS_MAX)
    .flatMap((literal) => {
      length += literal.length;
      return length > TOTAL_LENGTH_MAX ? [] : [parseHtml(textOfLiteral(literal))];
    });
}

function textOfLiteral(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    return '';
  }
}
