import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedIngredient } from '../recipe/recipe.ts';
import { parseIngredient } from './index.ts';

type Expected = Partial<ParsedIngredient>;

function expectParts(phrase: string, expected: Expected): void {
  expect(parseIngredient(phrase), phrase).toMatchObject(expected);
}

describe('amounts', () => {
  it.each<[string, number | null, number | null, string | null, string]>([
    ['½ to ¾ cup packed light brown sugar', 0.5, 0.75, 'cup', 'light brown sugar'],
    ['1½ lb. bone-in skin-on chicken thighs (about 4)', 1.5, null, 'lb', 'bone-in skin-on chicken thighs'],
    ['1-2 garlic cloves', 1, 2, 'clove', 'garlic'],
    ['2–3 tablespoons olive oil', 2, 3, 'tbsp', 'olive oil'],
    ['200 g - 250 g flour', 200, 250, 'g', 'flour'],
    ['1 cup to 1½ cups water', 1, 1.5, 'cup', 'water'],
    ['between 2 and 3 cups water', 2, 3, 'cup', 'water'],
    ['2-1/2 cups flour', 2.5, null, 'cup', 'flour'],
    ['1 and 1/2 cups flour', 1.5, null, 'cup', 'flour'],
    ['11⁄2 cups flour', 1.5, null, 'cup', 'flour'],
    ['1¹⁄₂ cups flour', 1.5, null, 'cup', 'flour'],
    ['.5 cup flour', 0.5, null, 'cup', 'flour'],
    ['two and a half cups of sugar', 2.5, null, 'cup', 'sugar'],
    ['three quarters of a cup of milk', 0.75, null, 'cup', 'milk'],
    ['one-half cup milk', 0.5, null, 'cup', 'milk'],
    ['half a dozen eggs', 6, null, null, 'eggs'],
    ['twenty-four shrimp', 24, null, null, 'shrimp'],
    ['1 1/2 dozen eggs', 18, null, null, 'eggs'],
    ['a couple of carrots', 2, null, null, 'carrots'],
    ['half an onion', 0.5, null, null, 'onion'],
    ['½ a lemon', 0.5, null, null, 'lemon'],
    ['1,000 g flour', 1000, null, 'g', 'flour'],
    ['1.500 g Mehl', 1500, null, 'g', 'Mehl'],
    ['1,5 kg Kartoffeln', 1.5, null, 'kg', 'Kartoffeln'],
    ['1,250 kg Kartoffeln', 1.25, null, 'kg', 'Kartoffeln'],
    ['&frac12; cup&nbsp;milk', 0.5, null, 'cup', 'milk'],
    ['&#189; cup milk', 0.5, null, 'cup', 'milk'],
    ['• 2 cups rice', 2, null, 'cup', 'rice'],
    ['8 or so fresh Thai chiles', 8, null, null, 'fresh Thai chiles'],
    ['about 2 cups water', 2, null, 'cup', 'water'],
    ['a little butter', null, null, null, 'butter'],
    ['salt and freshly ground pepper, to taste', null, null, null, 'salt and pepper'],
    ['half-and-half', null, null, null, 'half-and-half'],
    ['something nice', null, null, null, 'something nice'],
    ['natural brown sugar: 45 g', 45, null, 'g', 'natural brown sugar'],
    ['Ground beef, 300 g', 300, null, 'g', 'Ground beef'],
    ['Tuorli 3', 3, null, null, 'Tuorli'],
    ['from 2 to 3 cups water', 2, 3, 'cup', 'water'],
    ['1 o 2 cebollas', 1, 2, null, 'cebollas'],
    ['six-pack beer', null, null, null, 'six-pack beer'],
    ['&bogus tea', null, null, null, '&bogus tea'],
    ['&#xBD; cup tea', 0.5, null, 'cup', 'tea'],
    ['1/0 cup milk', 1, null, null, '0 cup milk'],
  ])('%s', (phrase, quantity, quantityMax, unit, name) => {
    expectParts(phrase, { quantity, quantityMax, unit, name });
  });
});

