/** Headings over the list of ingredients, in forty languages. */
const INGREDIENT_WORDS =
  "ingredients?|ingredients? list|zutaten|zutatenliste|ingrédients|ingredientes|ingredienti|ingrediënten|ingredienten|ingredienser|ingrediensliste|składniki|suroviny|ingredience|ingrediencie|hozzávalók|malzemeler|malzeme|ainekset|ингредиенты|состав|інгредієнти|υλικά|συστατικά|材料|用料|재료|مكونات|المقادير|sastojci|съставки|you(?:'|’)?ll need|what you(?:'|’)?ll need|what you need|here(?:'|’)s what you need|what you will need|you will need|shopping list|das brauchst du|du brauchst|das braucht(?:'|’)?s|ihr braucht|man nehme|einkaufsliste|dette trenger du|(?:ce qu(?:'|’))?il (?:vous|te) faut|liste de courses|necesitas|qué necesitas|vas a necesitar|cosa (?:ti )?serve|che cosa serve|occorrente|что нужно|食材|原料|配料|主料|必要な材料|준비물|nguyên liệu|bahan(?:-| )bahan|bahan|sangkap|mga sangkap|מצרכים|מרכיבים|مواد لازم|مكوّنات|المكونات|सामग्री|ส่วนผสม|ingrediente|ingrediențe|састојци|необходими продукти|нужни продукти|продукти|продукты|инґредієнти|sestavine|suroviny na .{1,30}|koostisosad|koostisained|sastāvdaļas|sudedamosios dalys|ingredientai|hráefni|innihald|ingredients necessaris|osagaiak|përbërësit|dit heb je nodig|wat heb je nodig|boodschappenlijst(?:je)?|sådan skal du bruge|det skal du bruge|du skal bruge|det behöver du|du behöver|tarvitset|grocery list|the goods|what(?:'|’)s in it|gather(?: your ingredients)?|einkaufszettel|benötigte zutaten|es werden benötigt|pour cette recette|para esta receta necesitas";
/** Headings over the steps. */
const STEP_WORDS =
  "method|directions?|instructions?|steps?|preparation|how to make(?: it)?|how to|procedure|cooking instructions|zubereitung|anleitung|so geht's|so wird's gemacht|préparation|étapes|recette|réalisation|instrucciones|preparación|elaboración|pasos|modo de preparo|preparo|modo de preparação|preparação|preparazione|procedimento|bereiding|bereidingswijze|werkwijze|fremgangsmåde|fremgangsmåte|slik gjør du|gjør så her|tillagning|gör så här|instruktioner|przygotowanie|sposób przygotowania|wykonanie|postup|postup přípravy|příprava|elkészítés|elkészítése|hazırlanışı|yapılışı|tarif|valmistus|ohje|приготовление|способ приготовления|приготування|εκτέλεση|οδηγίες|作り方|手順|做法|만드는 법|طريقة التحضير|طريقة العمل|priprema|начин на приготвяне|let's make it|make it|to make|步骤|步驟|作法|製作方法|つくり方|조리법|만드는법|cách làm|cách nấu|các bước thực hiện|cara membuat|cara memasak|langkah(?:-langkah)?|paraan ng pagluluto|אופן ההכנה|הוראות הכנה|طرز تهیه|طريقة الإعداد|विधि|बनाने की विधि|วิธีทำ|mod de preparare|preparare|припрема|начин на приготовление|priprava|postopek|valmistamine|valmistusohje|pagatavošana|paruošimas|gaminimas|aðferð|elaboració|përgatitja|zo maak je het|aan de slag|sådan gør du|så här gör du|modo de fazer|how it(?:'|’)s made|let(?:'|’)s cook|what to do|so gelingt(?:'|’)s|arbeitsschritte|und so geht(?:'|’)s|déroulement|progression|marche à suivre|elaborazione|svolgimento|esecuzione|come si fa|cómo se hace|cómo hacer(?:lo)?";
/** Headings under which neither ingredients nor steps stand. */
const OTHER_WORDS =
  'notes?|tips?|recipe notes?|nutrition(?:al)?(?: facts| information)?|nährwerte|comments?|reviews?|related|(?:special )?equipment|utensils|matériel|ustensiles|utensilios|utensili|küchengeräte|küchenutensilien|redskaber|utstyr|faq|you may also like|more recipes|share|kommentare|commentaires|video|storage|tags|about|leave a (?:comment|reply)|did you make|variations?|varianten?|varianti|abwandlung(?:en)?|tipps?|hinweise?|astuces?|conseils?|consejos?|trucos|consigli|opmerkingen|tips & tricks';
const LEAD = '(?:the |for the |recipe |les |die |gli |os |las |los )?';

