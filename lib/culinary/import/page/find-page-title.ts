import { decodeReferences } from '../html/character-references.ts';
import { elementsOf, type HtmlElement } from '../html/html-element.ts';
import { foldSpace, textBelow } from '../html/visible-text.ts';

/** The name of the dish that a page is about: its first heading that the page's own title repeats. */
export function findPageTitle(page: HtmlElement): string {
  const headings: string[] = [];
  let title = '';
  let social = '';
  for (const element of elementsOf(page)) {
    if (element.name === 'h1') {
      const text = textBelow(element);
      if (text !== '' && text.length < 200) headings.push(text);
    } else if (element.name === 'title' && title === '') title = rawText(element);
    else if (
      element.name === 'meta' &&
      social === '' &&
      /^og:title$/i.test(element.attributes.get('property') ?? '')
    ) {
      social = foldSpace(decodeReferences(element.attributes.get('content') ?? ''));
    }
  }
  const known = `${social} ${title}`;
  const place = (heading: string) => known.toLowerCase().indexOf(heading.toLowerCase());
  const [heading] = headings
    .filter((one) => place(one) !== -1)
    .sort((a, b) => place(a) - place(b) || b.length - a.length);
  if (heading === undefined) return headings[0] ?? withoutSite(social || title);
  // A heading that style sheets set in capitals may be written in small letters; the page's title is for reading.
  return heading === heading.toLowerCase() ? known.slice(place(heading)).slice(0, heading.length) : heading;
}

function rawText(element: HtmlElement): string {
  return foldSpace(decodeReferences(element.children.filter((child) => typeof child === 'string').join('')));
}

/** "Apple pie" of "Apple pie | My kitchen". */
function withoutSite(title: string): string {
  return title.split(/\s+[|–—»·•]\s+|\s+-\s+/)[0]?.trim() ?? title;
}