describe('units', () => {
  it.each<[string, number, string | null, string]>([
    ['1 T. soy sauce', 1, 'tbsp', 'soy sauce'],
    ['1 t. salt', 1, 'tsp', 'salt'],
    ['2 c. milk', 2, 'cup', 'milk'],
    ['½ c cup cane sugar', 0.5, 'cup', 'cane sugar'],
    ['8 fl. oz. milk', 8, 'fl_oz', 'milk'],
    ['8 oz feta', 8, 'oz', 'feta'],
    ['1 heaping tablespoon cocoa', 1, 'tbsp', 'cocoa'],
    ['2 ribs celery', 2, 'rib', 'celery'],
    ['2 sprigs of thyme', 2, 'sprig', 'thyme'],
    ['4 thyme sprigs', 4, 'sprig', 'thyme'],
    ['6 hearty celery stalks', 6, 'stalk', 'hearty celery'],
    ['3 ears corn', 3, 'ear', 'corn'],
    ['1 knob of butter', 1, 'knob', 'butter'],
    ['a glug of olive oil', 1, 'glug', 'olive oil'],
    ['pinch of salt', 1, 'pinch', 'salt'],
    ['small handful fresh basil', 1, 'handful', 'fresh basil'],
    ['2 fist-sized balls of fresh mozzarella', 2, 'ball', 'fresh mozzarella'],
    ['2 thick slices onion', 2, 'slice', 'onion'],
    ['5cm piece ginger', 5, 'cm', 'ginger'],
    ['1 1/2-inch piece ginger', 1.5, 'inch', 'ginger'],
    ['1 recipe for cornbread', 1, 'recipe', 'cornbread'],
    ['1 EL Öl', 1, 'tbsp', 'Öl'],
    ['2 cuillères à soupe de crème fraîche', 2, 'tbsp', 'crème fraîche'],
    ["2 c. à s. d'huile d'olive", 2, 'tbsp', "huile d'olive"],
    ['1 cucchiaio di olio', 1, 'tbsp', 'olio'],
    ['2 dientes de ajo', 2, 'clove', 'ajo'],
    ['1 Prise Salz', 1, 'pinch', 'Salz'],
    ['1 bottle gourd', 1, null, 'bottle gourd'],
    ['2 rib eye steaks', 2, null, 'rib eye steaks'],
    ['5 cloves', 5, null, 'cloves'],
    ['1 part-skim mozzarella', 1, null, 'part-skim mozzarella'],
    ['8 mint leaves', 8, null, 'mint leaves'],
    ['1 Australian tablespoon oil', 1, 'tbsp_au', 'oil'],
    ['1 pot of yogurt', 1, 'tub', 'yogurt'],
    ['1 Prise(n) Salz', 1, 'pinch', 'Salz'],
    ['thumb-sized piece ginger', 1, 'piece', 'ginger'],
    ['1 extra-large egg', 1, null, 'egg'],
    ['2 kleine Zwiebeln', 2, null, 'Zwiebeln'],
    ['1 grosse carotte', 1, null, 'carotte'],
    ['2 Zwiebeln, mittelgroße', 2, null, 'Zwiebeln'],
    ['2 tbsp heaped cocoa', 2, 'tbsp', 'cocoa'],
    ['1 lb large shrimp', 1, 'lb', 'shrimp'],
    ['2 (1½-inch-thick) steaks', 2, null, 'steaks'],
    ['a pinch or two of kosher salt', 1, 'pinch', 'kosher salt'],
  ])('%s', (phrase, quantity, unit, name) => {
    expectParts(phrase, { quantity, unit, name });
  });
});

describe('packages and second amounts', () => {
  it.each<[string, Expected]>([
    ['1 (14-ounce) can tomatoes', { quantity: 1, unit: 'can', grams: 396.89, gramsFrom: 'package' }],
    ['one 14-oz can tomatoes', { quantity: 1, unit: 'can', grams: 396.89 }],
    ['1-14 oz can tomatoes', { quantity: 1, quantityMax: null, unit: 'can', grams: 396.89 }],
    ['2 x 400g tins tomatoes', { quantity: 2, unit: 'can', grams: 800, gramsFrom: 'package' }],
    ['400g/14oz tin tomatoes', { quantity: 400, unit: 'g', name: 'tomatoes', grams: 400 }],
    ['2 cans (15 oz each) black beans', { quantity: 2, unit: 'can', grams: 850.49 }],
    ['1 (18-ounce bottle) olive oil', { quantity: 1, unit: 'bottle', name: 'olive oil' }],
    ['2 (6-ounce) salmon fillets', { quantity: 2, unit: null, name: 'salmon fillets', grams: 340.19 }],
    ['1 cup (240 g) yogurt', { quantity: 1, unit: 'cup', grams: 240, gramsFrom: 'stated_mass' }],
    ['3 apples, about 500 g, peeled', { quantity: 3, grams: 500, gramsFrom: 'stated_mass' }],
    ['1kg/2lb 4oz potatoes', { quantity: 1, unit: 'kg', name: 'potatoes', grams: 1000, plus: [] }],
    ['1 lb 5 oz potatoes', { quantity: 1, unit: 'lb', grams: 595.34, plus: [{ quantity: 5, unit: 'oz' }] }],
    ['1 cup plus 2 tbsp sugar', { quantity: 1, unit: 'cup', plus: [{ quantity: 2, unit: 'tbsp' }] }],
    ['1 cup sugar (plus 50 g for the top)', { gramsFrom: 'food_measure' }],
    ['1 lg or 2 small leeks', { quantity: 1, size: 'large', name: 'leeks', comment: 'or 2 small' }],
  ])('%s', (phrase, expected) => {
    expectParts(phrase, expected);
  });

  it('adds the grams of the parts', () => {
    const whole = parseIngredient('1 cup plus 2 tbsp sugar').grams ?? 0;
    const cup = parseIngredient('1 cup sugar').grams ?? 0;
    const spoons = parseIngredient('2 tbsp sugar').grams ?? 0;
    expect(whole).toBeCloseTo(cup + spoons, 1);
  });
});

