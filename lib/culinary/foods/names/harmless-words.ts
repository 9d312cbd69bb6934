import type { FoodCategory } from '../food.ts';
import { foldWord, singularWord } from './tokens.ts';

/**
 * Words that say how a food was bought, cut or cooked and never which food it is. A name may lose them on
 * the way to its food; any other word that is left over makes the name unknown.
 */
const ALWAYS = `
fresh freshly large medium small big little tiny huge jumbo xl extra heaping heaped level generous scant
organic local seasonal ripe overripe firm tender good best quality high premium pure fine finest favorite favourite
chopped diced sliced cubed halved quartered peeled unpeeled trimmed washed rinsed drained scrubbed cleaned pitted
seeded deseeded stoned cored hulled stemmed destemmed picked torn julienned slivered flaked crumbled grated
shredded shaved zested snipped bruised smashed mashed pureed deveined shelled unshelled shucked gutted scaled butterfly
finely roughly coarsely thinly thickly lightly well very loosely tightly firmly packed thick thin thinly sliced
bite sized size piece chunk wedge strip ring round matchstick cube
boneless boned skinless bone skin on in off out butterflied deboned
cold chilled warm lukewarm room temperature softened melted thawed defrosted frozen leftover
cooked uncooked prepared beaten whisked separated optional preferably plus more about approximately
free range cage pasture pastured grass fed corn wild caught farm farmed heirloom homegrown homemade
bought store ready any kind type of your choice additional divided needed as for to taste garnish serving
a an the some few couple half whole uncut other
frisch frische frischer frisches frischen gehackt gehackte gehackter gehacktes geschält geschälte gewürfelt gewürfelte
gerieben geriebener geriebene geriebenes fein grob klein kleine kleiner große großer reif reife reifer
frais fraîche fraîches haché hachée hachées émincé émincée râpé râpée mûr mûre mûrs gros grosse petit petite petites
fresco fresca frescos frescas picado picada picados rallado rallada maduro madura maduros troceado pelado pelada
pequeño pequeña tritato tritata grattugiato grattugiata maturo matura maturi affettato pelati piccolo piccola
`;

/** Words that are harmless for foods of some categories only: `ground pepper`, but never `ground beef`. */
const SOMETIMES: readonly (readonly [string, readonly FoodCategory[]])[] = [
  ['ground', ['spice', 'seed', 'nut']],
  ['minced', ['allium', 'herb', 'vegetable', 'root_vegetable', 'spice', 'fruit', 'mushroom', 'condiment']],
  ['crushed', ['allium', 'herb', 'spice', 'nut', 'seed', 'vegetable', 'fruit', 'snack']],
  ['cracked', ['spice']],
  ['dried', ['herb', 'spice', 'mushroom', 'pasta', 'legume', 'dried_fruit']],
  ['dry', ['herb', 'spice', 'pasta', 'legume', 'grain']],
  [
    'raw',
    ['nut', 'seed', 'vegetable', 'root_vegetable', 'leafy_green', 'fruit', 'poultry', 'meat', 'sweetener'],
  ],
  ['roasted', ['nut', 'seed', 'vegetable', 'root_vegetable', 'allium']],
  ['toasted', ['nut', 'seed', 'spice', 'grain', 'bread']],
  ['blanched', ['nut', 'vegetable', 'leafy_green']],
  ['unsalted', ['nut', 'seed', 'stock', 'dairy']],
  ['salted', ['nut', 'seed', 'dairy']],
  ['steamed', ['vegetable', 'root_vegetable', 'leafy_green', 'grain']],
  ['boiled', ['vegetable', 'root_vegetable', 'leafy_green', 'egg', 'grain']],
  ['baby', ['vegetable', 'root_vegetable', 'leafy_green']],
  ['curly', ['herb', 'leafy_green']],
  ['sweet', ['fruit', 'allium']],
  ['juicy', ['fruit', 'vegetable']],
  ['seedless', ['fruit', 'dried_fruit', 'vegetable']],
  ['unwaxed', ['fruit']],
  ['waxed', ['fruit']],
  ['plain', ['dairy', 'flour', 'bread', 'snack', 'grain']],
  ['natural', ['dairy', 'nut', 'sweetener']],
  ['canned', ['legume', 'vegetable', 'fish', 'fruit']],
  ['tinned', ['legume', 'vegetable', 'fish', 'fruit']],
  ['jarred', ['vegetable', 'sauce', 'condiment']],
  ['lean', ['meat', 'poultry']],
  ['stale', ['bread']],
  ['crusty', ['bread']],
  ['day', ['bread', 'grain']],
  ['old', ['bread', 'grain']],
  ['leaf', ['herb', 'leafy_green', 'spice']],
  ['sprig', ['herb']],
  ['bunch', ['herb', 'leafy_green', 'vegetable', 'allium', 'root_vegetable']],
  ['clove', ['allium']],
  ['head', ['allium', 'vegetable', 'leafy_green']],
  ['stalk', ['vegetable', 'herb', 'leafy_green']],
  ['rib', ['vegetable']],
  ['bulb', ['allium', 'vegetable']],
  ['floret', ['vegetable']],
  ['fillet', ['fish']],
  ['filet', ['fish']],
  ['steak', ['fish']],
  ['powder', []],
];

const LIMITS = new Map<string, ReadonlySet<FoodCategory> | null>();
for (const word of ALWAYS.split(/\s+/)) if (word !== '') LIMITS.set(singularWord(foldWord(word)), null);
for (const [word, categories] of SOMETIMES) LIMITS.set(singularWord(word), new Set(categories));

/** True for a word that could be harmless in front of some food. */
export function isHarmlessWord(word: string): boolean {
  return LIMITS.has(word) || /^\d+$/.test(word);
}

/** True when every one of `words` says nothing about which food of `category` is meant. */
export function areHarmlessFor(words: readonly string[], category: FoodCategory): boolean {
  return words.every((word) => {
    if (/^\d+$/.test(word)) return true;
    const limit = LIMITS.get(word);
    return limit === null || (limit?.has(category) ?? false);
  });
}
