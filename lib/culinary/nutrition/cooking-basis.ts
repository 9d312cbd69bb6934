import type { CookTechnique, Food } from '../foods/food.ts';
import { findFood, findSr28Profile } from '../foods/index.ts';
import type { ParsedIngredient } from '../recipe/recipe.ts';
import { foldText } from '../safety/fold-text.ts';
import { toMillilitres } from '../units/index.ts';
import type { NutrientProfile } from '../vocabulary/index.ts';
import { cookedCup } from './cooked-cup.ts';
import type { CookingStep, FigureState, NutritionAssumption } from './nutrition-report.ts';

/** Which row's figures stand for a line, and how many grams of it are eaten. */
export interface FigureBasis {
  readonly ndbNo: string | null;
  readonly profile: NutrientProfile;
  readonly state: FigureState;
  /** Grams to multiply with. */
  readonly grams: number;
  readonly portionSource: string | null;
  readonly assumptions: readonly NutritionAssumption[];
}

/** Oil that food takes up when it is fried in much of it: about a tenth of its own (Bognár 2002, BFE-R-02-03). */
const FRYING_OIL_EATEN = 0.1;
/** Share of the recipe's mass from which oil is a bath and no dressing: where the line says deep, fry, or a step does. */
const BATH_SHARES = { deepInSteps: 0.1, frySaid: 0.3 };
const CUP_ML = 236.588;

/** What a line weighs, g, and its share of the whole recipe's mass, 0 to 1. */
export interface WeighedLine {
  readonly grams: number;
  readonly massShare: number;
}

/** The figures of a line with grams: cooked ones where the line or a step says so and SR28 has the pair. */
export function figureBasis(
  line: ParsedIngredient,
  food: Food,
  { grams, massShare }: WeighedLine,
  steps: readonly CookingStep[],
): FigureBasis {
  const phrase = line.phrase;
  const listed: FigureBasis = {
    ndbNo: food.ndbNo,
    profile: food.nutrientsPer100g,
    state: 'as_listed',
    grams,
    portionSource: null,
    assumptions: [],
  };
  const folded = foldText(phrase);
  if (isPouredOff(folded)) return with_(listed, 0, { code: 'poured_off', data: { phrase } });
  if (isFryingOil(food, massShare, folded, steps)) {
    const percent = FRYING_OIL_EATEN * 100;
    return with_(listed, grams * FRYING_OIL_EATEN, {
      code: 'frying_oil_absorbed',
      data: { phrase, percent },
    });
  }
  return (
    cookedAsListed(line, food, folded, listed) ??
    cookedInSteps(food, steps, takeRefuseOff(food, line, folded, listed), phrase)
  );
}

function with_(basis: FigureBasis, grams: number, assumption: NutritionAssumption): FigureBasis {
  return { ...basis, grams, assumptions: [...basis.assumptions, assumption] };
}

/** "salt for the pasta water": it goes down the sink. */
function isPouredOff(folded: string): boolean {
  return /\bfor (?:the |boiling |cooking )*(?:pasta |noodle |potato |blanching |salting )*(?:water|brine)\b|\bto salt the water\b/u.test(
    folded,
  );
}

function isFryingOil(food: Food, massShare: number, folded: string, steps: readonly CookingStep[]): boolean {
  if (food.category !== 'oil') return false;
  if (/\bdeep[- ]?f(?:ry|rying|ried)\b/u.test(folded)) return true;
  if (massShare >= BATH_SHARES.frySaid && /\b(?:for|to) fry(?:ing)?\b/u.test(folded)) return true;
  const isDeepFried = steps.some(({ text }) => /\bdeep[- ]?f(?:ry|ries|ried|rying)\b/iu.test(text));
  return isDeepFried && massShare >= BATH_SHARES.deepInSteps;
}

/** "2 cups cooked rice": the line itself is about the cooked food. */
function cookedAsListed(
  line: ParsedIngredient,
  food: Food,
  folded: string,
  listed: FigureBasis,
): FigureBasis | null {
  const isCooked =
    /(?<!un|half[- ]|par[- ])\b(?:pre-?)?(?:cooked|boiled|steamed)\b/u.test(folded) &&
    !/\b(?:uncooked|to be cooked)\b/u.test(folded);
  const profile = isCooked && food.cookedForm !== null ? findSr28Profile(food.cookedForm.ndbNo) : null;
  if (profile === null || food.cookedForm === null || /\bcooked\b/.test(food.name)) return null;
  const { ndbNo } = food.cookedForm;
  const measured = cookedVolume(line, ndbNo);
  return {
    ...listed,
    ndbNo,
    profile,
    state: 'cooked',
    grams: measured?.grams ?? listed.grams,
    portionSource: measured?.source ?? null,
    assumptions: [{ code: 'cooked_as_listed', data: { phrase: line.phrase, ndbNo } }],
  };
}

