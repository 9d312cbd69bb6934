import { decodeReferencesTwice } from '../html/character-references.ts';
import { elementsOf, type HtmlElement } from '../html/html-element.ts';
import { foldSpace, isBlock, isHidden, isUnread, linesBelow, textBelow } from '../html/visible-text.ts';
import { withoutFalseHeadings } from './false-headings.ts';
import { ingredientLikeness, isMeasureAlone, startsWithAmount } from './ingredient-likeness.ts';
import type { PageLine, Region } from './page-line.ts';
import { rowsAmong } from './record-rows.ts';
import { headingOf, regionOfNames, splitOpening } from './section-words.ts';

/** Parts of a page that hold no recipe: menus, comments, advertising, proposals of other pages. */
const ASIDE_NAME =
  /(?:^|\s)(?:comments?|related|sidebar|footer|nav|navigation|menu|breadcrumbs?|newsletter|share|social|advert\w*|ads|cookie|popup|modal|carousel|toc|nutrition)(?:$|[\s_-])/i;
/** Some pages set the ingredients into their margin. */
const OF_RECIPE = /recip|ingred|zutat|rezept|recette|ricett|recept|oppskrift|opskrift/i;
const ASIDE_TAG = new Set(['nav', 'footer', 'aside', 'head', 'dialog']);
/** A page with more lines is no page of one recipe. */
const LINES_MAX = 10_000;
/** Longer class lists are of no help and cost time. */
const NAMES_LENGTH_MAX = 300;

interface Place {
  readonly region: Region | null;
  readonly regionName: string;
  readonly regionNumber: number;
  readonly block: number;
  readonly headingRank: number;
  readonly isStrong: boolean;
  readonly isLink: boolean;
  /** The innermost block: its element and depth, and the first of its class names. */
  readonly make: string;
  readonly look: string;
  readonly depth: number;
  /** Line breaks of the source are those of the page. */
  readonly isPreformatted: boolean;
}

interface Walk {
  readonly lines: PageLine[];
  readonly view: PageView;
  /** Elements around the page's first heading or its main part: whatever their names, they are no margin. */
  readonly wrappers: ReadonlySet<HtmlElement>;
  /** Elements that are one line each for what their siblings are. */
  readonly rows: Set<HtmlElement>;
  parts: string[];
  /** Characters of the line that are no part of a link. */
  unlinked: number;
  /** Characters of the line that are not bold. */
  thin: number;
  isSeam: boolean;
  place: Place;
  blocks: number;
  regions: number;
}

/** Between two elements that touch: style sheets set them apart where their texts would run together. */
const SEAM = Symbol('seam');

type Task =
  | HtmlElement
  | string
  | typeof SEAM
  | { readonly end: Place; readonly isBoundary: boolean; readonly isItem: boolean };

const NOWHERE: Place = {
  region: null,
  regionName: '',
  regionNumber: 0,
  block: 0,
  headingRank: 0,
  isStrong: false,
  isLink: false,
  make: '',
  look: '',
  depth: 0,
  isPreformatted: false,
};

/** How much of a page is read: what it shows, also what its tabs and buttons hide, also its margins. */
export type PageView = 'shown' | 'hidden too' | 'margins too';

/** The lines of a page in reading order. A list entry and a table row are one line each. Linear time. */
export function linesOfPage(page: HtmlElement, view: PageView = 'shown'): PageLine[] {
  const walk: Walk = {
    lines: [],
    view,
    wrappers: wrappersOf(page),
    rows: new Set(),
    parts: [],
    unlinked: 0,
    thin: 0,
    isSeam: false,
    place: NOWHERE,
    blocks: 0,
    regions: 0,
  };
  const stack: Task[] = [...page.children].reverse();
  for (let task = stack.pop(); task !== undefined && walk.lines.length < LINES_MAX; task = stack.pop()) {
    if (typeof task === 'string') addText(walk, task);
    else if (task === SEAM) walk.isSeam = true;
    else if ('end' in task) {
      if (task.isBoundary) endLine(walk, task.isItem);
      walk.place = task.end;
    } else if (isRead(walk, task)) enter(walk, stack, task);
  }
  endLine(walk, false);
  return withoutFalseHeadings(walk.lines);
}

