import { addTask, type Cook, say, sideTracks, take, task } from '../cook.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { theItems } from '../language/name-items.ts';
import { saltAndPepper } from '../pantry.ts';
import { moreFat } from './more-fat.ts';
import { setVessel } from './pan.ts';
import { sear } from './proteins.ts';
import { saltedWater } from './starches.ts';
import { statedWait } from './stated-wait.ts';

/** Foods that no cold or hand-held dish wants, whatever their kind. */
export const ODD =
  /powder|protein$|aquafaba|vegan (?:cheese|parmesan|cream|feta)|okara|natto|silken|meatball|pudding|haggis|suet|casing|scrapple|insects|cracklings|leberkäse|pork back fat|lardo$|nduja|rillettes|headcheese|pâté|hock|teewurst|\bdal$|split pea|^dried (?:pea|broad)|moth bean|horse gram|pigeon pea$|gravy|roux|demi-glace|velouté|béchamel|hollandaise|beurre|red bean paste|topping|fudge|caramel|jelly|vanilla|fruit yogurt|frozen yogurt|apple butter|cookie butter|shea butter|lentil (?:flour|pasta)|egg (?:wash|white|yolk|powder)|liquid egg|garum|spirulina|maca|moringa|liquid smoke|guava paste|date paste|quince paste|almond paste|bottarga|dried (?:fish|shrimp|scallop|anchovy|salted)|bonito|jellyfish|salted shrimp|breadcrumbs|crumbs|rusk|melba|tostada|breadstick|raisin|banana blossom|cardoon|gourd|winter melon|lotus root|bracken|butterbur|hijiki|arame|moss|bitter/;

/** Vegetables that are good raw. */
const RAW =
  /tomato$|bell pepper|sweet pepper|pointed pepper|pimiento|snow pea|snap pea|carrot|^celery$|fennel|kohlrabi|cooked beet|canned (?:beets|corn|artichoke)|marinated|heart of palm|water chestnut|daikon|radish|hakurei|slaw|cucumber|olive|kimchi|curtido|^green papaya|zucchini noodles/;
const NOT_RAW = /green tomato|stewed|roasted tomato|poblano/;
const RAW_LEAVES =
  /spinach$|^microgreens|mixed salad greens|cabbage$|romaine|escarole|pea shoot|castelfranco|chicory greens|kale$|sorrel|perilla/;
const NOT_RAW_LEAVES = /frozen|water spinach|malabar|new zealand/;
/** Vegetables whose flavour a hot pan makes. */
const GRIDDLED =
  /mushroom|chanterelle|morel|porcini|blewit|eggplant|^zucchini$|yellow squash|baby zucchini|poblano|padrón|shishito|okra|chicken of the woods|^leek$/;

const RAW_CUTS: readonly (readonly [pattern: RegExp, cut: string | null])[] = [
  [/baby carrot/, 'halved lengthways'],
  [/carrot/, 'peeled and coarsely grated'],
  [/^celery$|radish$/, 'thinly sliced'],
  [/kohlrabi|daikon|hakurei|papaya/, 'peeled and cut into matchsticks'],
  [/cherry tomato/, 'halved'],
  [/tomato$/, 'cut into wedges'],
  [/cucumber/, 'sliced'],
  [/canned|marinated|heart of palm|water chestnut/, 'drained and sliced'],
  [/olive/, 'pitted'],
  [/kale$/, 'tough stems removed, leaves finely shredded'],
  [/onion$|shallot$/, 'very thinly sliced'],
];

const isRawLeaf = ({ food }: Item) => RAW_LEAVES.test(food.name) && !NOT_RAW_LEAVES.test(food.name);
const isRaw = ({ food }: Item) => RAW.test(food.name) && !NOT_RAW.test(food.name);

function cutRaw(cook: Cook, items: readonly Item[]): void {
  for (const { food } of items) {
    const row = RAW_CUTS.find(([pattern]) => pattern.test(food.name));
    if (row !== undefined && !cook.preparations.has(food.id)) cook.preparations.set(food.id, row[1]);
  }
}

/** Everything that goes in raw, cut for a salad. */
export function rawVegetables(cook: Cook): Item[] {
  const raw = [
    ...take(cook, 'salad'),
    ...take(cook, 'leafy').filter(isRawLeaf),
    ...take(cook, 'soft', 'firm', 'root').filter(isRaw),
    ...take(cook, 'onion').filter(
      ({ food }) =>
        /onion$|shallot$|scallion/.test(food.name) &&
        !/pearl|frozen|caramelized|fried|cipollini/.test(food.name),
    ),
  ];
  cutRaw(cook, raw);
  return raw;
}

