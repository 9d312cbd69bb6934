import { addTask, type Cook, say, type TaskSpec, type Words } from '../cook.ts';
import { moreFat } from './more-fat.ts';

/** Sets the vessel of the main track; it is heated by the first task that cooks in it. */
export function setVessel(cook: Cook, name: string): void {
  cook.vessel.name = name;
  cook.vessel.isHot = false;
}

/** A task in the vessel of the dish; the first one heats it. */
export function pan(cook: Cook, template: string, words: Words, spec: TaskSpec = {}): void {
  const heated = heat(cook);
  const text = say(cook, template, words);
  const hands = (spec.hands ?? 0) + (heated === '' ? 0 : 1);
  addTask(cook, heated === '' ? text : `${heated} ${text}`, { ...spec, hands });
}

/** "Heat the olive oil in a wide pan." or nothing when it is hot already. */
function heat(cook: Cook): string {
  if (cook.vessel.isHot) return '';
  cook.vessel.isHot = true;
  const fats = moreFat(cook, 0.5);
  const words = { vessel: cook.vessel.name, f: fats };
  if (fats.length > 0 && !cook.kit.hob)
    return say(
      cook,
      '[Heat {f} in {vessel} at its highest setting|Set {vessel} to its highest setting and add {f}].',
      words,
    );
  if (fats.length === 0)
    return say(
      cook,
      'Set {vessel} over medium heat [with a splash of water|and add a little water so that nothing sticks].',
      words,
    );
  if (fats.some(({ food }) => food.name === 'butter'))
    return say(
      cook,
      '[Melt {f} in {vessel} over medium heat[ until it foams|]|In {vessel}, melt {f} until it foams|Set {vessel} over medium heat, add {f} and wait for the foam].',
      words,
    );
  return say(
    cook,
    '[Heat {f} in {vessel} [over medium-high heat|until it shimmers|over medium heat]|Set {vessel} over medium-high heat and [pour in|add] {f}|Warm {f} in {vessel} over a medium flame|In {vessel}, heat {f} until it ripples].',
    words,
  );
}
