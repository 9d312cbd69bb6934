import { allLines, type RecipeReading } from '../reading/index.ts';
import { isHeated } from '../safety/cooking-words.ts';
import { foldText } from '../safety/fold-text.ts';
import type { Diet } from '../vocabulary/index.ts';
import type { DietReason } from './diet-reason.ts';

const MOMS_TO_BE = 'FDA, Food Safety for Moms-to-Be';
/** Diets of people whom germs of raw food harm most. */
const OF_THE_FRAIL: ReadonlySet<Diet> = new Set(['pregnancy_safe', 'toddler_safe', 'infant_safe']);

interface RawWords {
  readonly code: string;
  /** Names and words of food that is eaten raw, in folded text. */
  readonly words: RegExp;
  readonly unless: RegExp;
  /** True where it may be cooked through or pasteurised all the same. */
  readonly isDoubt?: true;
}

/** In five languages; a sauce, a mousse or a vegetable of the same name is none of it. */
const RAW_WORDS: readonly RawWords[] = [
  {
    code: 'raw_meat',
    words:
      /\b(?:(?:steak|beef|veal|venison) tartare?|tartare? (?:of|de|di|vom|von) (?:beef|veal|boeuf|veau|ternera|res|manzo|vitello|rind)|tartare de boeuf|rindertatar|beef carpaccio|carpaccio (?:of beef|of veal|de boeuf|de ternera|de res|di manzo|di vitello|vom rind)|rindercarpaccio|kitfo|yukhoe|yook hwe|mett|mettbrotchen|mettigel|hackepeter|raw (?:beef|veal|lamb|venison|mince|pork)|(?:boeuf|viande) crue?|carne cruda|rohes (?:fleisch|hack\w*))\b/u,
    unless:
      /(?<!\b(?:non|not)[- ])\b(?:vegan|veggie|plant[- ]based) (?:(?:steak|beef|veal|venison) )?(?:tartare?|carpaccio|mett)\b/u,
  },
  {
    code: 'raw_fish',
    words:
      /\b(?:tataki|aguachile|sashimi|(?:salmon|tuna|fish|scallop|prawn) (?:tartare?|crudo|carpaccio)|raw (?:fish|salmon|tuna|mackerel|scallops?|prawns?|shrimps?|oysters?|clams?)|oysters? on the half shell|roher? (?:fisch|lachs|thunfisch)|rohe austern|(?:poisson|saumon|thon) cru|huitres crues|(?:pescado|salmon|atun) crudo|ostras crudas|(?:pesce|salmone|tonno) crudo|ostriche crude)\b/u,
    unless:
      /\b(?:cook|use|from) (?:the |any )?raw (?:prawns?|shrimps?|fish|salmon)\b|\braw (?:prawns?|shrimps?|scallops?|fish|salmon|tuna|clams?)[^.]{0,40}\b(?:peel|devein|shell)\w*/u,
  },
  {
    code: 'raw_egg',
    words:
      /\b(?:runny (?:yolks?|eggs?)|yolks? (?:is |are |still |stays? )*runny|soft[- ]boiled eggs?|sunny[- ]side|eggs? over[- ]easy|raw (?:eggs?|egg yolks?|yolks?)|rohe[smn]? (?:ei|eier|eigelb)|oeufs? (?:crus?|mollets?|a la coque)|huevos? (?:crudos?|pasados? por agua)|uov[oa] (?:crud[oa]|alla coque))\b/u,
    unless: /\bpasteuri[sz]ed\b|\b(?:no|not|never|without) (?:\w+ )?(?:runny|raw)\b/u,
    isDoubt: true,
  },
];

/** Bought alive and mostly eaten so; a step that heats them says otherwise. */
const OYSTERS = /^(?:pacific |eastern |fresh )?oyster$/u;

interface RawReasons {
  readonly certain: readonly DietReason[];
  readonly possible: readonly DietReason[];
}

const NOTHING: RawReasons = { certain: [], possible: [] };

/** Three diets ask the same of one reading. */
const judged = new WeakMap<RecipeReading, RawReasons>();

/** What the words of a recipe say is eaten raw, against the diets of people whom that harms. */
export function judgeRaw(diet: Diet, reading: RecipeReading): RawReasons {
  if (!OF_THE_FRAIL.has(diet)) return NOTHING;
  let reasons = judged.get(reading);
  if (reasons === undefined) {
    reasons = readRawWords(reading);
    judged.set(reading, reasons);
  }
  return reasons;
}

function readRawWords(reading: RecipeReading): RawReasons {
  const certain: DietReason[] = [];
  const possible: DietReason[] = [];
  for (const { text, where } of allLines(reading)) {
    const folded = foldText(text);
    for (const { code, words, unless, isDoubt } of RAW_WORDS) {
      const found = words.exec(folded)?.[0];
      if (found === undefined || unless.test(folded)) continue;
      const reason = { code, foodId: null, path: [found], where, source: MOMS_TO_BE };
      (isDoubt === true ? possible : certain).push(reason);
    }
  }
  return { certain, possible: [...possible, ...findRawOysters(reading)] };
}

function findRawOysters(reading: RecipeReading): DietReason[] {
  const named = allLines(reading).flatMap(({ foods, where }) =>
    foods.filter(({ name }) => OYSTERS.test(name)).map(({ id, name }) => ({ id, name, where })),
  );
  if (named.length === 0) return [];
  const steps = foldText(reading.steps.map(({ text }) => text).join(' . '));
  if (steps !== '' && isHeated(steps)) return [];
  return named.map(({ id, name, where }) => ({
    code: 'raw_fish',
    foodId: id,
    path: [name],
    where,
    source: MOMS_TO_BE,
  }));
}
