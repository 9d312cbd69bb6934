import { ADVERB_ONLY_PARTICIPLES, ADVERB_WORDS, JOINT_WORDS, PARTICIPLE_WORDS } from './preparation-words.ts';

/** The rest of a phrase behind its amount, taken apart. */
export interface NameParts {
  readonly name: string;
  readonly preparation: string | null;
  readonly comment: string | null;
}

const PURPOSE =
  /(?:^|,? +)((?:plus (?:more|extra)|to taste|as needed|or to taste|or more|or as needed|for (?:the |a )?(?:garnish\w*|serving|dusting|greasing|frying|sprinkling|drizzling|brushing|rolling|sautéing|deep[- ]frying|topping|decorat\w*|pan|bowl|table)|to (?:garnish|serve|finish|decorate)|optional|if (?:needed|desired|using|you like|necessary)|at room temperature|nach Geschmack|q\.?b\.?|au goût|al gusto)\b.*)$/iu;

/** Splits "finely chopped onions (about 2), plus more to taste" into name, preparation and comment. */
export function splitName(text: string): NameParts {
  const comments: string[] = [];
  const preparations: string[] = [];
  const bare = takeParentheses(text, comments);
  const { head, tail } = cutAtComma(bare);
  let name = takePurpose(head, comments);
  if (tail !== null) sortTail(tail, preparations, comments);
  name = takeLeadingPreparation(name, preparations);
  return {
    name: tidy(name),
    preparation: join(preparations),
    comment: join(comments),
  };
}

function join(parts: readonly string[]): string | null {
  const kept = parts.map(tidy).filter((part) => part !== '');
  return kept.length === 0 ? null : kept.join(', ');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s,;:.*-]+|[\s,;:*-]+$/g, '');
}

/** Takes every parenthesis out; an unclosed one runs to the end. */
function takeParentheses(text: string, comments: string[]): string {
  let outside = '';
  let depth = 0;
  let inside = '';
  for (const character of text) {
    if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && inside !== '') {
        comments.push(inside);
        inside = '';
        outside += ' ';
      }
    } else if (depth > 0) inside += character;
    else outside += character;
  }
  if (inside !== '') comments.push(inside);
  return outside.replace(/ +/g, ' ').replace(/ ,/g, ',');
}

/**
 * The name ends at the first comma, unless what is before the comma is only adjectives or a list of foods goes on:
 * "boneless, skinless chicken thighs", "dill, mint, or parsley".
 */
function cutAtComma(text: string): { head: string; tail: string | null } {
  let comma = text.indexOf(', ');
  while (comma >= 0) {
    const head = text.slice(0, comma);
    const tail = text.slice(comma + 2);
    if (!isOnlyAdjectives(head) && !isListOfNames(tail)) return { head, tail };
    comma = text.indexOf(', ', comma + 2);
  }
  const dash = text.search(/ - | -- |; /);
  if (dash > 0) return { head: text.slice(0, dash), tail: text.slice(dash + 2) };
  return { head: text, tail: null };
}

const ADJECTIVES =
  /^(?:boneless|skinless|bone-in|skin-on|fresh|ripe|large|small|medium|thick|thin|lean|dry|dried|sweet|mild|low-sodium|unsalted|organic|frozen|raw|whole|hot|cold|warm|firm|soft|plain|full-fat|good-quality|high-quality|day-old|center-cut|crusty|red|green|yellow|white|black|\d+-inch.*)(?:[ -](?:boneless|skinless|fresh|ripe|large|small|medium|thick|thin))*$/i;

function isOnlyAdjectives(head: string): boolean {
  const words = head.trim().toLowerCase().split(' ');
  return (
    ADJECTIVES.test(head.trim()) ||
    words.every((word) => PARTICIPLE_WORDS.has(word) || ADVERB_WORDS.has(word))
  );
}

/** "mint, or parsley" goes on with the list; "peeled and sliced" does not. */
function isListOfNames(tail: string): boolean {
  const match =
    /^((?:[\p{L}' -]+, )*)(?:and|or|and\/or) ([\p{L}' -]+)/u.exec(tail) ??
    /^([\p{L}' -]+),? (?:or) ([\p{L}' -]+)$/u.exec(tail);
  if (match === null) return false;
  const words = tail.toLowerCase().match(/\p{L}+/gu) ?? [];
  return !words.some(
    (word) =>
      PARTICIPLE_WORDS.has(word) ||
      ADVERB_WORDS.has(word) ||
      word === 'cut' ||
      word === 'into' ||
      word === 'more',
  );
}

function takePurpose(head: string, comments: string[]): string {
  const match = PURPOSE.exec(head);
  if (match === null || match.index === 0) return head;
  comments.push(match[1] ?? '');
  return head.slice(0, match.index);
}

function sortTail(tail: string, preparations: string[], comments: string[]): void {
  const match = PURPOSE.exec(tail);
  if (match === null || /^at room temperature/i.test(match[1] ?? '')) {
    preparations.push(tail);
    return;
  }
  preparations.push(tail.slice(0, match.index));
  comments.push(match[1] ?? '');
}

/** "finely chopped fresh parsley" → "fresh parsley"; "ground cumin" and "crushed tomatoes" keep their names. */
function takeLeadingPreparation(name: string, preparations: string[]): string {
  const words = name.trim().split(' ');
  let taken = 0;
  let participles = 0;
  while (taken < words.length - 1) {
    const word = (words[taken] ?? '').toLowerCase().replace(/,$/, '');
    const next = (words[taken + 1] ?? '').toLowerCase();
    if (ADVERB_WORDS.has(word)) {
      const isFollowed =
        PARTICIPLE_WORDS.has(next) || ADVERB_ONLY_PARTICIPLES.has(next) || ADVERB_WORDS.has(next);
      if (!isFollowed) break;
      if (ADVERB_ONLY_PARTICIPLES.has(next)) {
        taken += 2;
        participles += 1;
        continue;
      }
    } else if (PARTICIPLE_WORDS.has(word)) participles += 1;
    else if (
      !(JOINT_WORDS.has(word) && participles > 0 && (PARTICIPLE_WORDS.has(next) || ADVERB_WORDS.has(next)))
    )
      break;
    taken += 1;
  }
  if (participles === 0 || taken === 0 || isNamedByCut(words, taken)) return name;
  preparations.unshift(words.slice(0, taken).join(' '));
  return words.slice(taken).join(' ');
}

/** Products that are sold under the word for their cut. */
const SOLD_SO =
  /^(?:crushed (?:tomato|red pepper|pepper|pineapple|ice|chil)|diced (?:tomato|green chil)|mashed potato|melted cheese|whipped|cracked wheat|shredded wheat|toasted sesame oil|cooked ham|minced (?:beef|pork|lamb|turkey|chicken|meat))/i;

function isNamedByCut(words: readonly string[], taken: number): boolean {
  return SOLD_SO.test(words.slice(taken - 1).join(' '));
}