describe('names, preparations, comments and purposes', () => {
  it.each<[string, Expected]>([
    [
      '1 (14-ounce) can whole peeled San Marzano tomatoes, drained and crushed by hand',
      {
        name: 'whole peeled San Marzano tomatoes',
        preparation: 'drained and crushed by hand',
        comment: null,
      },
    ],
    [
      '2 large eggs, separated, plus 1 yolk',
      { size: 'large', name: 'eggs', preparation: 'separated', comment: 'plus 1 yolk' },
    ],
    [
      '2 cups boneless, skinless chicken thighs, diced',
      { name: 'boneless, skinless chicken thighs', preparation: 'diced' },
    ],
    ['½ cup dill, mint, or parsley, chopped', { name: 'dill, mint, or parsley', preparation: 'chopped' }],
    ['1 onion chopped', { name: 'onion', preparation: 'chopped' }],
    [
      '3 egg yolks beaten with 1 tablespoon water',
      { name: 'egg yolks', preparation: 'beaten with 1 tablespoon water' },
    ],
    ['½ tsp toasted and ground cumin seeds', { name: 'cumin seeds', preparation: 'toasted and ground' }],
    ['1 cup ground beef', { name: 'ground beef', preparation: null }],
    ['1 can crushed tomatoes', { name: 'crushed tomatoes', preparation: null }],
    ['¾ cup double (heavy) cream', { name: 'double heavy cream' }],
    ['12 oz mushrooms (cremini or button), sliced', { name: 'mushrooms', comment: 'cremini or button' }],
    [
      '2 tbsp neutral oil, such as canola or grapeseed',
      { name: 'neutral oil', comment: 'such as canola or grapeseed' },
    ],
    ['3 tbsp oil for frying', { name: 'oil', purpose: 'for frying' }],
    ['parsley, to serve', { name: 'parsley', purpose: 'to serve' }],
    ['butter, for greasing', { name: 'butter', purpose: 'for greasing', comment: null }],
    ['1 tsp chili flakes (optional)', { name: 'chili flakes', comment: 'optional', isOptional: true }],
    ['1/4 cup olive oil, divided', { name: 'olive oil', preparation: 'divided', isOptional: false }],
    ['2 cups (packed) brown sugar', { name: 'brown sugar', comment: 'packed' }],
    ['2 tsp kosher salt or 1 tsp table salt', { name: 'kosher salt', comment: 'or 1 tsp table salt' }],
    ['Garnish: parsley', { name: 'parsley', purpose: 'garnish' }],
    ['For the sauce: 2 cups milk', { quantity: 2, name: 'milk', purpose: 'for the sauce' }],
    ['10 oz feta packed in brine', { name: 'feta packed in brine' }],
    ['sale q.b.', { name: 'sale', comment: 'q.b.' }],
    ['sel au goût', { name: 'sel', comment: 'au goût' }],
    ['sal al gusto', { name: 'sal', comment: 'al gusto' }],
    ['Mehl zum Bestäuben', { name: 'Mehl', purpose: 'zum Bestäuben' }],
    ['Salz nach', { name: 'Salz nach' }],
    ['salt as needed', { name: 'salt', comment: 'as needed' }],
    ['salt as is', { name: 'salt as is' }],
    ['1 cup rice if you like', { name: 'rice', comment: 'if you like', isOptional: true }],
    ['2 tbsp juice from 1 lemon', { name: 'juice', comment: 'from 1 lemon' }],
    ['beef from the broth', { name: 'beef from the broth' }],
    ['4 eggs at room temperature', { name: 'eggs', preparation: 'at room temperature' }],
    ['1 cup brown sugar, packed', { name: 'brown sugar', comment: 'packed' }],
    ['1 cup berries, fresh or frozen', { name: 'berries', comment: 'fresh or frozen' }],
    ['4 apples, halved, or quartered if large', { preparation: 'halved, or quartered', comment: 'if large' }],
    ['2 lb salmon (pin bones removed)', { preparation: 'pin bones removed' }],
    ['1 carrot (finely grated)', { preparation: 'finely grated' }],
    ['1 cup besan (chickpea flour)', { name: 'besan', comment: 'chickpea flour' }],
    ['2 oz spinach, kale, chard, or other greens', { name: 'spinach, kale, chard, or other greens' }],
    ['½ bunch each oregano, rosemary, thyme', { name: 'oregano, rosemary, thyme', comment: 'each' }],
    ['2 tbsp butter, melted, or olive oil', { name: 'butter or olive oil', preparation: 'melted' }],
    ['½ lb linguine (or bucatini or spaghetti)', { name: 'linguine or bucatini or spaghetti' }],
    ['1 onion, finely chopped, for garnish (optional)', { purpose: 'for garnish', comment: 'optional' }],
    ['Optional: parsley', { name: 'parsley', isOptional: true }],
    ['chopped', { name: 'chopped' }],
    ['1 egg.', { name: 'egg' }],
    ['2 cups peeled and ½-inch diced squash', { name: 'squash' }],
    ['Salz nach Geschmack', { name: 'Salz', comment: 'nach Geschmack' }],
    ['1 onion, (about 100 g', { name: 'onion', comment: 'about 100 g' }],
    ['1) 2 cups) milk [warm]', { comment: 'warm' }],
  ])('%s', (phrase, expected) => {
    expectParts(phrase, expected);
  });

  it('weighs the juice of a fruit as juice', () => {
    expectParts('juice of 2 lemons', {
      quantity: 2,
      name: 'lemons',
      foodId: 'lemon-juice',
      grams: 96,
      preparation: 'juice of',
    });
    expectParts('zest and juice of 1 lime', {
      quantity: 1,
      name: 'lime',
      foodId: 'lime',
      preparation: 'zest and juice of',
    });
  });

  it('lists the foods that a line leaves the choice of, and takes the first', () => {
    const parsed = parseIngredient('3 tbsp butter or olive oil');
    expect(parsed.foodId).toBe('butter');
    expect(parsed.alternatives).toEqual([{ name: 'olive oil', foodId: 'olive-oil' }]);
    expect(parseIngredient('2 tbsp soy sauce (or tamari)').alternatives).toMatchObject([{ name: 'tamari' }]);
  });

  it('keeps what it does not know as a name', () => {
    expectParts('2 cups florbs', { quantity: 2, unit: 'cup', name: 'florbs', foodId: null, grams: null });
    expectParts('', { quantity: null, name: '', foodId: null });
  });
});

