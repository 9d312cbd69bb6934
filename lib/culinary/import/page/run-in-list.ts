import { ingredientLikeness, startsWithAmount } from './ingredient-likeness.ts';

/** Fewer parts are one ingredient with a remark. */
const PARTS_MIN = 3;
/** A longer part is a sentence, characters. */
const PART_LENGTH_MAX = 90;
/** No paragraph that lists ingredients is longer, characters. */
const LENGTH_MAX = 2500;

/**
 * The ingredients of a paragraph that names them in a row: "200 g flour, 2 eggs, beaten, salt". Cut at semicolons or
 * dots in the middle of the line, else at commas in front of an amount or a staple, so that preparations stay with
 * their food. Null for a line that is no such list.
 */
export function splitRunIn(text: string): string[] | null {
  if (text.length > LENGTH_MAX || !startsWithAmount(text.replace(/^[-–•·*]\s*/, ''))) return null;
  const bare = text.replace(/\.$/, '');
  const bySign = [';', '•', '·', '|']
    .map((sign) => bare.split(sign))
    .find(({ length }) => length >= PARTS_MIN);
  const parts = (bySign ?? splitAtCommas(bare)).map((part) =>
    part.replace(/^\s*(?:and|und|et|y|e)\s+/iu, '').trim(),
  );
  const kept = parts.filter((part) => part !== '');
  const isShort = kept.every(({ length }) => length <= PART_LENGTH_MAX);
  const amounts = kept.filter(startsWithAmount).length;
  return isShort && kept.length >= PARTS_MIN && amounts * 3 >= kept.length * 2 ? kept : null;
}

function splitAtCommas(text: string): string[] {
  const parts: string[] = [];
  // A comma between digits is one of a number.
  for (const part of text.split(/,\s+|\s(?=(?:and|und|et|y|e) (?:\d|[¼½¾⅓⅔]))/u)) {
    const bare = part.replace(/^(?:and|und|et|y|e)\s+/iu, '');
    const isStaple = bare.length <= 24 && ingredientLikeness(bare) >= 0.6;
    if (parts.length === 0 || startsWithAmount(bare) || isStaple) parts.push(part);
    else parts.push(`${parts.pop()}, ${part}`);
  }
  return parts;
}
