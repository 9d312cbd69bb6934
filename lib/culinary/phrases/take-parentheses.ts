import { ADVERB_WORDS, isParticiple } from './preparation-words.ts';

export interface WithoutParentheses {
  readonly outside: string;
  /** What stood in each parenthesis, in order. */
  readonly inside: readonly string[];
}

const OPEN = /[([{]/;
/** A short second name in the middle of a name: "double (heavy) cream". */
const NAME_PART = /^\p{L}[\p{L}'-]*(?: \p{L}[\p{L}'-]*){0,2}$/u;
const NO_NAME =
  /^(?:optional|packed|about|preferably|ideally|see|recipe|such|like|or|not|from|each|if|scant|heaping|level|loosely|lightly|firmly|divided|total|plus|note|your|with|and|any|both|half|all|some|more|the|white|green|to)\b/i;
const NAME_GOES_ON = /^ ?(?=\p{L})(?!(?:and|for|to|with|plus|at|in|cut|from|as|if|on)\b)(\p{L}+)/iu;

/** Takes every parenthesis out, nested ones with the outer; an unclosed one runs to the end. Linear. */
export function takeParentheses(text: string): WithoutParentheses {
  if (!OPEN.test(text)) return { outside: text.includes(')') ? text.replaceAll(')', ' ') : text, inside: [] };
  const inside: string[] = [];
  let outside = '';
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '(' || sign === '[' || sign === '{') {
      if (depth === 0) {
        outside += text.slice(from, at);
        from = at + 1;
      }
      depth += 1;
    } else if (sign === ')' || sign === ']' || sign === '}') {
      if (depth === 1) {
        const content = text.slice(from, at).trim();
        if (isPartOfName(content, text, at + 1)) outside += ` ${content} `;
        else {
          outside += ' ';
          if (content !== '') inside.push(content);
        }
      } else if (depth === 0) outside += `${text.slice(from, at)} `;
      if (depth < 2) from = at + 1;
      depth = Math.max(0, depth - 1);
    }
  }
  if (depth === 0) outside += text.slice(from);
  else inside.push(text.slice(from).trim());
  return { outside: outside.replace(/ {2,}/g, ' ').replace(/ (?=[,;.])/g, ''), inside };
}

function isPartOfName(content: string, text: string, end: number): boolean {
  if (content.length > 40 || !NAME_PART.test(content) || NO_NAME.test(content)) return false;
  const next = NAME_GOES_ON.exec(text.slice(end, end + 24))?.[1]?.toLowerCase();
  if (next === undefined) return false;
  const isDone = (word: string) => isParticiple(word) || ADVERB_WORDS.has(word);
  return !isDone(next) && !content.toLowerCase().split(' ').some(isDone);
}
