import { take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import { wantFresh } from '../pantry.ts';
import { dress } from '../steps/dressing.ts';
import { boilEggs, coldBeans, fryProteins, readyToEat } from '../steps/salad-parts.ts';
import { startStarch } from '../steps/starches.ts';
import { allVegetables, BAR, finish, has, PORTIONS, plain, VEGETABLES } from './hearty-salad-parts.ts';
import { respectBars } from './respect-bars.ts';

const PROTEINS: readonly IngredientKind[] = [
  'poultry',
  'fish',
  'shellfish',
  'tofu',
  'frying_cheese',
  'cured',
  'ready_meat',
  'tinned_fish',
  'smoked_fish',
  'egg',
];

const grainSalad: DishForm = {
  id: 'grain_salad',
  cuisines: ['levantine', 'turkish', 'moroccan', 'greek', 'italian', 'nordic'],
  meals: ['lunch', 'dinner'],
  wish: /tabb?ouleh|grain salad|salad|couscous|bulgur|picnic|meal prep/i,
  needs: ['hob'],
  level: 'easy',
  takes: [...VEGETABLES, ...PROTEINS, 'grain', 'beans', 'cheese', 'crunch', 'dried_fruit', 'fruit'],
  bars: new RegExp(
    `${BAR.source}|polenta|semolina|grits|krispies|bran|flakes|puffed|oats|oatmeal|cereal|germ|popcorn|tapioca|hominy|cream of wheat|rhubarb|quince`,
  ),
  portions: PORTIONS,
  fit: (view) =>
    has(
      view,
      /couscous|bulgur|quinoa$|barley|farro|spelt|freekeh|buckwheat|millet|berries|kamut|fregola|kasha/,
    ) &&
    view.count('salad', 'soft', 'firm', 'root', 'leafy', 'herb', 'cheese') > 1 &&
    plain(view) &&
    view.count('pasta', 'noodle', 'rice', 'potato', 'bread') === 0
      ? 6
      : 0,
  write: (cook) => {
    const grain = startStarch(cook, ['grain']);
    const fried = fryProteins(cook);
    const vegetables = allVegetables(cook);
    const eggs = boilEggs(cook);
    const isDressed = dress(cook, { sour: 'lemon juice|white wine vinegar' });
    finish(
      cook,
      [...grain, ...vegetables, ...coldBeans(cook)],
      [...fried, ...eggs, ...readyToEat(cook)],
      isDressed,
      '[ while the grains are warm, so that they take on the flavour|, fluffing the grains as you go]',
      '[Serve warm or at room temperature|It is good at once and better after an hour|Taste again before serving; grains soak up salt]',
    );
  },
  titles: [
    '{starch} salad with {veg}',
    '{starch} salad with {sides}',
    '{veg} and {starch} salad',
    'Warm {starch} salad with {sides}',
    '{starch} salad',
  ],
};

const pastaSalad: DishForm = {
  id: 'pasta_salad',
  cuisines: ['italian', 'american', 'greek'],
  meals: ['lunch', 'dinner'],
  wish: /pasta salad|salad|picnic|lunch ?box|cold/i,
  needs: ['hob'],
  level: 'easy',
  takes: [...VEGETABLES, ...PROTEINS, 'pasta', 'beans', 'cheese', 'sauce', 'crunch'],
  bars: new RegExp(
    `${BAR.source}|lasagna|ravioli|tortellini|gnocchi|lentil|cabbage|kale|soy|hoisin|fish sauce|oyster|miso|gochujang|curry|kimchi|sauerkraut|ketchup|barbecue|paste|refried|baked beans|butternut|pumpkin|parsnip|turnip|sprout`,
  ),
  portions: PORTIONS,
  fit: (view) =>
    view.count('pasta') > 0 &&
    !has(view, /lasagn|ravioli|tortellini|gnocchi/) &&
    view.count('salad', 'soft', 'firm') > 0 &&
    has(view, /tomato|cucumber|pepper|arugula|corn|olive|pesto|feta|mozzarella|tuna/) &&
    plain(view) &&
    view.count('cream', 'noodle', 'rice', 'sausage', 'shellfish') === 0
      ? 4
      : 0,
  write: (cook) => {
    const pasta = startStarch(cook, ['pasta']);
    const fried = fryProteins(cook);
    const vegetables = allVegetables(cook);
    const eggs = boilEggs(cook);
    const sauce = take(cook, 'sauce');
    const isDressed = dress(cook, { sour: 'red wine vinegar|white wine vinegar|lemon juice' });
    if (sauce.length > 0)
      task(
        cook,
        '[Stir {s} into the dressing|Beat {s} in as well].',
        { s: sauce },
        { hands: 1, track: 'dressing' },
      );
    finish(
      cook,
      [...pasta, ...vegetables, ...coldBeans(cook), ...readyToEat(cook)],
      [...fried, ...eggs],
      isDressed,
      '[; the pasta should be warm but no longer hot|, and again after a few minutes: warm pasta drinks it up]',
      '[Serve at room temperature|Taste for salt and sharpness again before you serve|Good now, and good tomorrow from a lunch box]',
    );
  },
  titles: [
    'Pasta salad with {sides}',
    '{veg} pasta salad',
    '{protein.noun} pasta salad',
    'Pasta salad with {veg} and {cheese}',
  ],
};

const potatoSalad: DishForm = {
  id: 'potato_salad',
  cuisines: ['german', 'american', 'french', 'nordic', 'east_european'],
  meals: ['lunch', 'dinner'],
  wish: /potato salad|salad|picnic|barbecue/i,
  needs: ['hob'],
  level: 'easy',
  takes: [
    ...VEGETABLES,
    'potato',
    'egg',
    'cured',
    'smoked_fish',
    'tinned_fish',
    'ready_meat',
    'yogurt',
    'cream',
    'sauce',
    'stock',
  ],
  bars: new RegExp(
    `${BAR.source}|sweet potato|breadfruit|cabbage|kale|mushroom|eggplant|broccoli|cauliflower|tomato|corn|zucchini|soy|hoisin|fish sauce|oyster|miso|gochujang|curry|kimchi|ketchup|barbecue|paste|refried|baked beans|squash|pumpkin|parsnip|carrot|spinach|bell pepper|hummus|pesto|salsa|worcestershire|bok choy`,
  ),
  portions: { ...PORTIONS, yogurt: 45 },
  fit: (view) =>
    view.count('potato') > 0 &&
    (view.count('egg', 'pickle', 'smoked_fish', 'cured', 'tinned_fish', 'yogurt') > 0 ||
      has(view, /mayonnaise|mustard|cucumber|radish|celery|dill$/)) &&
    plain(view) &&
    view.count('pasta', 'rice', 'grain', 'poultry', 'fish', 'sausage', 'steak', 'cheese', 'milk', 'beans') ===
      0
      ? 6
      : 0,
  write: (cook) => {
    const potatoes = take(cook, 'potato');
    for (const { food } of potatoes) cook.preparations.set(food.id, 'scrubbed');
    task(
      cook,
      '[Boil {p} whole for {m.min}|Cook {p} whole, in simmering water, for {m.min}], until a knife meets no resistance; [drain, peel while warm and slice|drain, slip off the skins and cut into slices].',
      { p: potatoes, m: 22 },
      { hands: 5, wait: 25, track: 'potatoes', during: 'the potatoes boil' },
    );
    const bacon = fryProteins(cook, { kinds: ['cured'] });
    const eggs = boilEggs(cook);
    const vegetables = allVegetables(cook);
    const isWarm = cook.cuisine.id === 'german' && take(cook, 'yogurt', 'cream').length === 0;
    const mustard = [['dijon mustard|mustard', { tsp: 0.75 }]] as const;
    const isDressed = dress(
      cook,
      isWarm
        ? {
            oil: 'vegetable oil|sunflower oil|olive oil',
            sour: 'white wine vinegar|apple cider vinegar',
            more: mustard,
          }
        : {
            creamy: 'mayonnaise|vegan mayonnaise|yogurt|vegan yogurt',
            sour: 'white wine vinegar|apple cider vinegar',
            more: mustard,
          },
    );
    const broth = isWarm
      ? [...take(cook, 'stock').slice(0, 1), ...wantFresh(cook, 'vegetable stock', { ml: 50 })].slice(0, 1)
      : [];
    if (broth.length > 0)
      task(
        cook,
        '[Beat {b}, boiling hot, into the dressing|Bring {b} to a boil and stir into the dressing].',
        { b: broth },
        { hands: 2, track: 'dressing' },
      );
    finish(
      cook,
      [...potatoes, ...vegetables, ...take(cook, 'sauce')],
      [...bacon, ...eggs, ...readyToEat(cook)],
      isDressed,
      isWarm
        ? '; it looks wet at first, and after a quarter of an hour it is creamy'
        : ', lightly, so that the slices stay whole',
      '[Serve lukewarm rather than cold|Let it stand for 10 minutes before the last taste|Good warm, and good from the fridge the day after]',
    );
  },
  titles: ['Potato salad with {sides}', '{cuisine} potato salad', 'Warm potato salad with {second}'],
};

/** Salads that grains, pasta or potatoes make a meal of. */
export const HEARTY_SALAD_FORMS: readonly DishForm[] = [grainSalad, pastaSalad, potatoSalad].map(respectBars);
