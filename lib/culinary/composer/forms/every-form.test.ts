import { describe, expect, it } from 'vitest';
import { sumStatedMinutes } from '../../gate/index.ts';
import { createRandom } from '../../random/index.ts';
import { isSound } from '../check-draft.ts';
import type { Asked } from '../choose/rank-forms.ts';
import { cuisineHints } from '../cuisines/cuisine-hints.ts';
import { openFridge } from '../fridge/open-fridge.ts';
import { viewFridge } from '../fridge/view-fridge.ts';
import { readKit } from '../kit.ts';
import { toDraft } from '../to-draft.ts';
import { writeDish } from '../write-dish.ts';
import { DISH_FORMS } from './dish-forms.ts';

const EVERYDAY =
  'chicken breast,chicken thighs,ground beef,bacon,pork chops,salmon,cod,shrimp,eggs,tofu,chickpeas,black beans,red lentils,rice,spaghetti,penne,potatoes,sweet potato,couscous,quinoa,rice noodles,bread,tortillas,onion,garlic,ginger,carrots,celery,bell pepper,broccoli,zucchini,eggplant,mushrooms,spinach,kale,cabbage,tomatoes,canned tomatoes,green beans,peas,corn,lettuce,cucumber,avocado,lemon,lime,parsley,basil,cheddar,parmesan,feta,mozzarella,butter,olive oil,milk,cream,yogurt,coconut milk,soy sauce,cumin,paprika,apples,bananas,strawberries,oats,flour,honey,peanut butter,walnuts,chocolate,sausages,ham,canned tuna,leek,cauliflower,beef stew meat,halloumi,sour cream,olives,pesto,miso,tahini,pita,arborio rice,mussels,white wine,lasagna sheets,egg noodles,smoked salmon,ricotta,cooked rice,whole chicken,cornmeal,sugar'.split(
    ',',
  );
const SWEET =
  'apples,bananas,strawberries,pears,blueberries,oats,flour,butter,sugar,honey,eggs,milk,cream,yogurt,walnuts,chocolate,cinnamon,peanut butter,raisins,rice,bread,lemon,baking powder,cocoa powder'.split(
    ',',
  );
const TIMES_EACH = 2;

function asked(ingredients: readonly string[], seed: number, isUs: boolean): Asked {
  const request = {
    ingredients,
    diets: [],
    allergies: [],
    exclude: [],
    servings: 1 + (seed % 6),
    units: isUs ? ('us' as const) : ('metric' as const),
    skill: seed % 3 === 0 ? 'beginner' : 'advanced',
    seed,
  };
  return { request, kit: readKit(undefined), cuisine: null, hints: new Map() };
}

/** Forms, each with fridges that it fits, drawn at random. */
function* fittingDishes(count: number) {
  const random = createRandom(20_261_125);
  const times = new Map<string, number>();
  for (let seed = 0; seed < count; seed += 1) {
    const names = seed % 3 === 0 ? SWEET : EVERYDAY;
    const ingredients = Array.from({ length: 2 + Math.floor(random.next() * 5) }, () => random.pick(names));
    const about = asked(ingredients, seed, seed % 2 === 0);
    const fridge = openFridge(about.request);
    const view = viewFridge(fridge.items, fridge.isAllowed);
    for (const form of DISH_FORMS) {
      const done = times.get(form.id) ?? 0;
      if (done >= TIMES_EACH || form.fit(view) < 2) continue;
      times.set(form.id, done + 1);
      const hinted = { ...about, hints: cuisineHints(fridge.items) };
      yield { form, about, dish: writeDish(form, fridge.items, fridge, hinted, random) };
    }
  }
}

describe('every form', () => {
  it('writes what the gate lets through, in whole sentences, for the fridges that it fits', () => {
    const written = new Set<string>();
    for (const { form, about, dish } of fittingDishes(300)) {
      const draft = toDraft(dish);
      const text = [draft.title, ...draft.steps.map((step) => step.text)].join('\n');
      expect(text, form.id).not.toMatch(
        /[[\]{}|]|undefined| {2}|,,|\.\.| [.,]|\b(?:with|and|of|the) and\b|\bthe the\b/,
      );
      for (const { text: said, hands, wait } of dish.cook.tasks)
        expect(hands + wait, `${form.id}: ${said}`).toBeGreaterThanOrEqual(sumStatedMinutes(said));
      expect(
        isSound(draft, about.request),
        `${form.id}: ${about.request.ingredients.join(', ')}\n${text}`,
      ).toBe(true);
      written.add(form.id);
    }
    expect(written.size).toBeGreaterThan(DISH_FORMS.length * 0.7);
  }, 60_000);
});
