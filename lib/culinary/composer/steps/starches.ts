import { type Cook, take, task } from '../cook.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { want } from '../pantry.ts';
import { starchGrams, starchMinutes, waterPerGram } from './starch-minutes.ts';

/** Track of what boils beside the dish. */
const POT_TRACK = 'pot';

/** Water with salt in it, where salt is allowed. */
export function saltedWater(cook: Cook): string {
  const [salt] = want(cook, 'salt');
  if (salt === undefined) return 'water';
  cook.used.add(salt.food.id);
  return 'water with a good pinch of salt';
}

/** Cooks each starch of these kinds in a pot of its own beside the dish; returns them. */
export function startStarch(
  cook: Cook,
  kinds: readonly IngredientKind[] = ['rice', 'grain', 'pasta', 'noodle', 'potato'],
  track: string = POT_TRACK,
): Item[] {
  const starches = take(cook, ...kinds).filter((item) => cook.kit.hob || needsKettleOnly(item));
  starches.forEach((item, index) => {
    cookStarch(cook, item, index === 0 ? track : `${track} ${index + 1}`);
  });
  return starches;
}

/** Couscous and rice noodles swell in water from the kettle; all else needs a pot on a flame. */
const needsKettleOnly = (item: Item) => [steep, soak].includes(wayOf(item));

/** Cooks one starch by itself: absorbed, soaked or boiled and drained. */
export function cookStarch(cook: Cook, item: Item, track: string = POT_TRACK): void {
  wayOf(item)(cook, item, track);
}

type StarchWay = (cook: Cook, item: Item, track: string) => void;

function wayOf({ kind, food: { name } }: Item): StarchWay {
  if (/^cooked |^puffed/.test(name)) return warmCooked;
  switch (kind) {
    case 'rice':
      return absorb;
    case 'grain':
      if (/^(?:whole-wheat )?couscous|^bulgur/.test(name)) return steep;
      if (/polenta|grits|cream of wheat|semolina/.test(name)) return stirIn;
      return /barley|farro|spelt|freekeh|berries|kamut|einkorn|pearl/.test(name) ? boil : absorb;
    case 'noodle':
      return /rice|vermicelli|glass/.test(name) ? soak : boil;
    case 'potato':
      return boilPotatoes;
    default:
      return boil;
  }
}

function warmCooked(cook: Cook, item: Item, track: string): void {
  task(
    cook,
    '[Warm {r} through with a splash of water, covered|Heat {r} with a spoonful of water under a lid] for {m.min}, [until steaming hot|stirring once, until piping hot] ({core:74} inside).',
    { r: [item], m: 4 },
    { hands: 1, wait: 3, track, during: `the ${item.food.name.replace(/^cooked /, '')} warms` },
  );
}

function absorb(cook: Cook, item: Item, track: string): void {
  const minutes = starchMinutes(item);
  const rest = cook.isHurried ? 2 : 5;
  const word = item.kind === 'rice' ? 'rice' : item.food.name;
  const words = {
    r: [item],
    w: Math.round(starchGrams(item, cook.servings) * waterPerGram(item)),
    m: minutes,
    rest,
    salt: want(cook, 'salt'),
  };
  const pinch = words.salt.length > 0 ? ' and a pinch of {salt.bare}' : '';
  task(
    cook,
    `[Put {r} in a saucepan with {w.ml} of water${pinch}, bring to a boil, then cover and cook over the lowest heat for {m.min}|Bring {r} to a boil with {w.ml} of water${pinch}; cover, turn the heat right down and cook for {m.min}|Tip {r} into a pan with {w.ml} of water${pinch}. When it boils, put the lid on and let it cook gently for {m.min}], [until the water is gone|until all the water has been drunk up]. Leave off the heat, covered, for {rest} minutes, then [fluff with a fork|loosen with a fork].`,
    words,
    { hands: 2, wait: minutes + 1 + rest, track, during: `the ${word} cooks` },
  );
}

function steep(cook: Cook, item: Item, track: string): void {
  const minutes = /bulgur/.test(item.food.name) ? 15 : 6;
  task(
    cook,
    '[Put {r} in a bowl, pour over {w.ml} of boiling water, cover and leave for {m.min}|Pour {w.ml} of boiling water over {r} in a bowl, put a plate on top and wait {m.min}]; then [fluff with a fork|break up the grains with a fork].',
    { r: [item], w: Math.round(starchGrams(item, cook.servings) * waterPerGram(item)), m: minutes },
    { hands: 1, wait: minutes, track, during: `the ${item.food.name} soaks` },
  );
}

function stirIn(cook: Cook, item: Item, track: string): void {
  const minutes = starchMinutes(item);
  task(
    cook,
    `Bring {w.ml} of ${saltedWater(cook)} to a boil, [rain in {r}, whisking,|whisk in {r} in a thin stream] and cook over low heat for {m.min}, stirring often, [until it comes away from the sides|until thick and creamy].`,
    { r: [item], w: Math.round(starchGrams(item, cook.servings) * waterPerGram(item)), m: minutes },
    { hands: 4, wait: minutes, track, during: `the ${item.food.name} thickens` },
  );
}