function blanchMinutes({ kind, food }: Item): number {
  if (kind === 'leafy') return 2;
  if (/^beet$|golden beet/.test(food.name)) return 18;
  if (kind === 'root') return 10;
  if (/^(?:edamame|broad bean|green chickpea)/.test(food.name)) return 5;
  return kind === 'soft' ? 3 : 4;
}

/** Boils what is eaten neither raw nor fried, and cools it; returns it. */
export function blanchVegetables(cook: Cook): Item[] {
  const beans = take(cook, 'beans').filter(({ food }) =>
    /^(?:edamame|broad bean|green chickpea)$/.test(food.name),
  );
  const items = [
    ...take(cook, 'root', 'firm', 'soft', 'leafy').filter(
      (item) => !isRaw(item) && !isRawLeaf(item) && !GRIDDLED.test(item.food.name),
    ),
    ...beans,
  ];
  if (items.length === 0) return [];
  const minutes = Math.max(...items.map(blanchMinutes));
  const quick = items.filter((item) => minutes - blanchMinutes(item) > 3);
  const first = items.filter((item) => !quick.includes(item));
  const words = {
    v: first,
    q: quick,
    m: minutes,
    n: quick.length > 0 ? Math.max(...quick.map(blanchMinutes)) : 0,
  };
  const water = saltedWater(cook);
  const cool =
    '[drain and cool under the cold tap|drain and rinse cold, so that the colour stays|lift into cold water, then drain well]';
  addTask(
    cook,
    say(
      cook,
      quick.length > 0
        ? `Boil {v} in plenty of ${water} for {m.min}, [until the point of a knife slides in|until tender], with {q} joining for the last {n.min}; ${cool}.`
        : `[Boil {v} in plenty of ${water} for {m.min}|Drop {v} into a pan of boiling ${water} and cook for {m.min}], [until just tender|until tender with a little bite|until the point of a knife slides in]; ${cool}.`,
      words,
    ),
    { hands: 2, wait: minutes + 3, track: 'blanched', during: 'the water comes to a boil' },
  );
  return items;
}

/** Browns mushrooms, zucchini, eggplant and the like in a pan of their own. */
export function griddleVegetables(cook: Cook): Item[] {
  const items = take(cook, 'soft', 'firm', 'onion').filter(({ food }) => GRIDDLED.test(food.name));
  if (items.length === 0) return [];
  const isEggplant = items.some(({ food }) => /eggplant/.test(food.name));
  const minutes = isEggplant ? 12 : 8;
  const oil = moreFat(cook, 0.5);
  task(
    cook,
    `[Fry {v}${oil.length > 0 ? ' in {f}' : ' in a dry non-stick pan'} over high heat for {m.min}, turning now and then|Brown {v}${oil.length > 0 ? ' in {f}' : ' in a dry non-stick pan'} for {m.min}; leave {v.it} alone between turns], [until golden and soft|until dark at the edges and soft inside].`,
    { v: items, f: oil, m: minutes },
    { hands: 3, wait: minutes - 3, track: 'griddled' },
  );
  return items;
}

const WHOLE_EGG = /^(?:(?:large|medium|extra-large|duck|quail|goose|turkey) )?egg$/;
const READY_EGG = /^(?:hard-boiled|pickled|salted duck|century) egg$/;

/** Hard-boils the eggs of the fridge beside the rest; returns all that are eaten in quarters. */
export function boilEggs(cook: Cook): Item[] {
  const ready = take(cook, 'egg').filter(({ food }) => READY_EGG.test(food.name));
  const eggs = take(cook, 'egg').filter(({ food }) => WHOLE_EGG.test(food.name));
  for (const { food } of ready) cook.preparations.set(food.id, 'quartered');
  if (eggs.length === 0 || !cook.kit.hob) return ready;
  const minutes = eggs.every(({ food }) => /quail/.test(food.name)) ? 5 : 10;
  task(
    cook,
    '[Lower {e} into boiling water and simmer for {m.min}, until the yolks are firm|Boil {e} for {m.min}, until set all the way through]; cool in cold water, peel and [quarter|cut into wedges].',
    { e: eggs, m: minutes },
    { hands: 3, wait: minutes + 2, track: 'eggs', during: 'the eggs boil' },
  );
  return [...ready, ...eggs];
}

/** Proteins that are fried for a salad, a bowl or a filling. */
const FRIED: readonly IngredientKind[] = [
  'cured',
  'sausage',
  'mince',
  'poultry',
  'steak',
  'offal',
  'tofu',
  'frying_cheese',
  'fish',
  'shellfish',
];

interface FryOptions {
  /** What it is rubbed with besides salt and pepper. */
  readonly rub?: readonly Item[];
  readonly kinds?: readonly IngredientKind[];
  /** True where meat is cut small before it is fried. */
  readonly isCutFirst?: boolean;
}