/** The elements around the main part of a page and around its headings of the first rank. */
function wrappersOf(page: HtmlElement): ReadonlySet<HtmlElement> {
  const wrappers = new Set<HtmlElement>();
  for (const element of elementsOf(page)) {
    if (element.name !== 'h1' && element.name !== 'main') continue;
    for (let outer = element.parent; outer !== null && !wrappers.has(outer); outer = outer.parent)
      wrappers.add(outer);
  }
  return wrappers;
}

function isRead({ view, wrappers }: Walk, element: HtmlElement): boolean {
  if (isUnread(element) || (view === 'shown' && isHidden(element))) {
    const isButton = element.name === 'button' && (view !== 'shown' || isOpener(element));
    if (!isButton) return false;
  }
  if (view === 'margins too') return !/^(?:nav|head)$/.test(element.name) && !COMMENTS.test(namesOf(element));
  return !isAside(element, wrappers);
}

/** What other people cook is not the recipe of the page. */
const COMMENTS = /comment|review/i;

/** Whether a button opens a part of the recipe: it is the heading of what folds out below it. */
function isOpener(element: HtmlElement): boolean {
  if (element.name !== 'button' || element.attributes.has('hidden')) return false;
  const heading = headingOf(textBelow(element, BEGINNING));
  return heading === 'ingredients' || heading === 'steps';
}

function isAside(element: HtmlElement, wrappers: ReadonlySet<HtmlElement>): boolean {
  const names = namesOf(element);
  if (element.name === 'aside') return !OF_RECIPE.test(names) && !opensIngredients(element);
  if (ASIDE_TAG.has(element.name)) return true;
  if (
    element.name === 'body' ||
    element.name === 'html' ||
    element.name === 'main' ||
    element.name === 'article'
  ) {
    return false;
  }
  return ASIDE_NAME.test(names) && !wrappers.has(element);
}

/** Whether one of the first lines of a margin is a heading over ingredients. */
function opensIngredients(element: HtmlElement): boolean {
  const beginning = textBelow(element, BEGINNING);
  return /ingr[eé]d|zutat|składnik|surovin|malzeme|υλικ|材料/iu.test(beginning);
}

/** Characters and elements of a margin that are read to learn what it holds. */
const BEGINNING = 200;

