import { ADVERB_ONLY_PARTICIPLES, ADVERB_WORDS, isParticiple, JOINT_WORDS } from './preparation-words.ts';

export interface LeadingPreparation {
  readonly name: string;
  readonly preparation: string | null;
}

/** Products that are sold under the word for their cut. */
const SOLD_SO =
  /^(?:crushed (?:tomato|(?:hot )?(?:red|chil|aleppo|dried)|pepper|pineapple|ice)|diced (?:tomato|green chil)|mashed potato|melted cheese|whipped|cracked wheat|shredded wheat|toasted sesame oil|cooked ham|minced (?:beef|pork|lamb|turkey|chicken|meat)|chopped liver|sliced bread|flaked (?:almond|sea salt|salt)|chilled (?:water|champagne)|shaved ice|peeled tomato|strained (?:tomato|yog)|divided)/i;
const MEASURED = /^\d[\d/.-]*-?(?:inch|cm|mm)?$/;

interface Run {
  /** Number of words that say what is done. */
  readonly taken: number;
}

/** "finely chopped fresh parsley" → "fresh parsley"; "ground cumin" and "crushed tomatoes" keep their names. */
export function takeLeadingPreparation(name: string): LeadingPreparation {
  const words = name.split(' ');
  const { taken } = readRun(words, 0);
  if (taken === 0 || isSoldSo(words, taken)) return { name, preparation: null };
  return {
    name: words.slice(taken).join(' '),
    preparation: words.slice(0, taken).join(' ').replace(/,$/, ''),
  };
}

const BETWEEN = /^(?:and|or|und|et|y|e|&|with|plus)$/;

/** "salt and freshly ground black pepper" → "salt and black pepper": what is done to the second food. */
export function takeInnerPreparation(name: string): LeadingPreparation {
  if (!name.includes(' ')) return { name, preparation: null };
  const words = name.split(' ');
  for (let at = 1; at < words.length - 1; at += 1) {
    if (!BETWEEN.test((words[at] ?? '').toLowerCase())) continue;
    const { taken } = readRun(words, at + 1);
    if (taken < 2 || at + 1 + taken >= words.length) continue;
    return {
      name: [...words.slice(0, at + 1), ...words.slice(at + 1 + taken)].join(' '),
      preparation: words.slice(at + 1, at + 1 + taken).join(' '),
    };
  }
  return { name, preparation: null };
}

/** The run of adverbs, participles and joints at `from`; it never takes the last word, and ends in a participle. */
function readRun(words: readonly string[], from: number): Run {
  let end = from;
  let isAdverb = false;
  for (let at = from; at < words.length - 1; at += 1) {
    const word = (words[at] ?? '').toLowerCase().replace(/,$/, '');
    if (isParticiple(word) || (isAdverb && ADVERB_ONLY_PARTICIPLES.has(word))) {
      end = at + 1;
      isAdverb = false;
    } else if (ADVERB_WORDS.has(word)) isAdverb = true;
    else if (end > from && ADVERB_ONLY_PARTICIPLES.has(word) && JOINT_WORDS.has(words[at - 1] ?? ''))
      end = at + 1;
    else if (!MEASURED.test(word) && !(end > from && JOINT_WORDS.has(word))) break;
  }
  return { taken: end - from };
}

function isSoldSo(words: readonly string[], taken: number): boolean {
  return SOLD_SO.test(words.slice(taken - 1).join(' '));
}
