import type { HazardClass } from '../../foods/food.ts';
import { TEMPERATURE_FLOORS } from '../../safety/temperature-floors.ts';
import { type Cook, phrase, say } from '../cook.ts';
import type { Item } from '../fridge/item.ts';

/** Strictest first: what one thermometer has to show for all of them. */
const ORDER: readonly HazardClass[] = [
  'poultry',
  'ground_meat',
  'egg',
  'whole_cut_meat',
  'cured_raw_meat',
  'fish',
  'shellfish',
];

/** Signs that a food is done; temperatures are those of `safety/temperature-floors.ts`. */
const SIGNS: Readonly<Partial<Record<HazardClass, string>>> = {
  poultry:
    '[until {p.short} {p.sis} cooked through: {core:74} in the thickest part|until the thickest piece reads {core:74} inside[ and the juices run clear|]|until cooked through, {core:74} on a thermometer pushed into the thickest part|until a thermometer in the thickest piece shows {core:74}]',
  ground_meat:
    '[until no pink is left and {p.short} reach{p.ses} {core:71} inside|until browned all through, {core:71} inside|until cooked through: a thermometer in the middle shows {core:71}|until brown throughout and {core:71} inside]',
  whole_cut_meat:
    '[until the thickest part reads {core:63} inside|until {p.short} reach{p.ses} {core:63} in the centre|until the middle reaches {core:63}|until a thermometer in the middle shows {core:63}]',
  cured_raw_meat:
    '[until crisp at the edges and the fat has rendered|until browned and sizzling|until the fat has rendered and the edges crisp up]',
  fish: '[until {p.short} {p.sis} opaque and flake{p.ss} easily|until opaque to the centre, when a fork flakes {p.sit} easily|until {p.short} just flake{p.ss} apart when nudged with a fork ({core:63} inside)]',
  shellfish:
    '[until opaque all the way through|until just firm and opaque|until {p.short} turn{p.ss} opaque and firm]',
  egg: '[until set all the way through|until set and no longer runny ({core:71} in the middle)|until just set, {core:71} in the centre]',
};

/** "until the thickest piece reads 74 °C inside", for the strictest of the items; empty where nothing asks for it. */
export function until(cook: Cook, items: readonly Item[]): string {
  const hazard = ORDER.find((candidate) => items.some(({ food }) => food.hazard === candidate));
  const sign = hazard === undefined ? undefined : SIGNS[hazard];
  if (sign === undefined) return '';
  return phrase(cook, sign, { p: items.filter(({ food }) => food.hazard === hazard) });
}

/** Whether meat among the items has to rest before it is cut (`safety/temperature-floors.ts`). */
export function needsRest(items: readonly Item[]): boolean {
  return items.some(
    ({ food }) => food.hazard !== null && (TEMPERATURE_FLOORS[food.hazard]?.restMinutes ?? 0) > 0,
  );
}

/** What to look for, said at more length to someone who is new to it. */
export function thermometerHint(cook: Cook, items: readonly Item[]): string {
  if (
    cook.skill !== 'beginner' ||
    !items.some(({ kind }) => kind === 'poultry' || kind === 'mince' || kind === 'steak')
  )
    return '';
  return ` ${say(
    cook,
    '[No thermometer yet? Cut into the thickest piece: it should be steaming hot and the same colour all the way through.|Push the thermometer into the thickest part and wait for the figure to settle.|Check two or three pieces, not just one.]',
  )}`;
}
