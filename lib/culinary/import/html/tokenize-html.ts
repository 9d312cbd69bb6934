/** A piece of an HTML page in the order in which it stands there. Texts and attribute values are as written. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly isSelfClosing: boolean;
    }
  | { readonly kind: 'close'; readonly name: string };

/** Elements whose content is text up to their own end tag, whatever stands in it (HTML standard, 13.2.5.2–5). */
const RAW_TEXT = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;
const TAG_NAME = /[a-zA-Z][^\s/>]*/y;
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*))?)?/y;
const TAG_END = /[\s/]*(?:>|$)/y;

/** Cuts a page into tags and texts. Never fails, and takes time linear in the length of the page. */
export function* tokenizeHtml(html: string): Generator<HtmlToken, void, undefined> {
  let at = 0;
  let svgs = 0;
  while (at < html.length) {
    const tag = nextTag(html, at);
    if (tag > at) yield { kind: 'text', text: html.slice(at, tag) };
    if (tag >= html.length) return;
    const next = html[tag + 1];
    if (next === '!' || next === '?') {
      at = afterDeclaration(html, tag);
      continue;
    }
    const isClose = next === '/';
    TAG_NAME.lastIndex = tag + (isClose ? 2 : 1);
    const name = (TAG_NAME.exec(html)?.[0] ?? '').toLowerCase();
    const { attributes, end, isSelfClosing } = readAttributes(html, TAG_NAME.lastIndex);
    at = end;
    if (name === 'svg') svgs = Math.max(0, svgs + (isClose ? -1 : isSelfClosing ? 0 : 1));
    if (isClose) {
      yield { kind: 'close', name };
      continue;
    }
    yield { kind: 'open', name, attributes, isSelfClosing };
    // Only within SVG does a slash end an element: `<style/>` there holds nothing.
    if (!RAW_TEXT.test(name) || (svgs > 0 && isSelfClosing)) continue;
    const close = endOfRawText(html, end, name);
    if (close > end) yield { kind: 'text', text: html.slice(end, close) };
    at = close;
  }
}

/** Where the next tag, comment or declaration begins; the length of the page when there is none. */
function nextTag(html: string, from: number): number {
  for (let at = html.indexOf('<', from); at !== -1; at = html.indexOf('<', at + 1)) {
    if (/[a-zA-Z!?]/.test(html[at + 1] ?? '')) return at;
    if (html[at + 1] === '/' && /[a-zA-Z]/.test(html[at + 2] ?? '')) return at;
  }
  return html.length;
}

/** A comment ends with `-->`, anything else that begins with `<!` or `<?` at the next `>`. */
function afterDeclaration(html: string, at: number): number {
  const isComment = html.startsWith('<!--', at);
  const ends = isComment ? html.indexOf('-->', at + 2) : html.indexOf('>', at);
  if (ends === -1) return html.length;
  return ends + (isComment ? 3 : 1);
}

function endOfRawText(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

interface Attributes {
  readonly attributes: ReadonlyMap<string, string>;
  readonly end: number;
  readonly isSelfClosing: boolean;
}

const NONE: ReadonlyMap<string, string> = new Map();

function readAttributes(html: string, from: number): Attributes {
  let attributes: Map<string, string> | null = null;
  let at = from;
  for (;;) {
    TAG_END.lastIndex = at;
    const ending = TAG_END.exec(html);
    if (ending !== null) {
      return {
        attributes: attributes ?? NONE,
        end: TAG_END.lastIndex,
        isSelfClosing: ending[0].includes('/'),
      };
    }
    ATTRIBUTE.lastIndex = at;
    // Whatever ends no tag begins an attribute, even a lone quote.
    const [, name = '', double, single, bare] = ATTRIBUTE.exec(html) ?? [];
    at = Math.max(ATTRIBUTE.lastIndex, at + 1);
    attributes ??= new Map();
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
  }
}
