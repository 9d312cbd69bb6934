import type { Cook } from './cook.ts';
import type { Item } from './fridge/item.ts';
import { lengthWords } from './language/measures.ts';

/** How an ingredient is cut for the dish; null where it goes in as it is. */
export function cutOf(item: Item, cook: Cook): string | null {
  const own = cook.preparations.get(item.food.id);
  if (own !== undefined) return own;
  return CUTS[item.kind]?.(item.food.name, cook, item) ?? null;
}

type CutRule = (name: string, cook: Cook, item: Item) => string | null;
type NameCut = readonly [pattern: RegExp, cut: string | null];

/** The first rule whose pattern matches the name; the last one should match everything. */
const byName =
  (...rules: readonly NameCut[]): CutRule =>
  (name) =>
    rules.find(([pattern]) => pattern.test(name))?.[1] ?? null;

const isSmall = ({ cut }: Cook) => cut === 'fine' || cut === 'bite';

const rootCut: CutRule = (name, cook) => {
  if (/^celery$/.test(name)) return cook.cut === 'fine' ? 'finely sliced' : 'sliced';
  if (/fennel/.test(name)) return 'trimmed and thinly sliced';
  if (/brussels/.test(name)) return 'trimmed and halved';
  if (/baby carrot/.test(name)) return cook.cut === 'fine' ? 'sliced' : null;
  if (/cooked beet|artichoke$|jackfruit/.test(name)) return 'cut into wedges';
  const size = lengthWords(cook.cut === 'fine' ? 1 : cook.cut === 'bite' ? 1.5 : 3, cook.isUs);
  return `peeled and cut into ${size} ${isSmall(cook) ? 'dice' : 'chunks'}`;
};

const firmCut: CutRule = (name, { cut }) => {
  if (/broccoli$|cauliflower|romanesco/.test(name))
    return cut === 'chunk' ? 'cut into florets' : 'cut into small florets';
  if (/broccolini|rabe|chinese broccoli/.test(name)) return 'trimmed';
  if (/asparagus/.test(name)) return 'trimmed and cut into short lengths';
  if (/sprout$/.test(name)) return 'rinsed';
  if (/bean$|okra|snow pea|snap pea/.test(name))
    return cut === 'fine' ? 'trimmed and cut into short lengths' : 'trimmed';
  if (/baby corn/.test(name)) return 'halved lengthways';
  if (/water chestnut|bamboo|heart of palm/.test(name)) return 'drained and sliced';
  if (/mixed vegetables/.test(name)) return null;
  if (/eggplant/.test(name)) return cut === 'fine' ? 'cut into small dice' : 'cut into cubes';
  if (/pepper/.test(name))
    return cut === 'fine'
      ? 'deseeded and diced'
      : cut === 'chunk'
        ? 'deseeded and cut into chunks'
        : 'deseeded and sliced';
  return cut === 'fine' ? 'diced' : cut === 'chunk' ? 'cut into chunks' : 'cut into bite-size pieces';
};

const softCut: CutRule = (name, { cut }) => {
  if (/^dried/.test(name)) return 'soaked in hot water for 20 minutes, drained and sliced';
  if (/enoki|shimeji/.test(name)) return 'trimmed';
  if (/canned mushroom|straw mushroom/.test(name)) return 'drained';
  if (/mushroom|chanterelle|morel/.test(name)) return cut === 'chunk' ? 'halved' : 'sliced';
  if (/cherry tomato/.test(name)) return cut === 'chunk' ? null : 'halved';
  if (/tomato/.test(name)) return cut === 'chunk' ? 'cut into wedges' : 'chopped';
  if (/zucchini|squash/.test(name))
    return cut === 'fine' ? 'diced' : cut === 'chunk' ? 'thickly sliced' : 'halved lengthways and sliced';
  return null;
};

const poultryCut: CutRule = (name, cook) => {
  if (/cooked/.test(name)) return 'shredded';
  if (cook.cut === 'whole' || /wing|drumstick|leg$|bone-in/.test(name)) return 'patted dry';
  if (cook.cut === 'chunk') return `cut into ${lengthWords(4, cook.isUs)} pieces`;
  return cook.isHurried ? 'cut into thin strips' : 'cut into bite-size pieces';
};

const meatCut: CutRule = (_name, cook) =>
  cook.cut === 'whole' ? 'patted dry' : `cut into ${lengthWords(3, cook.isUs)} cubes`;

