import { take } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import { wantFresh } from '../pantry.ts';
import { pan } from '../steps/pan.ts';
import { setPot } from '../steps/pot.ts';
import { sear } from '../steps/proteins.ts';
import { coconutMilk, fryPastes, tomatoes } from '../steps/sauces.ts';
import { season, serve } from '../steps/serving.ts';
import { startPulses, startStarch } from '../steps/starches.ts';
import { soften } from '../steps/vegetables.ts';
import { curry, currySpices } from './curry-parts.ts';
import { SEASONINGS, VEGETABLES } from './kinds.ts';

const NOT_CURRIED =
  /pesto|ketchup|barbecue|worcestershire|mayonn|hummus|olive|caper|gherkin|pickle$|parmesan|mozzarella|salami|artichoke|asparagus|tzatziki|oregano|rosemary|thyme$|dill|tarragon|pasta|spaghetti|penne|balsamic|dijon|mustard$|oats|cereal|flakes$|bran|couscous|polenta|hoisin/;

const BODY: readonly IngredientKind[] = [
  'poultry',
  'stew_meat',
  'mince',
  'shellfish',
  'fish',
  'tofu',
  'frying_cheese',
  'beans',
];

/** Curries and dals. */
export const CURRY_SAUCY_FORMS: readonly DishForm[] = [
  {
    id: 'coconut_curry',
    cuisines: ['thai', 'south_indian', 'indonesian', 'caribbean'],
    meals: ['dinner', 'lunch'],
    wish: /curry|coconut|thai|rendang|spicy/i,
    needs: ['pot'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      ...BODY,
      'coconut_milk',
      'potato',
      'rice',
      'sauce',
      'stock',
      'sweet',
      'lentils',
      'tomato',
    ],
    bars: NOT_CURRIED,
    portions: { coconut_milk: 110, poultry: 130, rice: 70, firm: 80, root: 80, potato: 120, lentils: 45 },
    fit: ({ count, has, may }) =>
      count('coconut_milk') > 0 || has(/curry paste/)
        ? count(...BODY, 'firm', 'root', 'potato') > 0
          ? 9
          : 0
        : may('coconut milk') &&
            count(...BODY) > 0 &&
            has(/curry|lemongrass|lime|ginger|turmeric|chili|sweet potato|squash/)
          ? 2.2
          : 0,
    write: (cook) => {
      cook.cut = 'bite';
      const rice = startStarch(cook, ['rice']);
      const pulses = startPulses(cook, 'pulses');
      setPot(cook);
      const brown = sear(cook, {
        only: ['mince', 'poultry', 'stew_meat', 'tofu', 'frying_cheese'],
        brownOnly: true,
        setAside: true,
      });
      soften(cook, { want: ['onion', 'garlic', 'ginger'], minutes: 6, spiced: false });
      const paste = fryPastes(cook);
      if (!paste.some(({ food }) => /curry/.test(food.name))) {
        if (cook.cuisine.id === 'thai') {
          const fetched = wantFresh(cook, 'red curry paste|vegan curry paste', { tbsp: 0.6 });
          if (fetched.length > 0)
            pan(
              cook,
              '[Stir in|Add] {p} and fry for {m.min}, until [the oil turns red|it smells sweet rather than raw].',
              { p: fetched, m: 2 },
              { hands: 2 },
            );
          else currySpices(cook, ['ground coriander', 'cumin', 'turmeric']);
        } else currySpices(cook, ['curry powder', 'turmeric', 'cumin']);
      }
      curry(
        cook,
        [...brown],
        [...coconutMilk(cook), ...take(cook, 'tomato'), ...take(cook, 'stock').slice(0, 1), ...pulses],
        40,
        'the sauce',
      );
      season(cook);
      serve(cook, { over: rice, cheese: false });
    },
    titles: [
      '{cuisine} coconut curry with {protein}',
      '{protein.noun} and {veg.noun} coconut curry',
      'Coconut curry with {sides}',
      '{main.noun} coconut curry',
      '{main} in coconut milk',
      '{main} and {second} in coconut sauce',
    ],
  },
  {
    id: 'masala_curry',
    cuisines: ['indian', 'south_indian'],
    meals: ['dinner', 'lunch'],
    wish: /curry|masala|indian|spicy|karahi|balti/i,
    needs: ['pot'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      ...BODY,
      'potato',
      'tomato',
      'rice',
      'yogurt',
      'egg',
      'dried_beans',
      'wrap',
      'sauce',
    ],
    bars: /pesto|ketchup|barbecue|worcestershire|mayonn|hummus|olive|caper|gherkin|pickle$|parmesan|mozzarella|salami|artichoke|tzatziki|oregano|rosemary|thyme$|dill|tarragon|balsamic|dijon|mustard$|soy|fish sauce|hoisin|oyster sauce|miso|tortilla|taco|gochujang|bean sprout|choy|teriyaki|salsa|five-spice/,
    portions: { poultry: 140, tomato: 110, rice: 70, potato: 130, yogurt: 40, firm: 100 },
    fit: ({ count, has }) =>
      count(...BODY, 'firm', 'root', 'potato', 'dried_beans') > 0
        ? has(/garam|turmeric|cumin|curry|paneer|ginger|chickpea|basmati|naan|cardamom|coriander/)
          ? 7
          : count('tomato') > 0 || has(/tomato/)
            ? 3.5
            : 2.5
        : 0,
    write: (cook) => {
      cook.cut = 'bite';
      const rice = startStarch(cook, ['rice']);
      const pulses = startPulses(cook, 'pulses');
      setPot(cook);
      const brown = sear(cook, {
        only: ['mince', 'poultry', 'stew_meat', 'tofu', 'frying_cheese'],
        brownOnly: true,
        setAside: true,
      });
      soften(cook, { want: ['onion', 'garlic', 'ginger'], minutes: 10, spiced: false });
      currySpices(cook, ['cumin', 'ground coriander', 'turmeric', 'garam masala']);
      fryPastes(cook);
      const red = [
        ...tomatoes(cook, { g: 110 }),
        ...take(cook, 'soft').filter(({ food }) => /tomato/.test(food.name)),
      ];
      if (red.length > 0)
        pan(
          cook,
          '[Add|Stir in] {t} and cook for {m.min}, [until it looks glossy and pulls away from the sides|until thick, dark and jammy].',
          { t: red, m: 7 },
          { hands: 2, wait: 5 },
        );
      const yogurt = take(cook, 'yogurt');
      if (yogurt.length > 0)
        pan(
          cook,
          '[Lower the heat and stir in {y}, a spoonful at a time|Take the pot off the heat and beat in {y} by the spoonful].',
          { y: yogurt },
          { hands: 2 },
        );
      curry(cook, brown, pulses, 100, 'the sauce');
      const eggs = take(cook, 'egg');
      if (eggs.length > 0)
        pan(
          cook,
          '[Boil|Hard-boil] {e} for {m.min}, cool under the tap, peel and halve; lay them in the sauce.',
          { e: eggs, m: 10 },
          { hands: 2, wait: 9 },
        );
      season(cook);
      serve(cook, { over: rice, cheese: false });
    },
    titles: [
      '{protein.noun} masala',
      '{protein.noun} and {veg.noun} curry',
      '{cuisine} {main.noun} curry with {second}',
      '{root.noun} and {green.noun} curry',
      'Masala with {sides}',
      '{veg.noun} curry',
    ],
  },
];
