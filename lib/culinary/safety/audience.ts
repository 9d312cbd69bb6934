import { DIET_SOURCES, findDietConflict } from '../diets/index.ts';
import type { LineReading, RecipeReading } from '../reading/index.ts';
import type { Finding } from '../recipe/finding.ts';
import type { Diet } from '../vocabulary/index.ts';
import { foldText } from './fold-text.ts';

/** People who need more care than others. */
export type Audience = 'infant' | 'toddler' | 'pregnant';

const WORDS: Readonly<Record<Audience, RegExp>> = {
  infant:
    /\b(?:for (?:my |your |the |a |our )?(?:\w+[- ])?(?:bab(?:y|ies)|infants?|newborns?)|baby (?:food|puree|porridge|cereal|weaning)|baby[- ]led|infants?|weaning|(?:[4-9]|1[01])[- ]months?[- ]olds?|sauglinge?|babybrei|nourrissons?|pour bebe|para bebes?|per neonati)\b/u,
  toddler:
    /\b(?:toddlers?|(?:[123]|one|two|three)[- ]years?[- ]olds?|(?:1[2-9]|2\d)[- ]months?[- ]olds?|kleinkind\w*|tout-petits?|ninos pequenos|bambini piccoli)\b/u,
  pregnant:
    /\b(?:pregnan(?:t|cy)|mum[- ]to[- ]be|mom[- ]to[- ]be|schwanger\w*|enceintes?|embarazad\w*|incinta)\b/u,
};
const NOT_FOR =
  /\b(?:not|never|avoid\w*|unsuitable|unless|except|leave (?:it )?out|keep away|under (?:12 months|one|1)|baby shower|nicht|pas|no apto)\b/u;
/** What has to hold for them. */
export const AUDIENCE_DIETS: Readonly<Record<Audience, Diet>> = {
  infant: 'infant_safe',
  toddler: 'toddler_safe',
  pregnant: 'pregnancy_safe',
};
const CODE_OF: Readonly<Record<Audience, string>> = {
  infant: 'not_for_infants',
  toddler: 'not_for_toddlers',
  pregnant: 'not_in_pregnancy',
};

/** Whom a text says the food is for; "not for toddlers" names nobody. */
export function findAudiences(text: string): Audience[] {
  const folded = foldText(text).replace(
    /\bbaby (?:shower|carrots?|spinach|corn|potatoes|back|leaf|leaves|kale|greens)\b/gu,
    ' ',
  );
  const clauses = folded.split(/[.!?;](?=\s|$)|\n/u);
  return (['infant', 'toddler', 'pregnant'] as const).filter((audience) =>
    clauses.some((clause) => WORDS[audience].test(clause) && !NOT_FOR.test(clause)),
  );
}

const CHOKING_SOURCE = 'CDC, Choking hazards for children under four; American Academy of Pediatrics (2010)';
/** Foods that block a small child's windpipe, by folded ingredient line. */
const CHOKING =
  /\b(?:grapes?|cherry tomato(?:es)?|cherries|popcorn|(?:whole )?(?:nuts?|almonds?|cashews?|peanuts?|hazelnuts?|walnuts?|pecans?|macadamias?|pistachios?)|hot ?dogs?|frankfurters?|marshmallows?|hard candy|raw carrots?|carrot sticks?|olives?|large blueberries)\b/u;
const MADE_SMALL =
  /\b(?:quarter\w*|lengthwise|lengthways|finely (?:chop|ground|grate)\w*|ground|grind|grate[ds]?|mash\w*|puree\w*|blend\w*|butter|flour|meal|milk|smooth|thinly slice\w*|soft|pitted and|in eighths|sauce|oil|extract|crush\w*|simmer\w*|steam\w*)\b/u;

/** Foods that do not suit the people a recipe says it is for. */
export function findAudienceIssues(reading: RecipeReading): Finding[] {
  const text = [reading.title.text, ...reading.steps.map((step) => step.text)].join('. ');
  const audiences = findAudiences(text);
  return audiences.flatMap((audience) => [
    ...reading.ingredients.flatMap((line) => unsuitable(line, audience)),
    ...(audience === 'pregnant' ? [] : findChoking(reading)),
  ]);
}

function unsuitable(line: LineReading, audience: Audience): Finding[] {
  const diet = AUDIENCE_DIETS[audience];
  return line.foods.flatMap((food): Finding[] => {
    const conflict = findDietConflict(food, diet);
    // What a child could choke on depends on how it is cut: see `findChoking`.
    if (conflict === null || conflict.code === 'choking') return [];
    return [
      {
        code: CODE_OF[audience],
        severity: conflict.isCertain ? 'block' : 'warn',
        where: line.where,
        data: { food: food.name, reason: conflict.code },
        source: DIET_SOURCES[diet],
      },
    ];
  });
}

function findChoking(reading: RecipeReading): Finding[] {
  const steps = foldText(reading.steps.map(({ text }) => text).join(' '));
  if (MADE_SMALL.test(steps)) return [];
  return reading.ingredients.flatMap(({ text, where, foods }): Finding[] => {
    const folded = foldText(text);
    const words = CHOKING.exec(folded)?.[0];
    if (words === undefined || MADE_SMALL.test(folded)) return [];
    const food = foods[0]?.plural ?? words;
    return [{ code: 'choking_hazard', severity: 'warn', where, data: { food }, source: CHOKING_SOURCE }];
  });
}