function namesOf(element: HtmlElement): string {
  const { attributes } = element;
  if (attributes.size === 0) return '';
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('itemprop') ?? ''}`;
  return names.length > NAMES_LENGTH_MAX ? '' : names.trim();
}

function enter(walk: Walk, stack: Task[], element: HtmlElement): void {
  const before = walk.place;
  const isUnit = walk.rows.has(element) || isOneLine(element);
  const isBoundary = isUnit || isBlock(element) || /^(?:br|button)$/.test(element.name);
  if (isBoundary) endLine(walk, false);
  walk.place = placeOf(walk, element, before);
  stack.push({ end: before, isBoundary, isItem: isUnit });
  if (isUnit) {
    addUnit(walk, element);
    return;
  }
  for (const row of rowsAmong(element)) walk.rows.add(row);
  const { children } = element;
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index] ?? '';
    stack.push(child);
    const isTouching = typeof child === 'object' && typeof children[index - 1] === 'object';
    if (isTouching && !/^su[bp]$/.test(child.name)) stack.push(SEAM);
  }
}

/** The text of a list entry or a row; one line, unless breaks part it into several ingredients. */
function addUnit(walk: Walk, element: HtmlElement): void {
  const text = textBelow(element);
  const lines = linesBelow(element).filter((line) => !isMeasureAlone(line));
  const likes = lines.filter((line) => ingredientLikeness(line) >= 0.8).length;
  const isColumns = element.name === 'tr' && likes === lines.length && lines.every(startsWithAmount);
  if ((likes >= ENTRY_LINES_MIN && likes * 3 >= lines.length * 2) || (likes === 2 && isColumns)) {
    for (const line of lines) {
      walk.parts.push(line);
      endLine(walk, true);
    }
    return;
  }
  walk.parts.push(text);
  walk.unlinked = isAllOf(element, /^a$/) ? 0 : text.length;
  walk.thin = isAllOf(element, STRONG) ? 0 : text.length;
}

/** So many ingredients in one entry of a list are no entry. */
const ENTRY_LINES_MIN = 3;
const STRONG = /^(?:b|strong|u)$/;

/** How deep a link may be wrapped. */
const WRAPS_MAX = 6;

/** Whether all that an element holds is within one element of a name. */
function isAllOf(element: HtmlElement, name: RegExp): boolean {
  let only: HtmlElement | string | undefined = element;
  for (let depth = 0; depth < WRAPS_MAX && typeof only === 'object' && !name.test(only.name); depth += 1) {
    const kept: (HtmlElement | string)[] = only.children.filter(
      (child) => typeof child === 'object' || child.trim() !== '',
    );
    only = kept.length === 1 ? kept[0] : undefined;
  }
  return typeof only === 'object' && name.test(only.name);
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
    isStrong: before.isStrong || STRONG.test(element.name),
    isLink: before.isLink || element.name === 'a',
    ...makeOf(element, before),
    isPreformatted: before.isPreformatted || element.name === 'pre',
  };
}

function makeOf(element: HtmlElement, before: Place): Pick<Place, 'make' | 'look' | 'depth'> {
  const depth = before.depth + 1;
  if (!isBlock(element)) return { make: before.make, look: before.look, depth };
  const look = /^\S*/.exec(element.attributes.get('class')?.trim() ?? '')?.[0] ?? '';
  return { make: `${element.name} ${depth}`, look, depth };
}

/** A row of a table that names its columns. */
function isHeaderRow(element: HtmlElement): boolean {
  if (element.name !== 'tr') return false;
  const cells = element.children.filter((child) => typeof child === 'object');
  return cells.length > 0 && cells.every(({ name }) => name === 'th');
}

/** List entries, table rows and parts named as one ingredient, without another such part in them. */
function isOneLine(element: HtmlElement): boolean {
  if (element.name === 'li') return !hasInside(element, isListLike);
  if (element.name === 'tr') return !hasInside(element, isListLike) && !hasColumnsOfText(element);
  return isBlock(element) && isSingleIngredient(element) && !hasInside(element, isSingleIngredient);
}

/** A table that lays out a page: a cell holds many lines. */
function hasColumnsOfText(row: HtmlElement): boolean {
  return row.children.some((cell) => typeof cell === 'object' && linesBelow(cell).length > ENTRY_LINES_MIN);
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
  const text = decodeReferencesTwice(raw);
  if (walk.place.isPreformatted) {
    const [first = '', ...others] = text.split(/\r?\n|\r/);
    walk.parts.push(first);
    for (const line of others) {
      endLine(walk, false);
      walk.parts.push(line);
    }
    return;
  }
  const isRunTogether =
    walk.isSeam && /[\p{L}\p{N}]$/u.test(walk.parts.at(-1) ?? '') && /^[\p{L}\p{N}]/u.test(text);
  walk.isSeam = false;
  if (isRunTogether) walk.parts.push(' ');
  walk.parts.push(text.replace(/[\r\n]+/g, ' '));
  count(walk, text);
}

function count(walk: Walk, text: string): void {
  const { length } = text.trim();
  if (!walk.place.isLink) walk.unlinked += length;
  if (!walk.place.isStrong) walk.thin += length;
}

const BULLET = /^(?:[-–—•·▢☐▪◦‣■□✓✔●○➤►▸]\s*|\*\s+)+/u;

function endLine(walk: Walk, isItem: boolean): void {
  const text = foldSpace(walk.parts.join('')).replace(BULLET, '');
  const isLink = walk.unlinked === 0 && !walk.place.isPreformatted;
  walk.parts = [];
  const isStrong = walk.thin === 0 && !walk.place.isPreformatted;
  walk.unlinked = 0;
  walk.thin = 0;
  if (text === '') return;
  const opening = isItem ? null : splitOpening(text);
  for (const part of opening ?? [text])
    walk.lines.push({
      ...walk.place,
      text: part,
      isItem,
      isLink,
      isStrong,
      heading: headingOf(part, walk.place.headingRank > 0),
    });
}
