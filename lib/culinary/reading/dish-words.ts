import { foldWord, singularWord } from '../foods/names/tokens.ts';

/**
 * Words of a dish's name that say how it is made, served or felt and never what is in it. A title that stands alone is
 * understood when each of its other words is a food's; "special", "surprise" or "delight" could hold anything.
 */
const DISH_WORDS = `
soup broth stew sauce salad slaw bowl plate platter skewer kebab kebap kabob stir fry fried frying sauté sauteed sautéed roast roasted roasting
bake baked baking braise braised grill grilled barbecue barbecued bbq griddled steam steamed poached simmered boiled broiled seared
stuffed filled glazed marinated mashed mash smashed crushed whipped chopped chunky smooth blended pureed stewed pickled smoked smoky
toasted toasty charred blackened blistered caramelised caramelized candied crispy crisp crunchy tender juicy fluffy tangy zesty
spiced spicy hot mild sour sweet salty savory savoury hearty light filling fresh warm warming chilled cold frozen raw no cook cooked
one pot pan sheet tray traybake skillet wok oven air fryer slow cooker pressure instant microwave cast iron campfire stovetop
easy simple quick fast speedy minute ten fifteen twenty thirty weeknight weekday weekend sunday monday tuesday wednesday thursday
friday saturday everyday family festive holiday christmas easter thanksgiving birthday party picnic summer winter autumn fall spring
breakfast brunch lunch dinner supper snack starter appetizer appetiser side main meal dish dessert lunchbox
best ultimate perfect classic traditional authentic favorite favourite famous basic rustic homestyle homemade style inspired mini tiny
grandma grandmother grandpa granny nana mum mom mother dad father aunt auntie uncle my our your s the a an and with without of in on for to from over under
alla al alle con mit und et avec aux au à la le les de du des di e y ohne sans senza sin
american italian french spanish german greek turkish indian thai chinese japanese korean vietnamese mexican moroccan lebanese persian
english british irish scottish swedish danish norwegian polish hungarian russian mediterranean asian european african caribbean
tuscan provencal sicilian roman neapolitan basque catalan andalusian cajun creole southern texan hawaiian brazilian peruvian cuban
recipe recipes version way two three four people person double batch leftover leftovers
suppe eintopf salat pfanne auflauf braten gebraten gebratene gebratener gebacken gebackene gefüllte gefüllter geschmort geschmorte gegrillt gegrillte einfache schnelle cremefreie
soupe potage salade poêlée rôti rôtie rôtis grillé grillée grillés farci farcie farcis farcies mijoté braisé facile rapide maison
sopa ensalada guiso asado asada asados relleno rellena rellenos frito frita fritos plancha casero casera fácil rápida
zuppa minestra insalata arrosto arrosto ripieni ripiene fritte fritti forno griglia facile veloce casalinga
`;

const WORDS: ReadonlySet<string> = new Set(
  DISH_WORDS.split(/\s+/)
    .filter(Boolean)
    .map((word) => singularWord(foldWord(word))),
);

/** Whether a word of a dish's name says nothing about what is in it. */
export function isDishWord(word: string): boolean {
  return WORDS.has(singularWord(foldWord(word)));
}