/** A cup of cooked rice is no cup of dry rice. */
function cookedVolume(line: ParsedIngredient, ndbNo: string): { grams: number; source: string } | null {
  const cup = cookedCup(ndbNo);
  if (cup === null || line.unit === null || line.quantity === null || line.gramsFrom === 'mass_unit')
    return null;
  const quantity = line.quantityMax === null ? line.quantity : (line.quantity + line.quantityMax) / 2;
  const millilitres = toMillilitres(quantity, line.unit);
  return millilitres === null ? null : { grams: (millilitres / CUP_ML) * cup.grams, source: cup.source };
}

/** Bones and shells that a line weighs with the meat. */
function takeRefuseOff(food: Food, line: ParsedIngredient, folded: string, listed: FigureBasis): FigureBasis {
  const hasBones = ['meat', 'poultry', 'fish', 'shellfish'].includes(food.category);
  const isWeighed =
    line.gramsFrom === 'mass_unit' || line.gramsFrom === 'stated_mass' || line.gramsFrom === 'package';
  const says =
    /\b(?:bone[- ]in|on the bone|with bones?|whole|in (?:the|their) shells?|shell[- ]on|unshelled)\b/u.test(
      folded,
    );
  if (!hasBones || !isWeighed || !says || food.refuseShare <= 0) return listed;
  const percent = Math.round(food.refuseShare * 100);
  return with_(listed, listed.grams * (1 - food.refuseShare), {
    code: 'refuse_taken_off',
    data: { phrase: line.phrase, percent },
  });
}

/** Words of a step for SR28's ways of cooking, where something of the food is lost. */
const TECHNIQUES: Readonly<Partial<Record<CookTechnique, RegExp>>> = {
  boil: /\b(?:boil|simmer|cook|blanch)\w*\b/u,
  steam: /\bsteam\w*\b/u,
  roast: /\b(?:roast|bake|oven)\w*\b/u,
  bake: /\b(?:roast|bake|oven)\w*\b/u,
  grill: /\b(?:grill|broil|barbecue|griddle)\w*\b/u,
};
const DRAINED = /\b(?:drain|strain|colander|lift out|slotted spoon|pour off the (?:cooking )?water)\w*\b/u;
const FAT_DRAINED =
  /\b(?:drain|pour|spoon|skim|discard|tip)\w*\b[^.;]{0,24}\b(?:fat|grease|drippings|excess oil|rendered)\b/u;
const JUICES_KEPT =
  /\b(?:gravy|pan juices|pan sauce|cooking juices|drippings|deglaze|in the sauce|stock|broth|wine)\b/u;

/** What cooking takes away, where the step says how and nothing of it stays in the dish. */
function cookedInSteps(
  food: Food,
  steps: readonly CookingStep[],
  basis: FigureBasis,
  phrase: string,
): FigureBasis {
  const form = food.cookedForm;
  if (form === null || form.yieldFactor === null) return basis;
  const texts = foldedTexts(steps);
  const own = texts.each.filter((_, index) => steps[index]?.foodIds.some((id) => isSameFood(id, food)));
  const { whole } = texts;
  const isFatLost = isMeat(food) && own.some((text) => FAT_DRAINED.test(text));
  if (!isFatLost && !isCookedAway(food, form.method, own, whole)) return basis;
  const profile = findSr28Profile(form.ndbNo);
  if (profile === null || profile.energyKcal === null) return basis;
  const data = {
    phrase,
    ndbNo: form.ndbNo,
    method: form.method,
    yieldPercent: Math.round(form.yieldFactor * 100),
  };
  return {
    ...basis,
    ndbNo: form.ndbNo,
    profile,
    state: 'cooked',
    grams: basis.grams * form.yieldFactor,
    portionSource: form.source,
    assumptions: [...basis.assumptions, { code: isFatLost ? 'fat_drained' : 'cooked_figures', data }],
  };
}

interface FoldedTexts {
  readonly each: readonly string[];
  readonly whole: string;
}

const FOLDED = new WeakMap<readonly CookingStep[], FoldedTexts>();

/** The texts of steps as they are compared: read for each ingredient, and made once. */
function foldedTexts(steps: readonly CookingStep[]): FoldedTexts {
  const known = FOLDED.get(steps);
  if (known !== undefined) return known;
  const each = steps.map(({ text }) => foldText(text));
  const folded = { each, whole: each.join(' ') };
  FOLDED.set(steps, folded);
  return folded;
}

const isMeat = ({ category }: Food): boolean => ['meat', 'poultry', 'fish'].includes(category);

/** "the chicken" of a step is the chicken thigh of the list. */
function isSameFood(id: string, food: Food): boolean {
  if (id === food.id) return true;
  const named = findFood(id);
  return named !== null && ` ${food.name} `.includes(` ${named.name} `);
}

function isCookedAway(food: Food, method: CookTechnique, own: readonly string[], whole: string): boolean {
  const words = TECHNIQUES[method];
  if (words === undefined) return false;
  if (method === 'boil') return !isMeat(food) && own.some((text) => words.test(text) && DRAINED.test(text));
  if (JUICES_KEPT.test(whole) && isMeat(food)) return false;
  return own.some((text) => words.test(text)) && (isMeat(food) || method === 'steam');
}
