import { tokenizeName } from '../foods/names/tokens.ts';
import type { Allergen } from '../vocabulary/index.ts';

export interface CompoundFinding {
  readonly allergen: Allergen;
  readonly verdict: 'contains';
  readonly word: string;
}

/**
 * Parts of words written as one ("Haselnusscreme", "buttercream", "Weizentoast") that name an allergen. German joins
 * names freely, so no table has them all. After Regulation (EU) No
 * 1169/2011, Annex II, in English and German. Folded; each stands at the beginning or the end of the word.
 */
const PARTS: Readonly<Partial<Record<Allergen, string>>> = {
  milk: 'milch butter kase sahne rahm quark joghurt molke molken schmand cheese cream milk mozzarella parmesan',
  egg: 'eier eigelb eiweiss vollei egg',
  fish: 'fisch lachs herings hering thunfisch sardellen forellen forelle kabeljau makrelen salmon fish',
  crustacean: 'garnelen garnele krabben hummer scampi shrimp prawn lobster',
  mollusc: 'muschel muscheln austern tintenfisch oyster mussel',
  tree_nut:
    'haselnuss haselnusse walnuss walnusse mandel mandeln pistazien pistazie cashew nuss nusse marzipan nougat almond hazelnut walnut pistachio pecan',
  peanut: 'erdnuss erdnusse peanut',
  wheat:
    'weizen dinkel brot brote broten brotchen mehl nudel nudeln spatzle griess teig keks kuchen semmel wheat bread noodle',
  gluten:
    'weizen dinkel roggen gersten hafer malz brot brote broten brotchen mehl nudel nudeln spatzle griess teig keks kuchen semmel wheat bread noodle barley',
  soy: 'soja tofu soya',
  sesame: 'sesam sesame',
  celery: 'sellerie celery',
  mustard: 'senf mustard',
  lupin: 'lupinen lupine',
  sulphite: 'wein sulfit',
};

/** Beginnings of words that hold the part and not the allergen, each for some allergens or, without any, for all. */
const HARMLESS_BEGINNINGS: readonly (readonly [beginning: RegExp, spares: readonly Allergen[] | 'all'])[] = [
  [/^(?:kokos|coco)/u, ['milk', 'tree_nut', 'wheat', 'gluten']],
  [
    /^(?:mandel|hafer|soja|reis|hanf|erbsen|cashew|haselnuss|nuss|dinkel|almond|oat|soy|rice).*(?:milch|drink|sahne|joghurt|milk|cream)/u,
    ['milk'],
  ],
  [/^(?:erdnuss|mandel|kakao|shea|apfel|nuss|mango|peanut|cocoa|pea).*butter/u, ['milk']],
  [/^(?:sonnenblumen|kurbiskern|kurbis|sesam|kichererbsen|birnen|pflaumen|zwetschgen).*butter/u, ['milk']],
  [/^milch(?:lamm|lammer|ferkel|kalb|kalber|zicklein|zahn)/u, ['milk']],
  [/^(?:nuss|mandel)(?:schinken|entzund|knacker|ofen)|schweinsnuss|schinkennuss/u, ['tree_nut']],
  [/^eier(?:pflaum|schneid|loffel|pikser|karton)/u, ['egg']],
  [/^fisch(?:kraut|kuchel|topf|form|heber|wender|minze)/u, ['fish']],
  [/^kas(?:e|erei)?(?:reibe|hobel|messer|brett|glocke|tuch|fuss|fusse|pappel)/u, ['milk']],
  [/^erdnuss|^peanut/u, ['tree_nut']],
  [/^(?:leber|fleisch)kas/u, ['milk']],
  [
    /^(?:reis|mais|kartoffel|kichererbsen|buchweizen|hirse|mandel|johannisbrot|tapioka|lupinen|leinsamen|kastanien|quinoa|teff|linsen|bananen|soja|glas|zucchini|konjak|gemuse|susskartoffel|erbsen|nuss|haselnuss|fisch|knochen|maniok)/u,
    ['wheat', 'gluten'],
  ],
  [/^(?:muskat|wasser|kola|kalbs|betel|dough|butter|pig|wing)nuss?/u, ['tree_nut', 'milk']],
  [/^butter(?:nu|bohn|salat|birn|pilz|kohl|rub|cup|fl(?:y|ie[sd])|head|ball|kin|ing|y$|brotp)/u, ['milk']],
  [
    /^(?:creamy|creamier|creamiest|creaming|creamed|creamily|cheesecloth|milkweed|milkcap|milky|milkfish)/u,
    ['milk'],
  ],
  [/^bread(?:fruit|nut|th|board|winner)/u, ['wheat', 'gluten']],
  [/^brot(?:frucht|messer|kasten|dose|korb|brett|gewurz|klee|backautomat|backform)/u, ['wheat', 'gluten']],
  [/^mehl(?:ig|beer|kartoffel|dattel|kafer|sieb)/u, ['wheat', 'gluten']],
  [
    /^(?:kuchen|keks|teig|nudel)(?:form|formen|blech|gitter|gabel|roller?|rolle|rad|radchen|schaber|spatel|ausstecher|maschine|holz|sieb|zange|topf|platte)/u,
    ['wheat', 'gluten'],
  ],
  [/^wheat(?:grass|ear)|^weizengras|^buch?weizen|^buckwheat/u, ['wheat', 'gluten']],
  [/^egg(?:plant|fruit|cup|shell|head|less)|^eier(?:frucht|fruch|schw|tomat|becher|uhr|kocher)/u, ['egg']],
  [/^(?:austern(?:pilz|seitling)|oyster(?:plant|mushroom|leaf|knife))/u, ['mollusc']],
  [/^(?:jelly|star|sel|shell|cray|cuttle|tinten)f/u, ['fish']],
  [/^fish(?:monger|less|y|wife|erman|tail|bowl|hook|ing)/u, ['fish']],
  [/schwein|^wein(?:traube|stein|blatt|beere|brand)|^weinend/u, ['sulphite']],
  [/gross(?:e[rsnm]?)?$|frei(?:e[rsnm]?)?$|frey$|free$|los(?:e[rsnm]?)?$|less$/u, 'all'],
];

const SHORTEST = 6;
const LONGEST = 40;

/** Allergens in words written as one that no food of the table covers. Linear in the length of the text. */
export function findCompoundAllergens(text: string): CompoundFinding[] {
  const found = new Map<Allergen, CompoundFinding>();
  for (const { word } of tokenizeName(text)) {
    if (word.length < SHORTEST || word.length > LONGEST) continue;
    for (const allergen of allergensOfWord(word)) {
      if (!found.has(allergen)) found.set(allergen, { allergen, verdict: 'contains', word });
    }
  }
  return [...found.values()];
}

const RULES = Object.entries(PARTS).map(([allergen, words]) => {
  const parts = words.split(' ').join('|');
  return { allergen: allergen as Allergen, pattern: new RegExp(`^(?:${parts})|(?:${parts})$`, 'u') };
});

function allergensOfWord(word: string): Allergen[] {
  const named = RULES.filter(({ pattern }) => pattern.test(word)).map(({ allergen }) => allergen);
  const spared = HARMLESS_BEGINNINGS.filter(([beginning]) => beginning.test(word)).map(
    ([, spares]) => spares,
  );
  return named.filter((allergen) => !spared.some((spares) => spares === 'all' || spares.includes(allergen)));
}
