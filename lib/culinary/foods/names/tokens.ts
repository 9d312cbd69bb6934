/** One word of a text in the form that names are compared in. */
export interface NameToken {
  /** Folded and singular: `Zwiebeln` → `zwiebeln`, `Crème` → `creme`, `tomatoes` → `tomato`. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** True when only a space or a hyphen stands between this word and the one before. */
  readonly isJoined: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`´]\p{L}[\p{L}\p{M}]*)?/gu;
const JOINING_GAP = /^(?: {0,2}|[-–‐‑]| - |['’ʼ`´] ?| ?& ?)$/;
/** French and Italian articles and prepositions that are written with an apostrophe: `d'ail`, `all'aglio`. */
const ELIDED = new Set(['d', 'l', 'qu', 'dell', 'all', 'nell', 'sull', 'dall']);
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
};

const PLAIN = /^[\w'-]*$/;

/** Lower case without accents; ligatures are spelt out. Independent of the locale. */
export function foldWord(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const folded = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return folded.replace(/[ßœæøłıđ]/g, (letter) => LETTERS[letter] ?? letter);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  leaves: 'leaf',
  loaves: 'loaf',
  halves: 'half',
  calves: 'calf',
  geese: 'goose',
  bries: 'brie',
  pies: 'pie',
};

/**
 * Folds English plurals. It also cuts what plural and singular do not share (`cookie`, `cookies` → `cooky`),
 * so the result is a key and not always a word; the same function makes the keys of the table.
 */
export function singularWord(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('ie')) return word.length > 4 ? `${word.slice(0, -2)}y` : word;
  if (word.endsWith('oes') || word.endsWith('ches') || word.endsWith('shes')) return word.slice(0, -2);
  if (word.endsWith('sses') || word.endsWith('xes')) return word.slice(0, -2);
  if (word.endsWith('che')) return word.slice(0, -1);
  if (word.endsWith('ss') || word.endsWith('us')) return word;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Words of `text` in order, with their places in it. Linear in the length of `text`. */
export function tokenizeName(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const gap = previousEnd < 0 ? '\n' : text.slice(previousEnd, Math.min(start, previousEnd + 4));
    const isJoined = JOINING_GAP.test(gap);
    pushWord(tokens, raw, start, isJoined);
    previousEnd = start + raw.length;
  }
  return tokens;
}

function pushWord(tokens: NameToken[], raw: string, start: number, isJoined: boolean): void {
  const end = start + raw.length;
  const apostrophe = raw.search(/['’ʼ`´]/);
  if (apostrophe < 0) {
    tokens.push({ word: singularWord(foldWord(raw)), start, end, isJoined });
    return;
  }
  const before = foldWord(raw.slice(0, apostrophe));
  const after = foldWord(raw.slice(apostrophe + 1));
  if (ELIDED.has(before)) {
    tokens.push({ word: before, start, end: start + apostrophe, isJoined });
    tokens.push({ word: singularWord(after), start: start + apostrophe + 1, end, isJoined: true });
    return;
  }
  const word = after === 's' ? before : before + after;
  tokens.push({ word: singularWord(word), start, end, isJoined });
}

/** Most names of the table; what `tokenizeName` would say of them is known without it. */
const PLAIN_NAME = /^[a-z]+(?:[ -][a-z]+)*$/;

/** The key under which a name is filed: its words joined by spaces. */
export function nameKey(name: string): string {
  if (PLAIN_NAME.test(name)) return name.split(/[ -]/).map(singularWord).join(' ');
  return tokenizeName(name)
    .map((token) => token.word)
    .join(' ');
}
