import { take } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import { wantFresh } from '../pantry.ts';
import { pan } from '../steps/pan.ts';
import { potVegetables, setPot, simmer, stewMinutes, stirInRest, tenderSign } from '../steps/pot.ts';
import { sear } from '../steps/proteins.ts';
import { deglaze, fryPastes, stock } from '../steps/sauces.ts';
import { season, serve } from '../steps/serving.ts';
import { soften, wilt } from '../steps/vegetables.ts';
import { mashBeside, NO_ASIAN } from './braise-parts.ts';
import { SEASONINGS } from './kinds.ts';

const BIG: readonly IngredientKind[] = ['poultry', 'stew_meat', 'joint'];

/** Browned in big pieces, then cooked gently with little liquid. */
export const BRAISE_SLOW_FORMS: readonly DishForm[] = [
  {
    id: 'braise',
    cuisines: ['french', 'italian', 'portuguese', 'german', 'british', 'greek', 'turkish'],
    meals: ['dinner'],
    wish: /brais|slow|tender|sunday|comfort|coq au vin/i,
    needs: ['pot'],
    takes: [
      ...SEASONINGS,
      ...BIG,
      'root',
      'firm',
      'soft',
      'leafy',
      'cured',
      'wine',
      'stock',
      'tomato',
      'potato',
      'beans',
      'pickle',
      'dried_fruit',
      'sausage',
      'sauce',
    ],
    bars: NO_ASIAN,
    portions: { poultry: 180, wine: 80, stock: 120, potato: 180 },
    fit: ({ count }) =>
      count('stew_meat', 'joint') > 0
        ? 7
        : count('poultry') > 0
          ? 4 + Math.min(2, count('wine', 'cured', 'soft'))
          : 0,
    write: (cook) => {
      cook.cut = 'whole';
      const potatoes = mashBeside(cook);
      setPot(cook);
      sear(cook, { only: ['cured', 'sausage'] });
      const meat = sear(cook, { only: [...BIG], brownOnly: true, setAside: true });
      cook.cut = 'chunk';
      soften(cook, { want: ['onion', 'garlic'], spiced: false, minutes: 8 });
      deglaze(cook);
      fryPastes(cook);
      const minutes = stewMinutes(meat);
      const vegetables = potVegetables(cook);
      const early = minutes <= 40 ? vegetables : [];
      const herbs = take(cook, 'herb').filter(({ food }) => /thyme|rosemary|bay|sage/.test(food.name));
      const spices = herbs.length > 0 ? [] : wantFresh(cook, 'dried thyme|bay leaf');
      simmer(cook, {
        back: meat,
        liquid: [
          ...early,
          ...take(cook, 'tomato'),
          ...stock(cook, 120, 'chicken stock|beef stock|vegetable stock'),
          ...herbs,
          ...spices,
          ...take(cook, 'dried_fruit'),
        ],
        water: 30,
        minutes,
        name: 'the braise',
        until: tenderSign(meat),
        lid: 'on',
      });
      if (early.length < vegetables.length)
        pan(
          cook,
          'Add {v} and cook, covered, for another {m.min}, [until tender|until a knife meets no resistance].',
          { v: vegetables, m: 25 },
          { hands: 2, wait: 23, during: 'the braise simmers' },
        );
      const more = [...take(cook, 'beans'), ...take(cook, 'pickle')];
      if (more.length > 0)
        pan(
          cook,
          '[Stir in|Add] {b} and warm through for {m.min}.',
          { b: more, m: 5 },
          { hands: 1, wait: 4 },
        );
      wilt(cook);
      stirInRest(cook);
      if (cook.kit.hob)
        pan(
          cook,
          '[Lift the meat out and boil the sauce|Take out the meat and let the sauce bubble] for {m.min}, until it [coats a spoon|is glossy]; [put the meat back|pour it over the meat].',
          { m: 5 },
          { hands: 2, wait: 3 },
        );
      season(cook);
      serve(cook, { over: potatoes, cheese: false });
    },
    titles: [
      'Braised {protein} with {veg}',
      '{cuisine} braised {protein}',
      '{protein} braised with {second}',
      'Braised {protein}',
    ],
  },
  {
    id: 'pot_roast',
    cuisines: ['american', 'british', 'irish', 'german', 'plain'],
    meals: ['dinner'],
    wish: /pot roast|roast|sunday|slow/i,
    needs: ['pot'],
    takes: [
      ...SEASONINGS,
      'joint',
      'stew_meat',
      'whole_bird',
      'root',
      'potato',
      'firm',
      'soft',
      'stock',
      'wine',
      'sauce',
      'leafy',
      'thickener',
    ],
    bars: NO_ASIAN,
    portions: { root: 130, potato: 200, stock: 120 },
    fit: ({ items, count }) =>
      count('joint', 'whole_bird') > 0 ||
      items.some(
        ({ kind, food }) => kind === 'stew_meat' && /roast|shank|shoulder|butt|leg|brisket/.test(food.name),
      )
        ? count('root', 'potato') > 0
          ? 9
          : 5
        : 0,
    write: (cook) => {
      cook.cut = 'whole';
      setPot(cook);
      const bird = take(cook, 'whole_bird');
      if (bird.length > 0)
        pan(
          cook,
          '[Brown|Colour] {b} on all sides for {m.min}, until golden, and lift out.',
          { b: bird, m: 10 },
          { hands: 6, wait: 4 },
        );
      const meat = [
        ...bird,
        ...sear(cook, { only: ['joint', 'stew_meat'], brownOnly: true, setAside: true }),
      ];
      cook.cut = 'chunk';
      soften(cook, { want: ['onion', 'garlic'], spiced: false, minutes: 6 });
      deglaze(cook);
      const minutes = bird.length > 0 ? 70 : 150;
      const herbs = [
        ...take(cook, 'herb').filter(({ food }) => /thyme|rosemary|bay|sage/.test(food.name)),
        ...take(cook, 'spice').slice(0, 3),
      ];
      const vegetables = [...take(cook, 'potato'), ...potVegetables(cook)];
      simmer(cook, {
        back: meat,
        liquid: [
          ...(bird.length > 0 ? vegetables : []),
          ...stock(cook, 120, 'beef stock|chicken stock|vegetable stock'),
          ...herbs,
        ],
        water: 40,
        minutes,
        name: 'the roast',
        until: tenderSign(meat),
        lid: 'on',
      });
      if (bird.length === 0 && vegetables.length > 0)
        pan(
          cook,
          '[Tuck {v} around the meat|Arrange {v} around the meat], cover and cook for another {m.min}, [until tender|until they are soft to the middle].',
          { v: vegetables, m: 35 },
          { hands: 2, wait: 33, during: 'the vegetables cook' },
        );
      wilt(cook);
      stirInRest(cook);
      pan(
        cook,
        '[Move the meat to a board and let it rest for 10 minutes; boil the juices down meanwhile|Lift the meat onto a board to rest for 10 minutes while the juices boil down], until they coat a spoon.',
        {},
        { hands: 2, wait: 8 },
      );
      season(cook, { sour: false });
      serve(cook, {
        cheese: false,
        text: '[Carve or pull the meat and serve with the vegetables and juices|Slice the meat, spoon the juices over and serve]',
      });
    },
    titles: [
      'Pot-roast {protein} with {root}',
      'Pot-roast {protein}',
      '{protein} pot roast with {sides}',
      'Pot roast',
    ],
  },
];
