import { isHarmlessWord } from '../foods/names/harmless-words.ts';
import { foldWord, singularWord, tokenizeName } from '../foods/names/tokens.ts';
import type { FoodScan } from '../foods/scan-foods.ts';
import { isDishWord } from './dish-words.ts';

/** What is put beside a dish or on it: words behind "serve with", up to where the sentence turns. */
const BESIDE =
  /\b(?:serv(?:e|ed|ing)|enjoy(?:ed)?|eat(?:en)?|accompan(?:y|ied)|garnish(?:ed)?|top(?:ped)?|sprinkled?|drizzled?|dust(?:ed)?|finish(?:ed)?)\b[^.;:!?()]{0,50}?\b(?:with|alongside)\s+([^.;:!?()]{2,120})/giu;
const TURN =
  /\s(?:if|when|while|whilst|until|till|to|for|at|in|on|onto|into|over|before|after|then|so|as|from|which|that|who|is|are|it|them|but|because|using|by|than|without|about|during|each|\p{L}{2,}ing\s(?:the|sure|it|to|your)|(?:\p{L}{2,}ly\s)?(?:press|leav|mak|coat|spread)ing|–|—|-)(?:\s|$)/iu;
/** Between the things of a list. */
const BETWEEN = /,|\/|&|\s(?:and|or|plus|and\/or)\s/iu;

/** Words for what is at hand, is made in the recipe or is no food. */
const AT_HAND = `
sauce sauces mixture mix rest remaining remainder reserved juice juices dressing dip dips side sides topping toppings garnish accompaniment accompaniments
condiment condiments trimming trimmings filling syrup glaze marinade drippings liquid crumb crumbs crust batter dough frosting icing fruit vegetable veggies
greens herb herbs spice spices seasoning seasonings fixing fixings extra extras another else everything anything something whatever all both half part
spoon fork knife ladle brush toothpick toothpicks skewer skewers napkin parchment foil paper wrap plastic lid hand hands finger fingers
smile love pride joy gusto care confidence drink drinks coffee ice water dollop drizzle drizzling sprinkle sprinkling squeeze splash knob
handful pinch dash scattering dusting swirl wedge wedges slice slices piece pieces scoop scoops spoonful spoonfuls tablespoon tablespoons teaspoon
cup cups glug twist grind grinding layer bit little lot lots plenty pool mound pile heap few many more much some any other same own this these those
its their your our the a an of or one two three four five you we like liked desired wish wished want wanted prefer preferred choose chosen love loved
hot warm cold cool room temperature fresh freshly crusty favorite favourite good simple green mixed choice next first second last top just right straight immediately
now again also too well right away along together still and or serve enjoy toss combine stir mix eat dig bake cook place set store refrigerate repeat add spread devour
amount dozen edible natural additional rubber wooden decoration decorations finishing flourish leaf leaves sheet kitchen string box tray offset spatula dipping serving suggestion suggestions such here above below directly generously evenly lightly
`;
const WORDS: ReadonlySet<string> = new Set(
  AT_HAND.split(/\s+/)
    .filter(Boolean)
    .map((word) => singularWord(foldWord(word))),
);

/** What a step puts beside the dish or on it that is no food we know and no word for what is at hand; null when nothing is. */
export function findServedUnknown(
  text: string,
  { mentions, cleared }: FoodScan,
  listed: () => ReadonlySet<string>,
): string | null {
  for (const match of text.matchAll(BESIDE)) {
    const phrase = match[1] ?? '';
    let start = match.index + match[0].length - phrase.length;
    for (const part of phrase.slice(0, turnOf(phrase)).split(BETWEEN)) {
      const from = text.indexOf(part, start);
      const end = from + part.length;
      start = end;
      const isKnown = [...mentions, ...cleared].some((span) => span.start < end && span.end > from);
      if (!isKnown && tokenizeName(part).some(({ word }) => !isWordAtHand(word) && !listed().has(word)))
        return part.trim();
    }
  }
  return null;
}

function turnOf(phrase: string): number {
  const at = phrase.search(TURN);
  return at < 0 ? phrase.length : at;
}

function isWordAtHand(word: string): boolean {
  return WORDS.has(word) || isHarmlessWord(word) || isDishWord(word);
}
