import { TEMPERATURE_FLOORS } from '../safety/index.ts';
import { type CookContext, degrees, panStep, step, take } from './cook-context.ts';
import type { Item } from './fridge.ts';
import type { IngredientKind } from './ingredient-kind.ts';
import { be, sentence, theItems } from './wording.ts';

/** Kinds that are seared or fried in the pan before anything else. */
export const PAN_PROTEINS = [
  'poultry',
  'mince',
  'cut',
  'cured',
  'fish',
  'shellfish',
  'plant_protein',
  'ready_meat',
] as const satisfies readonly IngredientKind[];

function floorText(
  context: CookContext,
  hazard: 'poultry' | 'ground_meat' | 'whole_cut_meat' | 'fish' | 'shellfish' | 'egg',
): string {
  const floor = TEMPERATURE_FLOORS[hazard];
  return floor === null ? '' : degrees(context, floor.celsius, floor.fahrenheit);
}

/** When it is done: the sign a cook looks for and the temperature that proves it. */
export function donenessOf(item: Item, context: CookContext): string {
  switch (item.kind) {
    case 'poultry':
      return context.isBiteSize
        ? `until no pink is left and the centre of the largest piece reads ${floorText(context, 'poultry')}`
        : `until the juices run clear and the thickest part reads ${floorText(context, 'poultry')}`;
    case 'mince': {
      const hazard = item.food.hazard === 'poultry' ? 'poultry' : 'ground_meat';
      return `until it is browned all over and reads ${floorText(context, hazard)} in the centre`;
    }
    case 'cut':
      return `until the centre reads at least ${floorText(context, 'whole_cut_meat')}`;
    case 'cured':
      return `until browned and cooked through, ${floorText(context, 'whole_cut_meat')} inside`;
    case 'fish':
      return `until the flesh is opaque, flakes easily and reads ${floorText(context, 'fish')} in the centre`;
    case 'shellfish':
      return `until opaque and firm, ${floorText(context, 'shellfish')} inside`;
    case 'ready_meat':
      return `until heated through and browned at the edges`;
    default:
      return 'until golden on all sides';
  }
}

const PAN_MINUTES: Readonly<Partial<Record<IngredientKind, readonly [bite: number, whole: number]>>> = {
  poultry: [8, 18],
  mince: [8, 8],
  cut: [5, 10],
  cured: [6, 6],
  fish: [5, 8],
  shellfish: [4, 4],
  plant_protein: [7, 7],
  ready_meat: [4, 4],
};

/** Minutes in a hot pan. */
export function panMinutes(item: Item, context: CookContext): number {
  const [bite, whole] = PAN_MINUTES[item.kind] ?? [6, 6];
  return context.isBiteSize ? bite : whole;
}

/** Sears every pan protein, until it is done or, where it cooks on in liquid, until it is browned. */
export function searProteins(context: CookContext, isFinished: boolean): void {
  for (const protein of take(context, ...PAN_PROTEINS)) {
    const minutes = isFinished ? panMinutes(protein, context) : Math.min(6, panMinutes(protein, context));
    const end = isFinished ? donenessOf(protein, context) : 'until well browned on all sides';
    const how =
      protein.kind === 'mince'
        ? `and break up with a spoon. Cook for about ${minutes} minutes`
        : `and cook, ${context.isBiteSize ? 'stirring now and then' : 'turning once'}, for about ${minutes} minutes`;
    panStep(
      context,
      [protein],
      `Add ${theItems([protein])} ${how}, ${end}.${rest(protein, context, isFinished)}`,
      minutes,
    );
  }
}

function rest(protein: Item, context: CookContext, isFinished: boolean): string {
  if (!isFinished) return context.random.pick([' Lift out onto a plate.', ' Set aside on a plate.']);
  if (protein.kind === 'cut') return ' Rest on a plate for 3 minutes.';
  return context.random.pick([
    ' Lift out onto a plate.',
    ' Set aside and keep warm.',
    ' Move to a warm plate.',
  ]);
}

/** Puts what was seared back and heats it through. */
export function returnProteins(context: CookContext, proteins: readonly Item[], minutes: number): void {
  if (proteins.length === 0) return;
  const doneness = joinDoneness(proteins, context);
  const text = `Return ${theItems(proteins)} to the pan and simmer gently for ${minutes} minutes, ${doneness}.`;
  step(context, proteins, sentence(text), minutes);
}

/** One clause that names the strictest sign of all proteins. */
export function joinDoneness(proteins: readonly Item[], context: CookContext): string {
  const order: readonly IngredientKind[] = ['poultry', 'mince', 'cut', 'cured', 'fish', 'shellfish'];
  const strictest = order.flatMap((kind) => proteins.filter((protein) => protein.kind === kind))[0];
  if (strictest === undefined) return `until ${theItems(proteins)} ${be(proteins)} heated through`;
  return donenessOf(strictest, context);
}
