import type { Allergen } from '../vocabulary/index.ts';

/**
 * Words that mean an allergen whatever the food table knows: the second wall. English, German, French, Spanish
 * and Italian, from the wording of Regulation (EU) No 1169/2011, Annex II in those languages and the names on labels.
 * Folded (no accents, lower case), each a whole word or words; `*` lets the word go on.
 */
const LEXICON: Readonly<Record<Allergen, string>> = {
  milk: 'milk|butter|buttery spread|buttermilk|cream|creme fraiche|cheese|cheesy|yogurt|yoghurt|ghee|casein*|caseinate|whey|lactose|curd|curds|kefir|dairy|milch|sahne|kase|quark|schmand|joghurt|molke|lait|beurre|fromage|creme|yaourt|leche|mantequilla|queso|nata|suero de leche|latte|burro|formaggio|panna|siero di latte|lactalbumin|lactoglobulin',
  egg: 'egg|eggs|eggwash|albumen|albumin|ovalbumin|mayo|mayonnaise|meringue|ei|eier|eigelb|eiweiss|oeuf|oeufs|huevo|huevos|uovo|uova|lysozyme',
  fish: 'fish|fishes|anchovy|anchovies|dashi|bonito|katsuobushi|surimi|caviar|roe|fisch|poisson|poissons|anchois|pescado|pesce|acciuga|acciughe|anchoa|anchoas|sardelle|sardellen',
  crustacean:
    'shrimp|shrimps|prawn|prawns|prawnz|crab|crabs|lobster|lobsters|crayfish|langoustine*|krill|belacan|garnele|garnelen|krabbe|krabben|hummer|crevette|crevettes|crabe|homard|gamba|gambas|camaron|camarones|cangrejo|langosta|gambero|gamberi|granchio|aragosta|shellfish|krebstiere|crustaces|crustaceos|crostacei',
  mollusc:
    'mussel|mussels|clam|clams|oyster|oysters|scallop|scallops|squid|calamari|octopus|cuttlefish|snail|snails|escargot*|abalone|whelk*|shellfish|muschel|muscheln|auster|austern|tintenfisch|moule|moules|huitre|huitres|calamar|pulpo|mejillon|mejillones|almeja|almejas|cozza|cozze|vongola|vongole|calamaro|polpo|mollusc*|mollusk*',
  tree_nut:
    'almond|almonds|hazelnut|hazelnuts|walnut|walnuts|cashew|cashews|pecan|pecans|pistachio|pistachios|macadamia*|brazil nut|brazil nuts|pine nut|pine nuts|nut|nuts|praline|marzipan|frangipane|gianduja|nougat|mandel|mandeln|haselnuss|haselnusse|walnuss|walnusse|nuss|nusse|amande|amandes|noisette|noisettes|noix|almendra|almendras|avellana|avellanas|nuez|nueces|anacardo|anacardos|mandorla|mandorle|nocciola|nocciole|noce|noci|pistacchio|pistacchi|pinoli',
  peanut:
    'peanut|peanuts|groundnut|groundnuts|monkey nut|monkey nuts|goober*|arachis|erdnuss|erdnusse|cacahuete|cacahuetes|arachide|arachidi|cacahuate|cacahuates|mani|satay',
  wheat:
    'wheat|flour|breadcrumb|breadcrumbs|bread|semolina|seitan|couscous|bulgur|durum|spelt|farro|kamut|einkorn|emmer|panko|pasta|spaghetti|noodle|noodles|crouton|croutons|gluten|weizen|mehl|brot|griess|dinkel|ble|farine|pain|semoule|epeautre|trigo|harina|pan rallado|semola|frumento|farina|pangrattato',
  gluten:
    'gluten|wheat|flour|rye|barley|oat|oats|oatmeal|malt|malted|bread|breadcrumb|breadcrumbs|semolina|seitan|couscous|bulgur|durum|spelt|farro|kamut|panko|pasta|spaghetti|noodle|noodles|crouton|croutons|beer|weizen|roggen|gerste|hafer|mehl|brot|malz|ble|seigle|orge|avoine|farine|pain|trigo|centeno|cebada|avena|harina|frumento|segale|orzo|avena|farina',
  soy: 'soy|soya|soybean|soybeans|tofu|tempeh|edamame|miso|tamari|natto|shoyu|okara|soja|sojabohne*|soia',
  sesame:
    'sesame|tahini|tahina|halva|halvah|gomasio|zaatar|hummus|houmous|sesam|sesamo|ajonjoli|benne|gingelly|til seed',
  celery: 'celery|celeriac|sellerie|celeri|apio|sedano',
  mustard: 'mustard|dijon|senf|moutarde|mostaza|senape|mostarda',
  lupin: 'lupin|lupins|lupine|lupines|lupini|altramuz|altramuces|lupino',
  sulphite:
    'sulphite|sulphites|sulfite|sulfites|sulphur dioxide|sulfur dioxide|metabisulphite*|metabisulfite*|sulfit|sulfite|solfiti|sulfitos|wine|wein|vin|vino',
};

/** Names that hold an allergen's word and not the allergen; taken out before the lexicon looks. */
export const HARMLESS_NAMES =
  /\b(?:butter ?nut(?: squash| pumpkin)?|nut ?megs?|water ?chestnuts?|coco ?nuts?(?: (?:milk|cream|butter|yogurt|yoghurt|flour|oil))?|cream of (?:tartar|coconut)|buck ?wheat(?: (?:flour|noodles?|groats))?|(?:cocoa|cacao|shea|apple|mango|avocado|body) butter|butter (?:beans?|lettuce)|butterhead lettuce|oyster (?:mushrooms?|plants?)|egg ?plants?|egg-?shaped|(?:rice|corn|glass|mung bean|sweet potato|potato|tapioca|chickpea|gram|coconut|almond|gluten[- ]free|cassava|banana|soy|lentil|shirataki|konjac|zucchini|courgette|kelp|vegetable) (?:flour|noodles?|pasta|spaghetti|bread|breadcrumbs|vermicelli)|(?:almond|oat|soy|soya|rice|cashew|hemp|hazelnut|pea|coconut|plant|nut|macadamia) (?:milk|cream|drink|yogurt|yoghurt|butter)|pea ?nut butter|nut butter|milk thistle|dough ?nuts?|nut-?free|dairy[- ]free|egg[- ]free|milk[- ]free|gluten[- ]free|wheat[- ]free|soy[- ]free|fish[- ]free|shellfish[- ]free|peanut[- ]free|sesame[- ]free|nutritional yeast|wing ?nuts?|butterfl(?:y|ied|ies)|(?:without|no) (?:any )?(?:milk|butter|cream|cheese|eggs?|nuts?|flour|gluten|dairy)|creamed (?:corn|coconut)|pan)\b/giu;

/** What is left of a harmless name for allergens that it does hold: "almond milk" is still almonds. */
export const NAMED_BY_SOURCE: ReadonlySet<Allergen> = new Set(['tree_nut', 'peanut', 'soy']);

function compile(words: string): RegExp {
  const alternatives = words.split('|').map((word) => word.replace('*', '\\p{L}*').replace(/ /g, '[\\s-]+'));
  return new RegExp(`(?<![\\p{L}])(?:${alternatives.join('|')})(?![\\p{L}])`, 'iu');
}

/** A compiled pattern per allergen. */
export const ALLERGEN_PATTERNS: ReadonlyMap<Allergen, RegExp> = new Map(
  Object.entries(LEXICON).map(([allergen, words]) => [allergen as Allergen, compile(words)]),
);
