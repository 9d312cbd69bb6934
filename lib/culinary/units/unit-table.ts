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

/** A counted unit: it has no size of its own. */
function counted(code: string, printed: readonly [string, string], names: string): Unit {
  return unit(code, 'count', null, printed, names);
}

/** US teaspoon in ml: a third of a tablespoon, half a fluid ounce (NIST Handbook 44). */
const TEASPOON_ML = 4.92892159375;

/**
 * US customary measures from NIST Handbook 44 (2024), Appendix C; a dash is 1/8, a pinch 1/16 and a smidgen 1/32 of
 * a teaspoon, as American measuring-spoon sets have them; dessertspoon 10 ml and imperial gill 142 ml from the UK
 * Weights and Measures Act 1985, schedule 1, and its kitchen practice; etto 100 g. A tablespoon of 20 ml, a cup of 250 ml
 * and an imperial pint are meant only where the line says so. Names in German, French, Spanish
 * and Italian are those of cookbooks.
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
    'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes|kilogramm|kilogramo|kilogramos|chilo|chilogrammo|chilogrammi',
  ),
  unit('mg', 'mass', 0.001, ['mg', 'mg'], 'mg|mgs|milligram|milligrams'),
  unit('etto', 'mass', 100, ['etto', 'etti'], 'etto|etti|hg'),
  unit('oz', 'mass', 28.349523125, ['oz', 'oz'], 'oz|ozs|ounce|ounces|onza|onzas|onces|oncia'),
  unit(
    'lb',
    'mass',
    453.59237,
    ['lb', 'lb'],
    'lb|lbs|pound|pounds|pd|pfund|pfd|libra|libras|livre|livres|libbra|libbre',
  ),
  unit(
    'ml',
    'volume',
    1,
    ['ml', 'ml'],
    'ml|mls|milliliter|milliliters|millilitre|millilitres|mililitro|mililitros|millilitro|millilitri|ccm',
  ),
  unit(
    'cl',
    'volume',
    10,
    ['cl', 'cl'],
    'cl|cls|centiliter|centiliters|centilitre|centilitres|centilitro|centilitri',
  ),
  unit(
    'dl',
    'volume',
    100,
    ['dl', 'dl'],
    'dl|dls|deciliter|deciliters|decilitre|decilitres|decilitro|decilitri|deziliter',
  ),
  unit('l', 'volume', 1000, ['l', 'l'], 'l|lt|ltr|ltrs|liter|liters|litre|litres|litro|litros|litri'),
  unit(
    'tsp',
    'volume',
    TEASPOON_ML,
    ['tsp', 'tsp'],
    'tsp|tsps|ts|tspn|tspns|teasp|teaspoon|teaspoons|teaspoonful|teaspoonfuls|teaspoonsful|tea spoon|tea spoons|t|tl|teelöffel|kaffeelöffel|càc|cac|c à c|c c|c à café|c à thé|cc|cuillère à café|cuillères à café|cuillere à café|cuillere a cafe|cuilleres a cafe|cuill à café|cuillerée à café|cuillerées à café|petite cuillère|petites cuillères|cdta|cdtas|cdita|cditas|cucharadita|cucharaditas|cucchiaino|cucchiaini|cucchiaino da tè|cucchiaini da tè|cucchiaino da caffè|tsk|theelepel|theelepels|colher de chá|colheres de chá',
  ),
  unit(
    'tbsp',
    'volume',
    3 * TEASPOON_ML,
    ['tbsp', 'tbsp'],
    'tbsp|tbsps|tbs|tb|tbl|tbls|tblsp|tblsps|tblspn|tbspn|tbspns|tablesp|tablespoon|tablespoons|tablespoonful|tablespoonfuls|tablespoonsful|table spoon|table spoons|el|esslöffel|essl|càs|cas|c à s|c s|c à soupe|cs|cuillère à soupe|cuillères à soupe|cuillere à soupe|cuillere a soupe|cuilleres a soupe|cuill à soupe|cuillerée à soupe|cuillerées à soupe|grande cuillère|grandes cuillères|cda|cdas|cucharada|cucharadas|cucharada sopera|cucharadas soperas|cucharada grande|cucharadas grandes|cucchiaio|cucchiai|cucchiaio da tavola|cucchiai da tavola|spsk|msk|ss|eetlepel|eetlepels|colher de sopa|colheres de sopa',
  ),
  unit(
    'dessertspoon',
    'volume',
    10,
    ['dessertspoon', 'dessertspoons'],
    'dessertspoon|dessertspoons|dessertspoonful|dessertspoonfuls|dstspn|dsp|dstsp|cuillère à dessert|cuillères à dessert|cucharada de postre',
  ),
  unit(
    'fl_oz',
    'volume',
    6 * TEASPOON_ML,
    ['fl oz', 'fl oz'],
    'fl oz|fl ozs|floz|fl ounce|fl ounces|fluid oz|fluid ounce|fluid ounces|oz fl',
  ),
  unit(
    'cup',
    'volume',
    48 * TEASPOON_ML,
    ['cup', 'cups'],
    'cup|cups|cupful|cupfuls|cp|cps|c|tasse|tassen|tasses|taza|tazas|tazza|tazze|tazzina|xícara|xícaras|xícara de chá',
  ),
  unit(
    'metric_cup',
    'volume',
    250,
    ['metric cup', 'metric cups'],
    'metric cup|metric cups|australian cup|australian cups',
  ),
  unit(
    'tbsp_au',
    'volume',
    20,
    ['Australian tbsp', 'Australian tbsp'],
    'australian tablespoon|australian tablespoons|australian tbsp|au tablespoon|au tablespoons|au tbsp|aus tbsp',
  ),
  unit(
    'pint_uk',
    'volume',
    568.26125,
    ['UK pint', 'UK pints'],
    'imperial pint|imperial pints|uk pint|uk pints|british pint|british pints',
  ),
  unit('pint', 'volume', 96 * TEASPOON_ML, ['pint', 'pints'], 'pint|pints|pt|pts'),
  unit('quart', 'volume', 192 * TEASPOON_ML, ['quart', 'quarts'], 'quart|quarts|qt|qts|qrt'),
  unit('gallon', 'volume', 768 * TEASPOON_ML, ['gallon', 'gallons'], 'gallon|gallons|gal|gals'),
  unit('gill', 'volume', 142.0653125, ['gill', 'gills'], 'gill|gills'),
  unit('shot', 'volume', 9 * TEASPOON_ML, ['shot', 'shots'], 'shot|shots|jigger|jiggers'),
  unit(
    'pinch',
    'volume',
    TEASPOON_ML / 16,
    ['pinch', 'pinches'],
    'pinch|pinches|prise|prisen|msp|messerspitze|messerspitzen|pincée|pincées|pincee|pizca|pizcas|pizzico|pizzichi|punta de cuchillo|knife point|knifepoint|snufje|klype|nypa|pitada',
  ),
  unit('smidgen', 'volume', TEASPOON_ML / 32, ['smidgen', 'smidgens'], 'smidgen|smidgens|smidge'),
  unit(
    'dash',
    'volume',
    TEASPOON_ML / 8,
    ['dash', 'dashes'],
    'dash|dashes|spritzer|trait|traits|chorrito|chorritos',
  ),
  unit(
    'drop',
    'volume',
    0.05,
    ['drop', 'drops'],
    'drop|drops|tropfen|goutte|gouttes|gota|gotas|goccia|gocce',
  ),
  unit('cm', 'length', null, ['cm', 'cm'], 'cm|cms|centimeter|centimeters|centimetre|centimetres|zentimeter'),
  unit('mm', 'length', null, ['mm', 'mm'], 'mm|millimeter|millimeters|millimetre|millimetres'),
  unit('inch', 'length', null, ['inch', 'inches'], 'inch|inches|in'),
  counted(
    'splash',
    ['splash', 'splashes'],
    'splash|splashes|schuss|spritz|trait généreux|chorro|chorros|goccio',
  ),
  counted('glug', ['glug', 'glugs'], 'glug|glugs'),
  counted('drizzle', ['drizzle', 'drizzles'], 'drizzle|drizzles'),
  counted('squeeze', ['squeeze', 'squeezes'], 'squeeze|squeezes|squirt|squirts|spritzes'),
  counted('dollop', ['dollop', 'dollops'], 'dollop|dollops|klecks'),
  counted('knob', ['knob', 'knobs'], 'knob|knobs|nub|nubs'),
  counted('pat', ['pat', 'pats'], 'pat|pats'),
  counted('sprinkle', ['sprinkle', 'sprinkles'], 'sprinkle|sprinkling'),
  counted('grind', ['grind', 'grinds'], 'grind|grinds|grinding|grindings|twist|twists'),
  counted(
    'spoonful',
    ['spoonful', 'spoonfuls'],
    'spoonful|spoonfuls|spoon|spoons|löffel|cuillerée|cuillerées',
  ),
  counted('ladle', ['ladle', 'ladles'], 'ladle|ladles|ladleful|ladlefuls|louche|louches|mestolo|mestoli'),
  counted(
    'clove',
    ['clove', 'cloves'],
    'clove|cloves|zehe|zehen|knoblauchzehe|knoblauchzehen|gousse|gousses|diente|dientes|spicchio|spicchi|dente|dentes|teentje|teentjes|fedd|klyfta|klyftor',
  ),
  counted(
    'slice',
    ['slice', 'slices'],
    'slice|slices|scheibe|scheiben|tranche|tranches|rebanada|rebanadas|loncha|lonchas|rodaja|rodajas|fetta|fette|fettina|fettine',
  ),
  counted(
    'bunch',
    ['bunch', 'bunches'],
    'bunch|bunches|bund|botte|bottes|bouquet|bouquets|manojo|manojos|ramillete|mazzo|mazzi|mazzetto|mazzetti|bos|bosje|knippe',
  ),
  counted(
    'sprig',
    ['sprig', 'sprigs'],
    'sprig|sprigs|zweig|zweige|zweiglein|stängel|brin|brins|branche|branches|ramita|ramitas|rama|ramas|rametto|rametti|ciuffo|ciuffi|kvist|kvister|kvistar|takje|takjes',
  ),
  counted('stem', ['stem', 'stems'], 'stem|stems|tige|tiges|tallo|tallos|gambo|gambi'),
  counted('stalk', ['stalk', 'stalks'], 'stalk|stalks|stange|stangen|costa|coste|stilk|stilker'),
  counted('rib', ['rib', 'ribs'], 'rib|ribs'),
  counted('spear', ['spear', 'spears'], 'spear|spears'),
  counted('head', ['head', 'heads'], 'head|heads|kopf|köpfe|tête|têtes|cabeza|cabezas|cespo|testa'),
  counted('bulb', ['bulb', 'bulbs'], 'bulb|bulbs|knolle|knollen|bulbe|bulbes|bulbo|bulbos|bulbi'),
  counted('ear', ['ear', 'ears'], 'ear|ears|cob|cobs|épi|épis|mazorca|mazorcas|pannocchia|pannocchie'),
  counted(
    'can',
    ['can', 'cans'],
    'can|cans|tin|tins|dose|dosen|boîte|boîtes|boite|boites|lata|latas|scatola|scatole|lattina|lattine|scatoletta|blik|blikje|burk',
  ),
  counted(
    'jar',
    ['jar', 'jars'],
    'jar|jars|glas|gläser|bocal|bocaux|frasco|frascos|tarro|tarros|vasetto|vasetti|barattolo|barattoli',
  ),
  counted(
    'bottle',
    ['bottle', 'bottles'],
    'bottle|bottles|flasche|flaschen|bouteille|bouteilles|botella|botellas|bottiglia|bottiglie',
  ),
  counted('glass', ['glass', 'glasses'], 'glass|glasses|verre|verres|vaso|vasos|bicchiere|bicchieri'),
  counted(
    'package',
    ['package', 'packages'],
    'package|packages|pkg|pkgs|pkge|pack|packs|pck|pkt|pkts|päckchen|packung|packungen|pckg|paquet|paquets|paquete|paquetes|pacco|pacchi|confezione|confezioni',
  ),
  counted('packet', ['packet', 'packets'], 'packet|packets'),
  counted('pouch', ['pouch', 'pouches'], 'pouch|pouches'),
  counted('bag', ['bag', 'bags'], 'bag|bags|beutel|tüte|tüten|bolsa|bolsas|sacchetto|sacchetti'),
  counted('box', ['box', 'boxes'], 'box|boxes|schachtel|caja|cajas'),
  counted('carton', ['carton', 'cartons'], 'carton|cartons|punnet|punnets'),
  counted('container', ['container', 'containers'], 'container|containers'),
  counted('tub', ['tub', 'tubs'], 'tub|tubs|becher|tarrina|tarrinas|vaschetta|pot of|pots of'),
  counted('tube', ['tube', 'tubes'], 'tube|tubes|tubetto|tubo'),
  counted('envelope', ['envelope', 'envelopes'], 'envelope|envelopes'),
  counted('sachet', ['sachet', 'sachets'], 'sachet|sachets|sobre|sobres|bustina|bustine'),
  counted('block', ['block', 'blocks'], 'block|blocks|brick|bricks'),
  counted('log', ['log', 'logs'], 'log|logs'),
  counted('ball', ['ball', 'balls'], 'ball|balls|kugel|kugeln|boule|boules'),
  counted('link', ['link', 'links'], 'link|links'),
  counted('rack', ['rack', 'racks'], 'rack|racks'),
  counted('slab', ['slab', 'slabs'], 'slab|slabs'),
  counted('stick', ['stick', 'sticks'], 'stick|sticks|bâton|bâtons'),
  counted(
    'bar',
    ['bar', 'bars'],
    'bar|bars|tafel|tafeln|tablette|tablettes|tableta|tabletas|tavoletta|tavolette',
  ),
  counted('square', ['square', 'squares'], 'square|squares|carré|carrés'),
  counted(
    'handful',
    ['handful', 'handfuls'],
    'handful|handfuls|handfull|handsful|handvoll|poignée|poignées|puñado|puñados|manciata|manciate',
  ),
  counted(
    'piece',
    ['piece', 'pieces'],
    'piece|pieces|pc|pcs|pce|stück|stücke|stk|st|morceau|morceaux|pieza|piezas|trozo|trozos|pezzo|pezzi|pezzetto|nubbin|round|rounds|segment|segments|stuk|stuks|ks|unit|units|unidade|unidades|unidad',
  ),
  counted('chunk', ['chunk', 'chunks'], 'chunk|chunks|hunk|hunks'),
  counted('thumb', ['thumb', 'thumbs'], 'thumb|thumbs'),
  counted('wedge', ['wedge', 'wedges'], 'wedge|wedges'),
  counted('strip', ['strip', 'strips'], 'strip|strips|streifen|lanière|lanières|tira|tiras|striscia|strisce'),
  counted('leaf', ['leaf', 'leaves'], 'leaf|leaves|blatt|blätter|feuille|feuilles|hoja|hojas|foglia|foglie'),
  counted('sheet', ['sheet', 'sheets'], 'sheet|sheets'),
  counted('fillet', ['fillet', 'fillets'], 'fillet|fillets|filet|filets|filete|filetes|filetto|filetti'),
  counted('rasher', ['rasher', 'rashers'], 'rasher|rashers'),
  counted('cube', ['cube', 'cubes'], 'cube|cubes|würfel|dado|dadi|cubo|cubos|cubito|cubitos'),
  counted('loaf', ['loaf', 'loaves'], 'loaf|loaves|laib|miche'),
  counted('katori', ['katori', 'katoris'], 'katori|katoris'),
  counted('scoop', ['scoop', 'scoops'], 'scoop|scoops'),
  counted('batch', ['batch', 'batches'], 'batch|batches'),
  counted('recipe', ['recipe', 'recipes'], 'recipe|recipes'),
  counted('part', ['part', 'parts'], 'part|parts'),
  counted(
    'portion',
    ['portion', 'portions'],
    'portion|portions|serving|servings|ración|raciones|porzione|porzioni',
  ),
];
