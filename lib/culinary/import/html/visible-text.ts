import { decodeReferencesTwice } from './character-references.ts';
import type { HtmlElement } from './html-element.ts';

/** Elements that nobody reads. */
const UNREAD = new Set(
  'script style template noscript svg iframe head select button object canvas audio video map datalist textarea'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const FOR_SCREEN_READERS =
  /(?:^|\s)(?:screen-reader-text|sr-only|visually-hidden|visuallyhidden|show-for-sr)(?:\s|$)/i;

/** The ingredients of a step that plug-ins repeat behind it. */
const REPEATED = /(?:^|[\s_-])(?:instruction|step|direction)s?[_-]ingredients?(?:\s|$)/i;

/** Whether an element begins and ends a line of its own. */
export function isBlock(element: HtmlElement): boolean {
  return BLOCKS.has(element.name);
}

/** Whether an element holds no text for readers at all, as scripts and fields do. */
export function isUnread({ name, attributes }: HtmlElement): boolean {
  return UNREAD.has(name) && !attributes.has('shadowrootmode');
}

/** Whether the content of an element is not shown to a reader. */
export function isHidden(element: HtmlElement): boolean {
  const { attributes } = element;
  if (UNREAD.has(element.name)) return isUnread(element);
  if (attributes.size === 0) return false;
  if (attributes.has('hidden')) return true;
  const style = attributes.get('style');
  if (style !== undefined && /display\s*:\s*none/i.test(style)) return true;
  const classes = attributes.get('class');
  return classes !== undefined && (FOR_SCREEN_READERS.test(classes) || REPEATED.test(classes));
}

/** Text below an element with a line break at each block and `<br>`; references resolved, white space folded within lines. */
export function linesBelow(element: HtmlElement): string[] {
  return rawTextBelow(element)
    .split('\n')
    .map((line) => foldSpace(line))
    .filter((line) => line !== '');
}

/** Text below an element on one line, as a reader sees it; cut at about `lengthMax` characters and elements. */
export function textBelow(element: HtmlElement, lengthMax = LENGTH_MAX): string {
  return foldSpace(rawTextBelow(element, lengthMax));
}

/** White space folded; spaces of every width are one, and what has no width goes. */
export function foldSpace(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}

/** "1½" and "cups", "200 g" and "flour" in elements of their own. */
function needsSpace(before: string | undefined, after: string, isSeam: boolean): boolean {
  if (before === undefined) return false;
  if (isSeam && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return true;
  return /[\d½¼¾⅓⅔⅛⅜⅝⅞]$/.test(before) && /^\p{L}{3}/u.test(after);
}

/** The remark on an ingredient, as plug-ins for recipes name it; style sheets set it off. */
const REMARK_NAME = /(?:^|[\s_-])ingredients?[_-]{1,2}(?:notes?|remarks?|comments?)(?:\s|$)/i;

/** Whether an element is a remark that nothing but its style sets off from the name before it. */
function isRemark(element: HtmlElement, before: string): boolean {
  const names = element.attributes.get('class');
  if (names === undefined || !REMARK_NAME.test(names) || isBlock(element) || isHidden(element)) return false;
  return /[\p{L}\p{N}]\s*$/u.test(before) && /^\s*[\p{L}\p{N}]/u.test(firstText(element));
}

/** How deep a text may be wrapped. */
const WRAPS_MAX = 8;

function firstText(element: HtmlElement): string {
  let child: HtmlElement | string | undefined = element;
  for (let depth = 0; depth < WRAPS_MAX && typeof child === 'object'; depth += 1)
    child = child.children.find((one) => typeof one === 'object' || one.trim() !== '');
  return typeof child === 'string' ? child : '';
}

/** No text of a recipe is longer; what encloses a whole page is cut there, however often its parts are read. */
const LENGTH_MAX = 50_000;

/** Between two elements that touch: style sheets set them apart where their texts would run together. */
const SEAM = Symbol('seam');
type Piece = HtmlElement | string | null | typeof SEAM;

function rawTextBelow(root: HtmlElement, lengthMax = LENGTH_MAX): string {
  const parts: string[] = [];
  let length = 0;
  let isSeam = false;
  // A null stands for the end of a block.
  const stack: Piece[] = [];
  pushChildren(stack, root);
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    length += 1;
    if (length > lengthMax) break;
    if (item === SEAM) isSeam = true;
    else if (item === null) parts.push('\n');
    else if (typeof item === 'string') {
      if (needsSpace(parts.at(-1), item, isSeam)) parts.push(' ');
      isSeam = false;
      parts.push(decodeReferencesTwice(item).replace(/[\r\n]+/g, ' '));
      length += item.length;
    } else if (isRemark(item, parts.slice(-2).join(''))) {
      parts.push(/\s$/.test(parts.at(-1) ?? '') ? '(' : ' (');
      stack.push(')');
      pushChildren(stack, item);
    } else if (!isHidden(item)) {
      const isOwnLine = isBlock(item);
      if (isOwnLine || item.name === 'br') parts.push('\n');
      if (isOwnLine) stack.push(null);
      pushChildren(stack, item);
    }
  }
  return parts.join('');
}

/** Whether a child is a button in the middle of a sentence: a word that explains itself when it is pressed. */
function isButtonInText(children: HtmlElement['children'], index: number): boolean {
  const [before, button, after] = [children[index - 1], children[index], children[index + 1]];
  if (typeof button !== 'object' || button.name !== 'button' || button.attributes.has('hidden')) return false;
  if (typeof before !== 'string' || typeof after !== 'string') return false;
  return /\p{L}\s*$/u.test(before) && /^\s*[\p{L}.,;]/u.test(after);
}

function pushChildren(stack: Piece[], { children }: HtmlElement): void {
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index] ?? '';
    if (typeof child === 'object' && isButtonInText(children, index)) {
      pushChildren(stack, child);
      continue;
    }
    stack.push(child);
    if (
      typeof child === 'object' &&
      typeof children[index - 1] === 'object' &&
      !/^su[bp]$/.test(child.name)
    ) {
      stack.push(SEAM);
    }
  }
}