const bounded = (words: string) =>
  new RegExp(
    `^${LEAD}(?:${words})(?:\\s*[:：.]|\\s*[(（][^)）]{0,40}[)）]|\\s+for .{1,40}|\\s+für .{1,40}|\\s+pour .{1,40}|\\s+para .{1,40}|\\s+per .{1,40}|\\s+voor .{1,40})*(?:\\s*[-–—|]\\s*.{1,40})?$`,
    'iu',
  );

const INGREDIENTS_HEADING = bounded(INGREDIENT_WORDS);
const STEPS_HEADING = bounded(STEP_WORDS);
const OTHER_HEADING = new RegExp(`^(?:${OTHER_WORDS})(?![\\p{L}])`, 'iu');
const within = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu');
const INGREDIENTS_WITHIN = within(INGREDIENT_WORDS);
/** Words that mean the steps wherever they stand in a heading; "how to" opens chapters of stories as well. */
const STEPS_WITHIN = within(
  'method|directions|instructions|zubereitung|préparation|preparación|elaboración|modo de preparo|preparazione|procedimento|bereidingswijze|fremgangsmåte|fremgangsmåde|tillagning|przygotowanie|postup|elkészítés|yapılışı|yapılır|приготовление',
);
/** No heading is longer. */
const LENGTH_MAX = 60;

/** What a line is a heading of; null when it is none of a recipe. One that is marked as a heading may say more. */
export function headingOf(text: string, isMarked = false): 'ingredients' | 'steps' | 'other' | null {
  if (text.length > LENGTH_MAX) return null;
  const bare = text.replace(/^[^\p{L}]+/u, '');
  if (INGREDIENTS_HEADING.test(bare)) return 'ingredients';
  if (STEPS_HEADING.test(bare)) return 'steps';
  if (OTHER_HEADING.test(bare)) return 'other';
  if (!isMarked) return null;
  const [hasIngredients, hasSteps] = [INGREDIENTS_WITHIN.test(bare), STEPS_WITHIN.test(bare)];
  if (hasIngredients === hasSteps) return null;
  return hasIngredients ? 'ingredients' : 'steps';
}

/** Whether a line speaks of ingredients as such: "Dry ingredients", "Text ingredients". */
export function namesIngredients(text: string): boolean {
  return text.length <= LENGTH_MAX && INGREDIENTS_WITHIN.test(text);
}

const opening = (words: string) =>
  new RegExp(
    `^((?:for the )?${LEAD}(?:${words})(?:\\s*\\([^)]{0,40}\\)|\\s+(?:for|für|pour|para|per|voor) [^:：]{1,40})?)\\s*[:：]\\s*(\\S.*)$`,
    'iu',
  );
const INGREDIENTS_OPENING = opening(INGREDIENT_WORDS);
const STEPS_OPENING = opening(STEP_WORDS);
/** Shorter text behind "Preparation:" is a time. */
const STEP_LENGTH_MIN = 25;

/** "Ingredients: 200 g flour": the heading of a part and the rest of its line; null where a line opens with none. */
export function splitOpening(text: string): readonly [heading: string, rest: string] | null {
  const ingredients = INGREDIENTS_OPENING.exec(text.slice(0, OPENING_MAX));
  const steps = ingredients === null ? STEPS_OPENING.exec(text.slice(0, OPENING_MAX)) : null;
  const heading = (ingredients ?? steps)?.[1];
  if (heading === undefined) return null;
  const rest = text.slice(heading.length).replace(/^\s*[:：]\s*/, '');
  const isTime = steps !== null && (rest.length < STEP_LENGTH_MIN || /^\d/.test(rest));
  return isTime ? null : [heading, rest];
}

/** A heading and the beginning of its text, characters. */
const OPENING_MAX = 200;

const INGREDIENT_NAME = /ingred|zutat|ingrédi|skladnik|malzeme|surovin/;
const STEP_NAME =
  /instruction|direction|method|preparation|procedure|step|zubereitung|anleitung|bereid|preparazione|preparacion|prepa-|preparo|fremgang|postup|etape|elaboracion|how-?to/;
const SERVINGS_NAME = /serving|yield|portion|serves|personen|persons/;
const TIME_NAME = /(?:total|prep|cook|ready)[-_]?(?:in|time|duration)|duration|cooking-?time/;

/** What the class names and the id of an element say that it holds; null when they say nothing or too much. */
export function regionOfNames(names: string): 'ingredients' | 'steps' | 'servings' | 'time' | null {
  const lower = names.toLowerCase();
  const isIngredients = INGREDIENT_NAME.test(lower);
  const isSteps = STEP_NAME.test(lower);
  if (isIngredients !== isSteps) return isIngredients ? 'ingredients' : 'steps';
  if (isIngredients) return null;
  if (SERVINGS_NAME.test(lower)) return 'servings';
  return TIME_NAME.test(lower) ? 'time' : null;
}
