import type { Random } from '../random/index.ts';
import type { DraftStep } from '../recipe/recipe.ts';
import type { Cuisine } from './cuisines.ts';
import type { Item } from './fridge.ts';
import type { IngredientKind } from './ingredient-kind.ts';
import { theItems } from './wording.ts';

/** Everything a dish form needs to write its steps. */
export interface CookContext {
  readonly random: Random;
  readonly servings: number;
  readonly cuisine: Cuisine;
  readonly isUs: boolean;
  /** Small pieces that cook fast, or large ones that cook slowly. */
  readonly isBiteSize: boolean;
  readonly isSlow: boolean;
  readonly onionCut: string;
  /** What there is, pantry included. */
  readonly items: readonly Item[];
  readonly steps: DraftStep[];
  /** Ids of the foods that a step has used. */
  readonly used: Set<string>;
  /** The pan of the dish; it is heated by the first step that cooks in it. */
  readonly pan: { vessel: string; isOpen: boolean };
}

/** Items of these kinds that no step has used yet. */
export function take(context: CookContext, ...kinds: readonly IngredientKind[]): Item[] {
  return context.items.filter(({ kind, food }) => kinds.includes(kind) && !context.used.has(food.id));
}

/** Writes a step that uses the items. */
export function step(
  context: CookContext,
  items: readonly Item[],
  text: string,
  minutes: number | null,
): void {
  for (const { food } of items) context.used.add(food.id);
  context.steps.push({ text, minutes });
}

/** Writes a step that cooks in the pan; the first one heats the fat. */
export function panStep(
  context: CookContext,
  items: readonly Item[],
  text: string,
  minutes: number | null,
): void {
  if (context.pan.isOpen) {
    step(context, items, text, minutes);
    return;
  }
  context.pan.isOpen = true;
  const fat = take(context, 'fat');
  step(context, [...items, ...fat], `${heatPan(context, fat)} ${text}`, minutes);
}

/** "Heat the olive oil in a wide pan over medium-high heat." */
function heatPan(context: CookContext, fat: readonly Item[]): string {
  const { vessel } = context.pan;
  if (fat.length === 0) return `Set ${vessel} over medium-high heat with a splash of water.`;
  const isButter = fat.some(({ food }) => food.category === 'dairy');
  if (isButter) return `Melt ${theItems(fat)} in ${vessel} over medium heat until it foams.`;
  return `Heat ${theItems(fat)} in ${vessel} ${context.random.pick(['over medium-high heat', 'until it shimmers'])}.`;
}

/** "74 °C (165 °F)", the person's own scale first. */
export function degrees(context: CookContext, celsius: number, fahrenheit: number): string {
  return context.isUs ? `${fahrenheit} °F (${celsius} °C)` : `${celsius} °C (${fahrenheit} °F)`;
}