function soak(cook: Cook, item: Item, track: string): void {
  const minutes = starchMinutes(item);
  task(
    cook,
    '[Cover {n} with boiling water and leave for {m.min}|Soak {n} in just-boiled water for {m.min}], [stirring once|loosening the strands], until [pliable but still firm|just soft]; drain[ and rinse with cold water|].',
    { n: [item], m: minutes },
    { hands: 2, wait: minutes, track, during: `the ${item.food.plural} soak` },
  );
}

/** Minutes until a large pot of water boils: from cold, or filled from the kettle. */
const BOILING_MINUTES = { cold: 6, kettle: 3 } as const;

function onToBoil(cook: Cook): string {
  const water = saltedWater(cook);
  return cook.isHurried
    ? `Boil the kettle for a large pot of ${water}`
    : `[Bring a large pot of ${water} to a boil|Put a large pot of ${water} on to boil]`;
}

function boil(cook: Cook, item: Item, track: string): void {
  const minutes = starchMinutes(item);
  const isPasta = item.kind === 'pasta' && !/gnocchi|ravioli|tortellini/.test(item.food.name);
  const sign = isPasta
    ? '[until al dente|until it is tender with a little bite at the centre|a minute short of soft]'
    : /gnocchi/.test(item.food.name)
      ? '[until they float|just until they rise to the top]'
      : '[until just tender|until tender with a little chew]';
  const drain = isPasta
    ? '[Save a cup of the cooking water, then drain|Scoop out a mugful of the water before you drain it]'
    : '[Drain well|Drain and shake dry]';
  task(
    cook,
    `${onToBoil(cook)}; [add {p} and cook|cook {p}] for {m.min}, ${sign}. ${drain}.`,
    { p: [item], m: minutes },
    {
      hands: 3,
      wait: minutes + BOILING_MINUTES[cook.isHurried ? 'kettle' : 'cold'],
      track,
      during: isPasta
        ? 'the pasta cooks'
        : item.kind === 'noodle'
          ? `the ${item.food.plural} boil`
          : `the ${item.food.name} boils`,
    },
  );
}

function boilPotatoes(cook: Cook, item: Item, track: string): void {
  const salted = saltedWater(cook);
  task(
    cook,
    `[Cover {p} with cold ${salted}, bring to a boil and cook|Put {p} into a pan of cold ${salted}, bring to a simmer and cook] for {m.min}, [until the tip of a knife slides in|until tender to the centre]. Drain and [let the steam off|leave to dry in the colander].`,
    { p: [item], m: 15 },
    { hands: 2, wait: 20, track, during: `the ${item.food.plural} boil` },
  );
}

/** Turns boiled potatoes into mash with what there is of fat and milk. */
export function mash(cook: Cook, potatoes: readonly Item[], track: string = POT_TRACK): void {
  const fat = take(cook, 'fat').filter(({ food }) => /butter|olive|margarine|ghee/.test(food.name));
  const fetched = fat.length > 0 ? fat : want(cook, 'butter|olive oil', { tbsp: 0.5 });
  const more = [...fetched, ...take(cook, 'milk', 'cream').slice(0, 1)];
  task(
    cook,
    more.length > 0
      ? '[Mash {p} with {m}|Crush {p}, then beat in {m}][ until smooth and fluffy| until no lumps are left|].'
      : '[Mash {p} with a splash of the cooking water|Crush {p} roughly with a fork].',
    { p: potatoes, m: more },
    { hands: 4, track },
  );
}

/** Dried beans and lentils, cooked on their own track until soft; returns them. */
export function startPulses(cook: Cook, track: string = 'pulses'): Item[] {
  // Beans that are not boiled hard first are poisonous, and a slow cooker does not boil.
  if (!cook.kit.hob && !cook.kit.pressureCooker) return [];
  const pulses = take(cook, 'dried_beans', 'lentils');
  pulses.forEach((item, index) => {
    cookPulse(cook, item, index === 0 ? track : `${track} ${index + 1}`);
  });
  return pulses;
}

/** Common beans are boiled hard for ten minutes first (`safety/required-step-rules.ts`). */
function cookPulse(cook: Cook, item: Item, track: string): void {
  const minutes = starchMinutes(item);
  const words = { b: [item], m: minutes };
  const { name } = item.food;
  if (/^canned/.test(name)) {
    task(
      cook,
      '[Warm|Heat] {b} in a small pan for {m.min}.',
      { b: [item], m: 4 },
      { hands: 1, wait: 3, track },
    );
    return;
  }
  if (item.kind === 'dried_beans') {
    task(
      cook,
      '[Cover {b} with plenty of fresh cold water, bring to a boil and boil hard for 10 minutes|Put {b} into a large pot with fresh water to cover by a hand, and boil hard for 10 minutes]. [Skim, turn|Turn] the heat down and simmer for [another |]{m.min}, [until creamy all the way through|until a bean crushes against the roof of your mouth]; drain.'.replace(
        '[another |]',
        'another ',
      ),
      words,
      {
        hands: 4,
        wait: 10 + minutes,
        track,
        during: `the ${item.food.plural.replace(/^dried /, '')} simmer`,
      },
    );
    return;
  }
  task(
    cook,
    '[Simmer {b} in plenty of water for {m.min}|Cover {b} with water by a hand, bring to a boil and simmer for {m.min}], [until tender but still whole|until soft with no chalky centre]; drain.',
    words,
    { hands: 2, wait: minutes + 4, track, during: `the ${item.food.plural} simmer` },
  );
}
