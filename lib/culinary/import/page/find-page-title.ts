import { decodeReferences } from '../html/character-references.ts';
import { elementsOf, type HtmlElement } from '../html/html-element.ts';
import { foldSpace, textBelow } from '../html/visible-text.ts';

/** The name of the dish that a page is about: its first heading that the page's own title repeats. */
export function findPageTitle(page: HtmlElement): string {
  const headings: string[] = [];
  let title = '';
  let social = '';
  let site = '';
  for (const element of elementsOf(page)) {
    if (element.name === 'h1') {
      const text = textBelow(element);
      if (text !== '' && text.length < 200) headings.push(text);
    } else if (element.name === 'meta' && /^og:site_name$/i.test(element.attributes.get('property') ?? '')) {
      site = foldSpace(decodeReferences(element.attributes.get('content') ?? ''));
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
  if (heading === undefined) return bestHeading(headings, known) ?? withoutSite(social || title, site);
  // A heading that style sheets set in capitals may be written in small letters; the page's title is for reading.
  return heading === heading.toLowerCase() ? known.slice(place(heading)).slice(0, heading.length) : heading;
}

function rawText(element: HtmlElement): string {
  return foldSpace(decodeReferences(element.children.filter((child) => typeof child === 'string').join('')));
}

/** The heading that has most words in common with the page's title. */
function bestHeading(headings: readonly string[], known: string): string | undefined {
  const words = new Set(known.toLowerCase().match(/\p{L}+/gu));
  const common = (heading: string) =>
    (heading.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => words.has(word));
  return headings.reduce<string | undefined>(
    (best, one) => (best === undefined || common(one).length > common(best).length ? one : best),
    undefined,
  );
}

/** "Apple pie" of "Apple pie | My kitchen" and, where the site tells its name, of "My kitchen: Apple pie". */
function withoutSite(whole: string, site: string): string {
  const trimmed = site === '' ? whole : whole.replace(site, '').replace(/^[\s:|–—»·•-]+|[\s:|–—»·•-]+$/g, '');
  const title = trimmed === '' ? whole : trimmed;
  return title.split(/\s+[|–—»·•]\s+|\s+-\s+/)[0]?.trim() ?? title;
}
