import type { Random } from '../../random/index.ts';

/** Part of a template: words, a slot to fill, or alternatives of which one is taken. */
type Part =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] };

interface Choice {
  readonly parts: readonly Part[];
  /** The source text: what is remembered so that a recipe does not say the same thing twice. */
  readonly key: string;
}

/** What filling a template needs. */
export interface SpinContext {
  readonly random: Random;
  /** Alternatives that this recipe has taken already; they come up again only when all have. */
  readonly memory: Set<string>;
  /** Words of a slot. */
  readonly fill: (slot: string) => string;
}

/** Alternatives this short ("a", "") are too plain to notice twice. */
const NOTICED_LENGTH = 9;

const parsed = new Map<string, readonly Part[]>();

/**
 * Writes a template: `[Add|Tip in] {veg} and cook for {min:5}[, stirring|].` takes one of the alternatives between
 * square brackets (they nest) and fills the slots between braces. Sentences begin with a capital.
 */
export function spin(template: string, context: SpinContext): string {
  let parts = parsed.get(template);
  if (parts === undefined) {
    parts = parseParts(template, 0, '').parts;
    parsed.set(template, parts);
  }
  return tidy(writeParts(parts, context));
}

function parseParts(text: string, from: number, until: string): { parts: Part[]; end: number } {
  const parts: Part[] = [];
  let words = '';
  let at = from;
  const flush = () => {
    if (words !== '') parts.push({ kind: 'words', words });
    words = '';
  };
  while (at < text.length && !until.includes(text.charAt(at))) {
    const char = text.charAt(at);
    if (char === '{') {
      flush();
      const close = text.indexOf('}', at);
      if (close < 0) throw new RangeError(`composer: open slot in "${text}"`);
      parts.push({ kind: 'slot', name: text.slice(at + 1, close) });
      at = close + 1;
    } else if (char === '[') {
      flush();
      const choice = parseChoice(text, at + 1);
      parts.push({ kind: 'choice', choices: choice.choices });
      at = choice.end;
    } else {
      words += char;
      at += 1;
    }
  }
  flush();
  return { parts, end: at };
}

function parseChoice(text: string, from: number): { choices: Choice[]; end: number } {
  const choices: Choice[] = [];
  let at = from;
  for (;;) {
    const { parts, end } = parseParts(text, at, '|]');
    if (end >= text.length) throw new RangeError(`composer: open choice in "${text}"`);
    choices.push({ parts, key: text.slice(at, end) });
    at = end + 1;
    if (text.charAt(end) === ']') return { choices, end: at };
  }
}

function writeParts(parts: readonly Part[], context: SpinContext): string {
  let text = '';
  for (const part of parts) {
    if (part.kind === 'words') text += part.words;
    else if (part.kind === 'slot') text += context.fill(part.name);
    else text += writeParts(choose(part.choices, context).parts, context);
  }
  return text;
}

function choose(choices: readonly Choice[], { random, memory }: SpinContext): Choice {
  const fresh = choices.filter(({ key }) => !memory.has(key));
  const choice = random.pick(fresh.length > 0 ? fresh : choices);
  if (choice.key.length >= NOTICED_LENGTH) memory.add(choice.key);
  return choice;
}

/** Single spaces, none before a comma, capitals where sentences begin. */
function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replaceAll('another about ', 'about another ')
    .replace(/another (?:a|1) minute/g, 'another minute')
    .replace(/ ([,.;:])/g, '$1')
    .replace(/([,;:])\1/g, '$1')
    .replace(
      /(^|[.!?] )(\p{Ll})/gu,
      (_match, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .trim();
}