describe('other languages', () => {
  it.each<[string, Expected]>([
    ['1 Bund frische Petersilie, gehackt', { unit: 'bunch', foodId: 'parsley', preparation: 'gehackt' }],
    ['1 kl. Dose Mais', { unit: 'can', size: 'small', name: 'Mais' }],
    ['2 Zehe/n Knoblauch', { quantity: 2, unit: 'clove', name: 'Knoblauch' }],
    ['etwas Zitronensaft', { quantity: null, name: 'Zitronensaft' }],
    ['500 g de viande hachée', { quantity: 500, unit: 'g', foodId: 'ground-beef' }],
    ['2 gousses d’ail hachées', { quantity: 2, unit: 'clove', name: 'ail', preparation: 'hachées' }],
    ['sel, poivre', { quantity: null, name: 'sel, poivre' }],
    ['1 cebolla grande', { name: 'cebolla', size: 'large' }],
    ['2 cebollas pequeñas', { name: 'cebollas', size: 'small' }],
    ['el zumo de medio limón', { quantity: 0.5, foodId: 'lemon-juice' }],
    ['1 cipolla media', { name: 'cipolla', size: 'medium' }],
    ['mezzo bicchiere di vino bianco', { quantity: 0.5, unit: 'glass', name: 'vino bianco' }],
    ['100 g di parmigiano grattugiato', { name: 'parmigiano', preparation: 'grattugiato' }],
    ['1 etto di prosciutto', { unit: 'etto', grams: 100 }],
  ])('%s', (phrase, expected) => {
    expectParts(phrase, expected);
  });
});

