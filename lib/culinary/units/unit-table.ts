/** What a unit counts: a mass, a volume, a length, or things. */
export type UnitKind = 'mass' | 'volume' | 'length' | 'count';

export interface Unit {
  /** Stable code, as on the wire. */
  readonly code: string;
  readonly kind: UnitKind;
  /** g of one for a mass, ml of one for a volume, otherwise null. */
  readonly size: number | null;
  /** As printed behind a number: singular and plural. */
  readonly printed: readonly [one: string, many: string];
  /** Every way people write it, lower case; abbreviations may carry a full stop. */
  readonly names: readonly string[];
}

function unit(
  code: string,
  kind: UnitKind,
  size: number | null,
  printed: readonly [string, string],
  names: string,
): Unit {
  return { code, kind, size, printed, names: names.split('|') };
}

/**
 * US customary measures from NIST Handbook 44 (2024), Appendix C; a dash is 1/8 and a pinch 1/16 of a teaspoon,
 * as American measuring-spoon sets have them. Names in German, French, Spanish and Italian are those of cookbooks.
 */
export const UNITS: readonly Unit[] = [
  unit(
    'g',
    'mass',
    1,
    ['g', 'g'],
    'g|gr|grs|gm|gms|gram|grams|gramme|grammes|gramm|gramo|gramos|grammo|grammi',
  ),
  unit(
    'kg',
    'mass',
    1000,
    ['kg', 'kg'],
    'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes|kilogramm',
  ),
  unit('mg', 'mass', 0.001, ['mg', 'mg'], 'mg|milligram|milligrams'),
  unit('oz', 'mass', 28.349523125, ['oz', 'oz'], 'oz|ozs|ounce|ounces|onza|onzas'),
  unit('lb', 'mass', 453.59237, ['lb', 'lb'], 'lb|lbs|pound|pounds|pfund|libra|libras|livre|livres'),
  unit(
    'ml',
    'volume',
    1,
    ['ml', 'ml'],
    'ml|mls|milliliter|milliliters|millilitre|millilitres|mililitro|mililitros',
  ),
  unit('cl', 'volume', 10, ['cl', 'cl'], 'cl|centiliter|centiliters|centilitre|centilitres'),
  unit('dl', 'volume', 100, ['dl', 'dl'], 'dl|deciliter|deciliters|decilitre|decilitres'),
  unit('l', 'volume', 1000, ['l', 'l'], 'l|liter|liters|litre|litres|ltr|litro|litros|litri'),
  unit(
    'tsp',
    'volume',
    4.92892159375,
    ['tsp', 'tsp'],
    'tsp|tsps|teaspoon|teaspoons|teaspoonful|teaspoonfuls|t|tl|teelöffel|cc|cuillère à café|cuillères à café|cucharadita|cucharaditas|cucchiaino|cucchiaini',
  ),
  unit(
    'tbsp',
    'volume',
    14.78676478125,
    ['tbsp', 'tbsp'],
    'tbsp|tbsps|tbs|tbl|tblsp|tablespoon|tablespoons|tablespoonful|tablespoonfuls|el|esslöffel|cs|cuillère à soupe|cuillères à soupe|cucharada|cucharadas|cucchiaio|cucchiai',
  ),
  unit('fl_oz', 'volume', 29.5735295625, ['fl oz', 'fl oz'], 'fl oz|fl. oz|floz|fluid ounce|fluid ounces'),
  unit(
    'cup',
    'volume',
    236.5882365,
    ['cup', 'cups'],
    'cup|cups|c|tasse|tassen|tasses|taza|tazas|tazza|tazze',
  ),
  unit('pint', 'volume', 473.176473, ['pint', 'pints'], 'pint|pints|pt|pts'),
  unit('quart', 'volume', 946.352946, ['quart', 'quarts'], 'quart|quarts|qt|qts'),
  unit('gallon', 'volume', 3785.411784, ['gallon', 'gallons'], 'gallon|gallons|gal'),
  unit(
    'pinch',
    'volume',
    4.92892159375 / 16,
    ['pinch', 'pinches'],
    'pinch|pinches|generous pinch|big pinch|large pinch|small pinch|good pinch|prise|prisen|pincée|pincées|pizca|pizcas|pizzico',
  ),
  unit('dash', 'volume', 4.92892159375 / 8, ['dash', 'dashes'], 'dash|dashes|splash|splashes|spritz|schuss'),
  unit('drop', 'volume', 0.05, ['drop', 'drops'], 'drop|drops'),
  unit('cm', 'length', null, ['cm', 'cm'], 'cm|centimeter|centimeters|centimetre|centimetres'),
  unit('inch', 'length', null, ['inch', 'inches'], 'inch|inches'),
  unit(
    'clove',
    'count',
    null,
    ['clove', 'cloves'],
    'clove|cloves|zehe|zehen|gousse|gousses|diente|dientes|spicchio|spicchi',
  ),
  unit(
    'slice',
    'count',
    null,
    ['slice', 'slices'],
    'slice|slices|scheibe|scheiben|tranche|tranches|rebanada|rebanadas|fetta|fette',
  ),
  unit('bunch', 'count', null, ['bunch', 'bunches'], 'bunch|bunches|bund|botte|manojo|mazzo'),
  unit(
    'sprig',
    'count',
    null,
    ['sprig', 'sprigs'],
    'sprig|sprigs|spring|zweig|zweige|brin|brins|ramita|ramitas|rametto|rametti',
  ),
  unit('stalk', 'count', null, ['stalk', 'stalks'], 'stalk|stalks|rib|ribs|stick of celery|stange|stangen'),
  unit('head', 'count', null, ['head', 'heads'], 'head|heads|kopf|köpfe|tête|cabeza|testa'),
  unit(
    'can',
    'count',
    null,
    ['can', 'cans'],
    'can|cans|tin|tins|dose|dosen|boîte|boîtes|lata|latas|scatola|lattina',
  ),
  unit('jar', 'count', null, ['jar', 'jars'], 'jar|jars|glas|gläser|bocal|frasco'),
  unit(
    'bottle',
    'count',
    null,
    ['bottle', 'bottles'],
    'bottle|bottles|flasche|flaschen|bouteille|botella|bottiglia',
  ),
  unit(
    'package',
    'count',
    null,
    ['package', 'packages'],
    'package|packages|pkg|pkgs|pack|packs|packet|packets|pouch|pouches|bag|bags|box|boxes|carton|cartons|container|containers|tub|tubs|envelope|envelopes|sachet|sachets|block|blocks|brick|päckchen|packung|packungen|becher|paquet|paquets|paquete|paquetes|bustina',
  ),
  unit('stick', 'count', null, ['stick', 'sticks'], 'stick|sticks'),
  unit(
    'handful',
    'count',
    null,
    ['handful', 'handfuls'],
    'handful|handfuls|handfull|small handful|large handful|big handful|handvoll|poignée|poignées|puñado|manciata',
  ),
  unit(
    'piece',
    'count',
    null,
    ['piece', 'pieces'],
    'piece|pieces|pc|pcs|stück|stücke|morceau|morceaux|pieza|piezas|trozo|trozos|pezzo|pezzi|chunk|chunks|knob|knobs|nub|thumb|thumbs|wedge|wedges|strip|strips|round|rounds',
  ),
  unit(
    'leaf',
    'count',
    null,
    ['leaf', 'leaves'],
    'leaf|leaves|blatt|blätter|feuille|feuilles|hoja|hojas|foglia|foglie',
  ),
  unit('sheet', 'count', null, ['sheet', 'sheets'], 'sheet|sheets'),
  unit(
    'fillet',
    'count',
    null,
    ['fillet', 'fillets'],
    'fillet|fillets|filet|filets|filete|filetes|filetto|filetti',
  ),
  unit('rasher', 'count', null, ['rasher', 'rashers'], 'rasher|rashers'),
  unit('ear', 'count', null, ['ear', 'ears'], 'ear|ears|cob|cobs'),
  unit('cube', 'count', null, ['cube', 'cubes'], 'cube|cubes|würfel'),
  unit('loaf', 'count', null, ['loaf', 'loaves'], 'loaf|loaves'),
  unit('scoop', 'count', null, ['scoop', 'scoops'], 'scoop|scoops'),
  unit('batch', 'count', null, ['batch', 'batches'], 'batch|batches'),
  unit('recipe', 'count', null, ['recipe', 'recipes'], 'recipe|recipes'),
];