const CUTS: Readonly<Partial<Record<Item['kind'], CutRule>>> = {
  onion: (name, cook) => {
    if (/scallion/.test(name)) return 'thinly sliced';
    if (/chives|ramps|scape/.test(name)) return 'snipped';
    if (/pearl/.test(name)) return 'peeled';
    if (/fried|caramelized/.test(name)) return null;
    return /leek/.test(name) ? 'washed well and sliced' : cook.onionCut;
  },
  aromatic: byName(
    [/lemongrass/, 'bruised'],
    [/chil|jalap|serrano|habanero|scotch/, 'deseeded and finely chopped'],
    [/garlic/, 'finely chopped'],
    [/./, 'peeled and finely grated'],
  ),
  root: rootCut,
  firm: firmCut,
  soft: softCut,
  leafy: byName(
    [/frozen/, 'thawed and squeezed dry'],
    [/spinach|amaranth|moringa|beet greens/, null],
    [/cabbage/, 'cored and finely shredded'],
    [/kale|chard|collard|greens/, 'tough stems removed, leaves shredded'],
    [/choy|chinese broccoli|tatsoi/, 'stems and leaves separated, both sliced'],
    [/./, 'shredded'],
  ),
  salad: byName(
    [/lettuce|endive|radicchio|frisée/, 'torn'],
    [/avocado/, 'stoned, peeled and sliced'],
    [/cucumber|radish|jicama/, 'thinly sliced'],
  ),
  pickle: byName(
    [/olive/, 'pitted'],
    [/caper|sauerkraut/, 'drained'],
    [/sun-dried|roasted|artichoke/, 'drained and chopped'],
    [/./, 'chopped'],
  ),
  potato: (name, cook) => {
    if (/new potato/.test(name)) return 'scrubbed and halved';
    if (/plantain/.test(name)) return 'peeled and sliced';
    return `peeled and cut into ${lengthWords(isSmall(cook) ? 1.5 : 3, cook.isUs)} ${isSmall(cook) ? 'dice' : 'chunks'}`;
  },
  herb: byName(
    [/bay|curry leaf/, null],
    [/thyme|rosemary/, 'leaves picked and chopped'],
    [/basil|mint/, 'leaves torn'],
    [/./, 'chopped'],
  ),
  acid: (name, _cook, item) => (/^(?:lemon|lime)$/.test(name) && item.unit === null ? 'halved' : null),
  cheese: byName(
    [/feta|blue|goat|queso fresco/, 'crumbled'],
    [/mozzarella|brie|camembert|burrata/, 'torn into pieces'],
    [/parmesan|pecorino/, 'finely grated'],
    [/./, 'coarsely grated'],
  ),
  crunch: (name, _cook, item) => {
    if (/nori|seaweed|wakame/.test(name)) return 'cut into strips';
    return item.food.category === 'nut' && !/pine nut|desiccated/.test(name) ? 'roughly chopped' : null;
  },
  fruit: byName(
    [/strawberr/, 'hulled and halved'],
    [/berr|currant|pomegranate/, null],
    [/pineapple|orange|mandarin|clementine|grapefruit|kiwi|mango|melon|papaya/, 'peeled and cut into pieces'],
    [/apple$|pear$|quince/, 'cored and sliced'],
    [/cherry/, 'stoned'],
    [/grape/, 'halved'],
    [/peach|nectarine|apricot|plum/, 'stoned and sliced'],
    [/banana/, 'peeled and sliced'],
    [/rhubarb/, 'cut into short lengths'],
    [/./, 'cut into pieces'],
  ),
  dried_fruit: byName(
    [/raisin|cranberr|currant|sultana/, null],
    [/date/, 'pitted and chopped'],
    [/./, 'chopped'],
  ),
  poultry: poultryCut,
  // A chop has its bone: it stays whole.
  steak: (name, { cut }) =>
    cut === 'whole' || /chop|cutlet/.test(name) ? 'patted dry' : 'cut across the grain into thin strips',
  stew_meat: meatCut,
  joint: meatCut,
  offal: () => 'trimmed and sliced',
  whole_bird: () => 'patted dry',
  sausage: (_name, cook) => (isSmall(cook) ? 'thickly sliced' : null),
  cured: byName([/lardon/, null], [/./, 'cut into strips']),
  ready_meat: byName([/pulled|prosciutto|bresaola/, 'torn into pieces'], [/./, 'sliced']),
  fish: (_name, cook) =>
    cook.cut === 'whole' ? 'patted dry' : `cut into ${lengthWords(4, cook.isUs)} pieces`,
  smoked_fish: () => 'flaked, skin and bones removed',
  tinned_fish: byName([/paste/, null], [/./, 'drained']),
  shellfish: byName(
    [/shrimp|prawn/, 'peeled and deveined'],
    [/squid|cuttlefish/, 'cleaned and sliced'],
    [/./, 'patted dry'],
  ),
  shell_on: () => 'scrubbed, open ones discarded',
  tofu: (name, cook) => {
    const cubes = `cut into ${lengthWords(2, cook.isUs)} cubes`;
    return name === 'tofu' ? `${cook.isHurried ? 'patted' : 'pressed'} dry and ${cubes}` : cubes;
  },
  frying_cheese: (name, cook) =>
    /paneer/.test(name) && cook.cut !== 'whole' ? `cut into ${lengthWords(2, cook.isUs)} cubes` : 'sliced',
  beans: byName([/edamame|broad|lima/, null], [/./, 'drained and rinsed']),
  dried_beans: () => 'soaked overnight',
  lentils: () => 'rinsed',
  rice: byName([/risotto|arborio|bomba|instant|cooked|puffed/, null], [/./, 'rinsed']),
  chocolate: byName([/cocoa/, null], [/./, 'chopped']),
};

const PREP_MINUTES_MAX = 25;

/** Minutes of knife work that the preparations of a dish ask for, mise en place included. */
export function prepMinutes(preparations: readonly (string | null)[]): number {
  const work = preparations.reduce((sum, text) => sum + minutesOf(text), 0);
  return Math.min(PREP_MINUTES_MAX, 2 + Math.ceil(work));
}

function minutesOf(text: string | null): number {
  if (text === null || text === 'to taste') return 0.2;
  if (/^peeled|pressed|deveined|scrubbed|washed well/.test(text)) return 1.5;
  return /patted|drained|rinsed|torn|halved$|trimmed$/.test(text) ? 0.4 : 1;
}