describe('hostile lines', () => {
  const LONG = 100_000;
  it.each([
    '1 ',
    '(',
    '½',
    '1/',
    ')',
    ', or ',
    'a of ',
    '1 (1 ',
    '- ',
    '"',
    '&#49;',
    'chopped and ',
    'x-sized ',
    '½ cup plus ',
  ])('reads 100 kB of "%s" as it reads any line', (part) => {
    const text = part.repeat(Math.ceil(LONG / part.length));
    const parsed = parseIngredient(text);
    expect(parsed.phrase).toBe(text);
    // What is read is cut off, so that work does not grow with the length.
    expect(parsed).toEqual({ ...parseIngredient(text.slice(0, 5000)), phrase: text });
  });

  it('never throws and never makes up numbers', () => {
    const piece = fc.constantFrom(
      '1',
      '½',
      '-',
      'to',
      '(',
      ')',
      'cup',
      'oz',
      'or',
      'plus',
      ',',
      'chopped',
      'onion',
      '14',
      '/',
      'x',
      'each',
      'of',
      'für',
      '’',
      '&',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { quantity, quantityMax, grams } = parseIngredient(pieces.join(' '));
        for (const number of [quantity, quantityMax, grams]) {
          expect(number === null || (Number.isFinite(number) && number >= 0)).toBe(true);
        }
        if (quantityMax !== null) expect(quantityMax).toBeGreaterThan(quantity ?? 0);
      }),
    );
  });
});

describe('a package behind a mass', () => {
  it.each([
    ['100 g bottle gourd', 'bottle gourd', 'bottle-gourd'],
    ['100 g bottle of beer', 'beer', 'beer'],
    ['400 g can tomatoes', 'tomatoes', 'tomato'],
  ])('of "%s" belongs to the name only where that is a food', (phrase, name, foodId) => {
    expect(parseIngredient(phrase)).toMatchObject({ name, foodId, unit: 'g' });
  });
});

describe('amounts as pages write them', () => {
  it.each<[string, number | null, number | null, string | null, string]>([
    ['1 15- to 16-ounce can white beans, drained', 1, null, 'can', 'white beans'],
    ['3- to 4-pound chicken', 3, 4, 'lb', 'chicken'],
    ['2 - 3 tbsp oil', 2, 3, 'tbsp', 'oil'],
    ['2 and a half cups oats', 2.5, null, 'cup', 'oats'],
    ['5 and a quarter oz cheese', 5.25, null, 'oz', 'cheese'],
    ['half-cup sugar', 0.5, null, 'cup', 'sugar'],
    ['1 cup half-and-half', 1, null, 'cup', 'half-and-half'],
    ['1/8th teaspoon cayenne', 0.125, null, 'tsp', 'cayenne'],
    ['1 gestr. TL Salz', 1, null, 'tsp', 'Salz'],
    ['2 geh. EL Mehl', 2, null, 'tbsp', 'Mehl'],
    ['1 &amp;frac14; teaspoons vanilla', 1.25, null, 'tsp', 'vanilla'],
    ['1/2 teaspoon each: cumin, coriander and paprika', 0.5, null, 'tsp', 'cumin, coriander and paprika'],
    ['n. B. Salz', null, null, null, 'Salz'],
    ['q.b. sale', null, null, null, 'sale'],
    ['quanto basta di olio', null, null, null, 'olio'],
    ['Nach Geschmack Pfeffer', null, null, null, 'Pfeffer'],
  ])('%s', (phrase, quantity, quantityMax, unit, name) => {
    expect(parseIngredient(phrase)).toMatchObject({ quantity, quantityMax, unit, name });
  });

  it('count the fruit that a juice or a zest is of, and weigh what a can of a range holds', () => {
    expect(parseIngredient('Saft einer Zitrone')).toMatchObject({ quantity: 1, foodId: 'lemon-juice' });
    expect(parseIngredient('Abrieb einer Orange')).toMatchObject({ quantity: 1, foodId: 'orange-zest' });
    expect(parseIngredient('1 15- to 16-ounce can white beans')).toMatchObject({
      grams: 439.42,
      gramsFrom: 'package',
    });
  });
});
