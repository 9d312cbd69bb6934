import { decodeReferences } from '../html/character-references.ts';
import type { HtmlElement } from '../html/html-element.ts';
import { foldSpace, isBlock, isHidden, textBelow } from '../html/visible-text.ts';
import type { PageLine, Region } from './page-line.ts';
import { headingOf, regionOfNames } from './section-words.ts';

/** Parts of a page that hold no recipe: menus, comments, advertising, proposals of other pages. */
const ASIDE_NAME =
  /(?:^|\s)(?:comments?|related|sidebar|footer|nav|navigation|menu|breadcrumbs?|newsletter|share|social|advert\w*|ads|cookie|popup|modal|carousel|toc|nutrition)(?:$|[\s_-])/i;
/** Some pages set the ingredients into their margin. */
const OF_RECIPE = /recip|ingred|zutat|rezept|recette|ricett|recept|oppskrift|opskrift/i;
const ASIDE_TAG = new Set(['nav', 'footer', 'aside', 'head', 'dialog']);
/** Longer class lists are of no help and cost time. */
const NAMES_LENGTH_MAX = 300;

interface Place {
  readonly region: Region | null;
  readonly regionName: string;
  readonly regionNumber: number;
  readonly block: number;
  readonly headingRank: number;
  readonly isStrong: boolean;
}

interface Walk {
  readonly lines: PageLine[];
  parts: string[];
  place: Place;
  blocks: number;
  regions: number;
}

type Task =
  | HtmlElement
  | string
  | { readonly end: Place; readonly isBoundary: boolean; readonly isItem: boolean };

const NOWHERE: Place = {
  region: null,
  regionName: '',
  regionNumber: 0,
  block: 0,
  headingRank: 0,
  isStrong: false,
};

/** The lines of a page in reading order. A list entry and a table row are one line each. Linear time. */
export function linesOfPage(page: HtmlElement): PageLine[] {
  const walk: Walk = { lines: [], parts: [], place: NOWHERE, blocks: 0, regions: 0 };
  const stack: Task[] = [...page.children].reverse();
  for (let task = stack.pop(); task !== undefined; task = stack.pop()) {
    if (typeof task === 'string') addText(walk, task);
    else if ('end' in task) {
      if (task.isBoundary) endLine(walk, task.isItem);
      walk.place = task.end;
    } else if (!isHidden(task) && !isAside(task)) enter(walk, stack, task);
  }
  endLine(walk, false);
  return walk.lines;
}

function isAside(element: HtmlElement): boolean {
  const names = namesOf(element);
  if (ASIDE_TAG.has(element.name)) return element.name !== 'aside' || !OF_RECIPE.test(names);
  if (
    element.name === 'body' ||
    element.name === 'html' ||
    element.name === 'main' ||
    element.name === 'article'
  ) {
    return false;
  }
  return ASIDE_NAME.test(names);
}

function namesOf(element: HtmlElement): string {
  const { attributes } = element;
  if (attributes.size === 0) return '';
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('itemprop') ?? ''}`;
  return names.length > NAMES_LENGTH_MAX ? '' : names.trim();
}

function enter(walk: Walk, stack: Task[], element: HtmlElement): void {
  const before = walk.place;
  const isUnit = isOneLine(element);
  const isBoundary = isUnit || isBlock(element) || element.name === 'br';
  if (isBoundary) endLine(walk, false);
  walk.place = placeOf(walk, element, before);
  stack.push({ end: before, isBoundary, isItem: isUnit });
  if (isUnit) {
    walk.parts.push(textBelow(element));
    return;
  }
  for (let index = element.children.length - 1; index >= 0; index -= 1)
    stack.push(element.children[index] ?? '');
}

function placeOf(walk: Walk, element: HtmlElement, before: Place): Place {
  const named = element.name === 'body' || element.name === 'html' ? null : regionOfNames(namesOf(element));
  const isNew = named !== null && named !== before.region;
  if (isNew) walk.regions += 1;
  const isGroup = /^(?:ul|ol|dl|table|section|div|article)$/.test(element.name);
  if (isGroup) walk.blocks += 1;
  const rank = isHeaderRow(element) ? '6' : /^h([1-6])$/.exec(element.name)?.[1];
  return {
    region: named ?? before.region,
    regionName: isNew ? namesOf(element) : before.regionName,
    regionNumber: isNew ? walk.regions : before.regionNumber,
    block: isGroup ? walk.blocks : before.block,
    headingRank: rank === undefined ? before.headingRank : Number(rank),
    isStrong: isBlock(element) ? isAllStrong(element) : before.isStrong,
  };
}

function isAllStrong(element: HtmlElement): boolean {
  const [only, ...others] = element.children.filter(
    (child) => typeof child === 'object' || child.trim() !== '',
  );
  return typeof only === 'object' && others.length === 0 && /^(?:b|strong|u)$/.test(only.name);
}

/** A row of a table that names its columns. */
function isHeaderRow(element: HtmlElement): boolean {
  if (element.name !== 'tr') return false;
  const cells = element.children.filter((child) => typeof child === 'object');
  return cells.length > 0 && cells.every(({ name }) => name === 'th');
}

/** List entries, table rows and parts named as one ingredient, without another such part in them. */
function isOneLine(element: HtmlElement): boolean {
  if (element.name === 'li' || element.name === 'tr') return !hasInside(element, isListLike);
  return isBlock(element) && isSingleIngredient(element) && !hasInside(element, isSingleIngredient);
}

function isListLike(element: HtmlElement): boolean {
  return /^(?:li|tr|h[1-6])$/.test(element.name);
}

function isSingleIngredient(element: HtmlElement): boolean {
  return /ingredient(?:-item|-line|-row|__item)?(?:$|\s)/i.test(namesOf(element));
}

/** How many elements are looked at within one line. */
const INSIDE_MAX = 200;

function hasInside(root: HtmlElement, test: (element: HtmlElement) => boolean): boolean {
  let seen = 0;
  const stack = [...root.children];
  for (let child = stack.pop(); child !== undefined; child = stack.pop()) {
    if (typeof child === 'string') continue;
    seen += 1;
    if (seen > INSIDE_MAX || test(child)) return true;
    stack.push(...child.children);
  }
  return false;
}

function addText(walk: Walk, raw: string): void {
  walk.parts.push(decodeReferences(raw).replace(/[\r\n]+/g, ' '));
}

function endLine(walk: Walk, isItem: boolean): void {
  const text = foldSpace(walk.parts.join(''));
  walk.parts = [];
  if (text !== '')
    walk.lines.push({ text, isItem, heading: headingOf(text, walk.place.headingRank > 0), ...walk.place });
}
