/** What a step of a Cooklang recipe is made of (cooklang.org/docs/spec). */
export type CooklangItem =
  | { readonly type: 'text'; readonly value: string }
  | {
      readonly type: 'ingredient' | 'cookware' | 'timer';
      readonly name: string;
      /** A number where the amount is one ("1/2" is 0.5), else its words: "few", "some"; "" for a timer without. */
      readonly quantity: number | string;
      readonly units: string;
      /** The amount as written, "" where none is. */
      readonly amount: string;
      /** "(peeled)" behind an ingredient, without parentheses; "" where none is. */
      readonly preparation: string;
    };

/** A Cooklang recipe. */
export interface CooklangRecipe {
  readonly metadata: Readonly<Record<string, string>>;
  readonly steps: readonly (readonly CooklangItem[])[];
}

type Kind = 'ingredient' | 'cookware' | 'timer';
const KINDS: Readonly<Record<string, Kind>> = { '@': 'ingredient', '#': 'cookware', '~': 'timer' };
const MARKED = /[@#~]/g;
/** Signs of extensions before a name: optional, hidden, a reference. */
const MODIFIERS = /^[-&?+]+/;
const BRACED = /([^@#~{}\n]*)\{([^{}@#~\n]*)\}(?:\(([^()\n]*)\))?/y;
const WORD = /[^\s\p{P}]+(?:-[^\s\p{P}]+)*/uy;
const COMMENT = /(?<!-)--(?!-)[^\n]*/g;
const BLOCK_COMMENT = /\[-[\s\S]*?(?:-\]|$)/g;

/** Reads a Cooklang text: front matter, then steps apart by empty lines. Never fails; linear time. */
export function parseCooklang(source: string): CooklangRecipe {
  const metadata: Record<string, string> = {};
  const body = takeFrontMatter(source.replaceAll('\r\n', '\n').replace(/^\ufeff/, ''), metadata);
  const steps: CooklangItem[][] = [];
  let lines: string[] = [];
  const endStep = () => {
    const items = readStep(lines.join(' '));
    if (items.length > 0) steps.push(items);
    lines = [];
  };
  for (const written of body.replace(BLOCK_COMMENT, '').split('\n')) {
    const line = written.replace(COMMENT, '');
    const isSection = /^\s*=/.test(line);
    if (line.trim() === '' && written.trim() !== '') continue;
    if (line.trim() === '' || isSection || /^\s*>/.test(line)) {
      endStep();
      takeMetadata(line, metadata);
    } else lines.push(line);
  }
  endStep();
  return { metadata, steps };
}

function takeFrontMatter(source: string, metadata: Record<string, string>): string {
  const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(source);
  if (match === null) return source;
  for (const line of (match[1] ?? '').split('\n')) takePair(line, metadata);
  return source.slice(match[0].length);
}

/** ">> servings: 4", the older way of metadata. */
function takeMetadata(line: string, metadata: Record<string, string>): void {
  const pair = /^\s*>>([^\n]*)$/.exec(line)?.[1];
  if (pair !== undefined) takePair(pair, metadata);
}

function takePair(line: string, metadata: Record<string, string>): void {
  const colon = line.indexOf(':');
  if (colon <= 0) return;
  const value = line.slice(colon + 1).trim();
  metadata[line.slice(0, colon).trim()] = value.replace(/^(["'])(.*)\1$/, '$2');
}

function readStep(text: string): CooklangItem[] {
  const items: CooklangItem[] = [];
  let from = 0;
  MARKED.lastIndex = 0;
  for (let marked = MARKED.exec(text); marked !== null; marked = MARKED.exec(text)) {
    const kind = KINDS[marked[0]];
    const found = kind === undefined ? null : readMarked(text, marked.index + 1, kind);
    if (found === null) continue;
    if (marked.index > from) items.push({ type: 'text', value: text.slice(from, marked.index) });
    items.push(found.item);
    from = found.end;
    MARKED.lastIndex = found.end;
  }
  const rest = text.slice(from);
  if (rest.trim() !== '') items.push({ type: 'text', value: rest });
  return items;
}

function readMarked(text: string, at: number, kind: Kind): { item: CooklangItem; end: number } | null {
  BRACED.lastIndex = at;
  const braced = BRACED.exec(text);
  if (braced !== null && !/^\s/.test(braced[1] ?? '') && (kind === 'timer' || braced[1] !== '')) {
    const [whole, name = '', amount = '', preparation = ''] = braced;
    return { item: itemOf(kind, name, amount, preparation), end: at + whole.length };
  }
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  return word === undefined ? null : { item: itemOf(kind, word, '', ''), end: at + word.length };
}

const WITHOUT_AMOUNT = { ingredient: 'some', cookware: 1, timer: '' } as const;

function itemOf(kind: Kind, name: string, amount: string, preparation: string): CooklangItem {
  const [quantity = '', units = ''] = amount.split('%').map((part) => part.trim());
  const written = quantity.replace(/^=\s*/, '');
  return {
    type: kind,
    name: name.replace(MODIFIERS, '').trim(),
    quantity: written === '' ? WITHOUT_AMOUNT[kind] : readQuantity(written),
    units,
    amount: [written, units].filter(Boolean).join(' '),
    preparation: preparation.trim(),
  };
}

/** A number or a plain fraction as a number; "01/2" and words as they are. */
function readQuantity(text: string): number | string {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const fraction = /^([1-9]\d*)\s*\/\s*([1-9]\d*)$/.exec(text);
  return fraction === null ? text : Number(fraction[1]) / Number(fraction[2]);
}
