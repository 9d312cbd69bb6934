import { performance } from 'node:perf_hooks';
import { type ComposeRequest, composeRecipe, DISH_FORMS } from '@chef/culinary/composer';
import { FOODS } from '@chef/culinary/foods';
import { createGate } from '@chef/culinary/gate';
import { formatIngredientPhrase } from '@chef/culinary/phrases';
import { createRandom, type Random } from '@chef/culinary/random';
import { ALLERGENS, DIETS } from '@chef/culinary/vocabulary';
import type { BenchSection } from './section.ts';

const FRIDGES = 500;
const WARM_UP = 50;
/** Where half of the fridges are filled from; the rest takes any food of the table. */
const EVERYDAY =
  'chicken breast,chicken thighs,ground beef,bacon,pork chops,salmon,cod,shrimp,eggs,tofu,chickpeas,black beans,red lentils,rice,spaghetti,penne,potatoes,sweet potato,couscous,quinoa,bread,tortillas,onion,garlic,ginger,carrots,celery,bell pepper,broccoli,zucchini,eggplant,mushrooms,spinach,kale,cabbage,tomatoes,canned tomatoes,green beans,peas,corn,lettuce,cucumber,avocado,lemon,lime,parsley,cilantro,basil,cheddar,parmesan,feta,mozzarella,butter,olive oil,milk,cream,yogurt,coconut milk,soy sauce,cumin,paprika,apples,bananas,oats,honey,walnuts,sausages,ham,canned tuna,leek,cauliflower,beef stew meat,halloumi,olives,pesto,miso'.split(
    ',',
  );
/** What the kitchen may rule out, so that a food given and not used counts against the composer alone. */
const RULED_OUT: readonly string[] = ['allergy', 'diet', 'excluded', 'not_recognised'];

/** Somebody's fridge and what they ask for. */
function fridge(random: Random, seed: number): ComposeRequest {
  const names = random.next() < 0.5 ? EVERYDAY : FOODS.map(({ name }) => name);
  const count = 2 + Math.floor(random.next() * 7);
  return {
    ingredients: Array.from({ length: count }, () => random.pick(names)),
    allergies: random.next() < 0.3 ? [random.pick([...ALLERGENS])] : [],
    diets: random.next() < 0.2 ? [random.pick([...DIETS])] : [],
    exclude: [],
    servings: 1 + Math.floor(random.next() * 6),
    ...(random.next() < 0.4 ? { maxMinutes: 20 + Math.floor(random.next() * 70) } : {}),
    units: random.next() < 0.3 ? 'us' : 'metric',
    seed,
  };
}

/** What was counted over all fridges. */
interface Tally {
  written: number;
  passed: number;
  conserved: number;
  inTime: number;
  hot: number;
  told: number;
  given: number;
  used: number;
  readonly titles: Set<string>;
  readonly grams: Map<string, number>;
  readonly forms: Set<string>;
  readonly cuisines: Set<string>;
  readonly refused: Map<string, number>;
}

type Written = Extract<ReturnType<typeof composeRecipe>, { ok: true }>;

function judge(request: ComposeRequest, { draft, form, cuisine, leftOut }: Written, tally: Tally): void {
  const ingredients = draft.ingredients.map((line) =>
    formatIngredientPhrase(line, request.units ?? 'metric'),
  );
  const steps = draft.steps.map(({ text }) => text);
  const gate = createGate({
    allergies: request.allergies,
    diets: request.diets,
    excludeFoodIds: [],
    excludeTexts: [],
    maxMinutes: request.maxMinutes ?? null,
    givenFoodIds: [],
  });
  const whole = gate.checkWhole({ ...draft, ingredients, steps });
  const lines = [gate.checkTitle(draft.title), ...ingredients.map((line) => gate.checkIngredient(line))];
  const results = [...lines, ...steps.map((step) => gate.checkStep(step)), whole];
  const codes = results.flatMap(({ findings }) => findings.map(({ code }) => code));
  tally.written += 1;
  if (results.every(({ passed }) => passed)) tally.passed += 1;
  if (!codes.includes('ingredient_not_used') && !codes.includes('food_not_listed')) tally.conserved += 1;
  if (draft.prepMinutes + draft.cookMinutes <= (request.maxMinutes ?? Number.POSITIVE_INFINITY))
    tally.inTime += 1;
  if (codes.includes('temperature_floor')) tally.hot += 1;
  if (codes.includes('temperature_floor') && !codes.includes('temperature_not_named')) tally.told += 1;
  const given = new Set(request.ingredients);
  for (const { text, reasonCode } of leftOut) if (RULED_OUT.includes(reasonCode)) given.delete(text);
  const left = new Set(leftOut.map(({ text }) => text));
  tally.given += given.size;
  tally.used += [...given].filter((text) => !left.has(text)).length;
  tally.titles.add(draft.title);
  tally.forms.add(form);
  tally.cuisines.add(cuisine);
  for (const step of steps) countGrams(step, tally.grams);
}

function countGrams(text: string, grams: Map<string, number>): void {
  const words = text.toLowerCase().split(' ');
  for (let at = 0; at + 4 <= words.length; at += 1) {
    const gram = words.slice(at, at + 4).join(' ');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
}

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** How the composer does on fridges drawn at random, ordinary and odd ones. */
export const measureComposer: BenchSection['run'] = async () => {
  const random = createRandom(20_261_125);
  const tally: Tally = {
    written: 0,
    passed: 0,
    conserved: 0,
    inTime: 0,
    hot: 0,
    told: 0,
    given: 0,
    used: 0,
    titles: new Set(),
    grams: new Map(),
    forms: new Set(),
    cuisines: new Set(),
    refused: new Map(),
  };
  for (let seed = 0; seed < WARM_UP; seed += 1) composeRecipe(fridge(createRandom(seed), seed));
  const times: number[] = [];
  for (let seed = 0; seed < FRIDGES; seed += 1) {
    const request = fridge(random, seed);
    const start = performance.now();
    const result = composeRecipe(request);
    times.push(performance.now() - start);
    if (result.ok) judge(request, result, tally);
    else tally.refused.set(result.code, (tally.refused.get(result.code) ?? 0) + 1);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(1)} ms`;
  const grams = [...tally.grams.values()].reduce((sum, count) => sum + count, 0);
  return [
    `${DISH_FORMS.length} dish forms, ${new Set(DISH_FORMS.flatMap(({ cuisines }) => cuisines)).size} cuisines; drawn here: ${tally.forms.size} forms, ${tally.cuisines.size} cuisines`,
    `${FRIDGES} fridges: ${tally.written} recipes; not written: ${[...tally.refused].map(([code, count]) => `${count} ${code}`).join(', ')}`,
    `- passed by the gate at the first draft: ${percent(tally.passed, tally.written)}`,
    `- given foods that may be used and are: ${percent(tally.used, tally.given)}`,
    `- every listed food used, none undeclared: ${percent(tally.conserved, tally.written)}`,
    `- time held: ${percent(tally.inTime, tally.written)}`,
    `- temperature named where something asks for one: ${percent(tally.told, tally.hot)}`,
    `- distinct titles: ${percent(tally.titles.size, tally.written)}; distinct 4-grams of the steps: ${percent(tally.grams.size, grams)}`,
    `- time to compose: p50 ${at(0.5)}, p95 ${at(0.95)}`,
  ];
};