/** Seasons and fries the proteins in the dish's pan, then slices what was fried whole; returns them. */
export function fryProteins(cook: Cook, options: FryOptions = {}): Item[] {
  const kinds = options.kinds ?? FRIED;
  const meat = take(cook, ...kinds).filter(
    ({ kind }) => kind !== 'cured' && kind !== 'sausage' && kind !== 'frying_cheese' && kind !== 'mince',
  );
  if (take(cook, ...kinds).length === 0) return [];
  setVessel(cook, cook.cut === 'fine' ? 'a wide frying pan' : 'a frying pan');
  const whole =
    options.isCutFirst === true
      ? []
      : meat.filter(
          ({ kind, food }) =>
            (kind === 'poultry' || kind === 'steak' || kind === 'fish') && !/cooked/.test(food.name),
        );
  for (const { food } of whole) cook.preparations.set(food.id, 'patted dry');
  const season = [...(options.rub ?? []), ...saltAndPepper(cook)];
  if (meat.length > 0 && season.length > 0)
    task(
      cook,
      '[Season {p} with {s.bare}|Rub {p} all over with {s.bare}|Sprinkle {p} on all sides with {s.bare}].',
      { p: theItems(meat), s: season },
      { hands: 2 },
    );
  const style = cook.cut;
  if (whole.length > 0) cook.cut = 'whole';
  const fried = sear(cook, { only: kinds, setAside: whole.length > 0 });
  cook.cut = style;
  sliceWhole(cook, whole);
  return fried;
}

function sliceWhole(cook: Cook, whole: readonly Item[]): void {
  const boned = whole.filter(({ food }) => /bone-in|drumstick|wing|leg$/.test(food.name));
  const fish = whole.filter(({ kind }) => kind === 'fish');
  const sliced = whole.filter((item) => !boned.includes(item) && !fish.includes(item));
  if (boned.length > 0)
    task(
      cook,
      '[Pull the meat of {p.short} off the bone|Strip {p.short} from the bone] in generous pieces.',
      { p: boned },
      { hands: 3 },
    );
  if (sliced.length > 0)
    task(
      cook,
      '[Slice {p.short} across the grain|Cut {p.short} into slices as thick as a pencil|Carve {p.short} into slices].',
      { p: sliced },
      { hands: 2 },
    );
  if (fish.length > 0)
    task(
      cook,
      '[Break {p.short} into large flakes|Flake {p.short}, checking for bones].',
      { p: fish },
      { hands: 1 },
    );
}

/** Fish from a tin, smoked fish and cold meat: everything that is ready to eat. */
export function readyToEat(cook: Cook): Item[] {
  return take(cook, 'tinned_fish', 'smoked_fish', 'ready_meat');
}

/** Beans from a tin. */
export function coldBeans(cook: Cook): Item[] {
  return take(cook, 'beans');
}

interface TossOptions {
  readonly isDressed: boolean;
  /** What it joins, where something lies in the dressing already. */
  readonly into?: string;
  /** Said at the end: how it looks when it is right. */
  readonly sign?: string;
}

/** Turns everything in the dressing, once all side tracks are through. */
export function toss(cook: Cook, items: readonly Item[], options: TossOptions): void {
  if (items.length === 0) return;
  const sign =
    options.sign ??
    '[, until every piece is coated|, with your hands if you like|, gently, so that nothing bruises|, from the bottom up]';
  const text = say(
    cook,
    options.isDressed
      ? `[Add {x} to the dressing and toss${sign}|Tip {x} into the bowl with the dressing and turn over${sign}|Put {x} on top of the dressing and toss everything together${sign}].`
      : options.into === undefined
        ? '[Mix {x} in a large bowl|Toss {x} together in a large bowl].'
        : `[Add {x} to ${options.into} and toss${sign}|Turn {x} through ${options.into}${sign}|Fold {x} into ${options.into}${sign}].`,
    { x: items },
  );
  addTask(cook, text, { hands: 2, wait: statedWait(text, 2), join: sideTracks(cook) });
}

/** Cubes of bread, fried golden beside the rest. */
export function croutons(cook: Cook): Item[] {
  const bread = take(cook, 'bread', 'wrap');
  if (bread.length === 0) return [];
  for (const { food } of bread) cook.preparations.set(food.id, 'torn into bite-size pieces');
  const oil = moreFat(cook, 0.75);
  task(
    cook,
    oil.length > 0
      ? '[Fry {b} in {f} for {m.min}, tossing often|Toss {b} with {f} and crisp in a hot pan for {m.min}], [until crisp and golden on all sides|until golden outside but still a little chewy].'
      : 'Crisp {b} in a dry pan for {m.min}, tossing often, [until crisp and golden on all sides|until golden].',
    { b: bread, f: oil, m: 6 },
    { hands: 6, track: 'croutons' },
  );
  return bread;
}
