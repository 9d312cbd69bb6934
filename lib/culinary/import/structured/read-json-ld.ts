import { decodeReferences } from '../html/character-references.ts';
import { elementsOf, type HtmlElement } from '../html/html-element.ts';
import { parseLooseJson } from './parse-loose-json.ts';

/** Everything that a page declares in its JSON-LD scripts, in order. */
export function readJsonLd(page: HtmlElement): unknown[] {
  const declared: unknown[] = [];
  for (const element of elementsOf(page)) {
    if (
      element.name !== 'script' ||
      !/^\s*application\/ld\+json\b/i.test(element.attributes.get('type') ?? '')
    )
      continue;
    const text = element.children.filter((child) => typeof child === 'string').join('');
    const value = parseLooseJson(/^\s*[[{]?\s*&quot;/.test(text) ? decodeReferences(text) : text);
    if (value !== undefined) declared.push(value);
  }
  return declared;
}
