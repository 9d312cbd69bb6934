import type { HtmlElement } from './html-element.ts';
import { type HtmlToken, tokenizeHtml } from './tokenize-html.ts';

/** Elements that have no content (HTML standard, 13.1.2). */
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont frame'.split(' '),
);
/** What the start of an element ends by itself, up to the container that keeps them apart (HTML standard, 13.1.2.4). */
const ENDS: Readonly<
  Record<string, { readonly ends: readonly string[]; readonly within: readonly string[] }>
> = {
  li: { ends: ['li'], within: ['ul', 'ol', 'menu'] },
  dt: { ends: ['dt', 'dd'], within: ['dl'] },
  dd: { ends: ['dt', 'dd'], within: ['dl'] },
  tr: { ends: ['tr', 'td', 'th'], within: ['table'] },
  td: { ends: ['td', 'th'], within: ['table', 'tr'] },
  th: { ends: ['td', 'th'], within: ['table', 'tr'] },
  option: { ends: ['option'], within: ['select'] },
};
/** Elements that may not stand in a paragraph and so end it. */
const ENDS_PARAGRAPH = new Set(
  'address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul'.split(
    ' ',
  ),
);
/** Pages that people read have some thousands; what comes after so many is not looked at. */
const ELEMENTS_MAX = 100_000;
/** Deeper elements become children of the deepest one: no page that people read nests so far. */
const DEPTH_MAX = 150;

interface MutableElement extends HtmlElement {
  readonly children: (MutableElement | string)[];
  readonly parent: MutableElement | null;
}

/** Open elements from the outside in, with a count of each name so that a stray end tag costs nothing. */
class OpenElements {
  readonly #stack: MutableElement[];
  readonly #counts = new Map<string, number>();

  constructor(root: MutableElement) {
    this.#stack = [root];
  }

  get depth(): number {
    return this.#stack.length;
  }

  get innermost(): MutableElement | undefined {
    return this.#stack.at(-1);
  }

  push(element: MutableElement): void {
    this.#stack.push(element);
    this.#counts.set(element.name, this.countOf(element.name) + 1);
  }

  countOf(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  pop(): string {
    const name = this.#stack.pop()?.name ?? '';
    this.#counts.set(name, this.countOf(name) - 1);
    return name;
  }

  /** Closes everything up to and with the innermost element of a name, if one is open. */
  close(name: string): void {
    if (this.countOf(name) === 0) return;
    while (this.depth > 1 && this.pop() !== name);
  }

  /** Closes the outermost of some elements that is open within a container. */
  closeWithin(ends: readonly string[], within: readonly string[]): void {
    if (ends.every((name) => this.countOf(name) === 0)) return;
    for (let index = this.depth - 1; index > 0; index -= 1) {
      const name = this.#stack[index]?.name ?? '';
      if (within.includes(name)) return;
      if (!ends.includes(name)) continue;
      while (this.depth > index) this.pop();
    }
  }
}

/** Reads a page into a tree as a browser would, roughly. Never fails; linear time (depth and number are bounded). */
export function parseHtml(html: string): HtmlElement {
  const root: MutableElement = { name: '#page', attributes: new Map(), children: [], parent: null };
  const open = new OpenElements(root);
  let elements = 0;
  for (const token of tokenizeHtml(html)) {
    if (token.kind === 'open') elements += 1;
    if (elements > ELEMENTS_MAX) break;
    if (token.kind === 'text') (open.innermost ?? root).children.push(token.text);
    else if (token.kind === 'close') open.close(token.name);
    else openElement(open, root, token);
  }
  return root;
}

function openElement(
  open: OpenElements,
  root: MutableElement,
  token: Extract<HtmlToken, { kind: 'open' }>,
): void {
  const { name, attributes } = token;
  if (ENDS_PARAGRAPH.has(name) && open.countOf('p') > 0)
    open.closeWithin(['p'], ['td', 'li', 'div', 'button']);
  const rule = ENDS[name];
  if (rule !== undefined) open.closeWithin(rule.ends, rule.within);
  const parent = open.innermost ?? root;
  const element: MutableElement = { name, attributes, children: [], parent };
  parent.children.push(element);
  const hasContent = !VOID.has(name) && !(token.isSelfClosing && isForeign(name));
  if (hasContent && open.depth < DEPTH_MAX) open.push(element);
}

/** Only in SVG and MathML does a slash at the end of a start tag mean that nothing follows. */
function isForeign(name: string): boolean {
  return /^(?:svg|path|circle|rect|line|polygon|polyline|ellipse|use|g|stop|image)$/.test(name);
}
