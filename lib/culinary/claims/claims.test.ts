import { describe, expect, it } from 'vitest';
import { FORBIDDEN_CLAIMS } from './forbidden-claims.ts';
import { findClaims, findForbiddenClaims } from './index.ts';
import { NUTRIENT_CLAIMS } from './nutrient-claims.ts';

const FIRES: Readonly<Record<string, readonly string[]>> = {
  disease_claim: [
    'Soup that cures the flu',
    'Chicken soup to treat your cold',
    'Helps prevent cancer',
    'Anti-cancer smoothie',
    'Lowers cholesterol',
    'Oats that lower your blood pressure',
    'Heart-healthy oats',
    'Reduces the risk of heart disease',
    'The ultimate hangover cure',
    'Diabetic-friendly cookies',
    'Fights inflammation and colds',
    'Heilt Erkältungen',
    'Senkt den Blutdruck',
    'Prévient le cancer',
    'Réduit le cholestérol',
    'Cura el cáncer',
    'Reduce el colesterol',
    'Abbassa il colesterolo',
    'Guarisce il raffreddore',
    'Great for lowering blood sugar',
    'Lowers your risk of stroke',
    'Blood-sugar-friendly cookies',
    'Good for diabetics',
  ],
  function_claim: [
    'Immune-boosting broth',
    'Boosts your immune system',
    'Burns fat while you sleep',
    'Fat-burning soup',
    'Supports gut health',
    'Anti-inflammatory curry',
    'Rich in antioxidants',
    'Good for your gut',
    'Stärkt das Immunsystem',
    'Renforce le système immunitaire',
    'Brûle-graisses',
    'Refuerza tus defensas',
    'Rafforza le difese',
    'Brucia grassi',
    'Speeds up your metabolism',
    'Immune support smoothie',
    'Heals the gut',
    'Doctor-approved stew',
    'Healing broth',
    'Brain food for breakfast',
    'Burns calories all day',
    'A soup that helps you sleep',
    'Prunes that keep you regular',
    'Stärkt die Knochen',
    'Renforce l’immunité',
  ],
  weight_claim: [
    'Skinny lasagne',
    'Guilt-free brownies',
    'Weight-loss soup',
    'Abnehmrezept',
    'Abnehmsuppe',
    'Leicht abnehmen mit Suppe',
    'Perdre du poids',
    'Sopa adelgazante',
    'Zuppa dimagrante',
  ],
  detox_claim: [
    'Detox bowl',
    'Green superfood salad',
    '3-day cleanse',
    'Cleanses your liver',
    'Entschlackende Suppe',
    'Superaliment',
    'Sopa depurativa',
  ],
  healthy_claim: [
    'Healthy pasta',
    'A healthier burger',
    'Wholesome stew',
    'Nutritious porridge',
    'Gesunder Salat',
    'Bon pour la santé',
    'Cena saludable',
    'Spuntino salutare',
  ],
  natural_claim: ['All-natural granola', '100% organic soup', 'Chemical-free bread', '100 % natürlich'],
  comparative_claim: [
    'Reduced-fat lasagne',
    'With 30 % less sugar',
    'Lower-calorie curry',
    'Fettreduzierter Kuchen',
  ],
  undefined_claim: [
    'Low-carb pizza',
    'Low-sugar cake',
    'High in omega-3',
    'Kohlenhydratarmes Brot',
    'Bajo en azúcar',
  ],
};

const PASSES: readonly string[] = [
  'Cook over low heat.',
  'Stir in the light soy sauce.',
  'Boil in lightly salted water.',
  'A cure for boredom: crispy noodles',
  'Cured ham and melon',
  'Treat yourself to a crumble',
  'Treats for the weekend',
  'Add a healthy pinch of salt.',
  'A healthy glug of olive oil',
  'Eine gesunde Portion Chili',
  'Sano e salvo',
  'Rich tomato sauce',
  'Rich in flavour',
  'Free-range eggs',
  'Fat-free yogurt dip',
  'Reduced-sodium soy sauce',
  'This prevents the rice from sticking.',
  'Prevent lumps by whisking.',
  'Protect the pastry from burning with foil.',
  'Heals all family quarrels? No, but it is good.',
  'Boost the flavour with a squeeze of lemon.',
  'Improves overnight in the fridge.',
  'Supports the weight of the filling',
  'Burn off the alcohol.',
  'Trim the fat.',
  'Cleanse the palate with sorbet.',
  'Clean the mushrooms.',
  'Natural yogurt with berries',
  'Organic lemons',
  'Naturally sweet carrots',
  'Light and fluffy pancakes',
  'Light brown sugar crumble',
  'Good for a crowd',
  'Hearty bean stew',
  'Balance the sweetness with lime.',
  'Reduce the sauce by half.',
  'Use less salt if you like.',
  'Add less sugar to the dough if the fruit is ripe.',
  'Lower the heat.',
  'Zero-waste soup',
  'Con cuidado, dorar la cebolla',
  'Servire con cura',
  'Faire revenir à feu doux',
  'Mit Liebe gekocht',
  'High-rise biscuits',
  'Protein pancakes',
  'A source of joy',
  'Sugar snap peas',
  'Den Deckel abnehmen und die Suppe servieren.',
  'Calves’ brains with brown butter',
  'It burns easily; stir often.',
  'A rest helps the dough to recover.',
];

describe('findForbiddenClaims', () => {
  it('has a case and a source for every rule', () => {
    expect(Object.keys(FIRES).sort()).toEqual(FORBIDDEN_CLAIMS.map(({ code }) => code).sort());
    for (const { source } of FORBIDDEN_CLAIMS) expect(source).toMatch(/CFR|Regulation/);
  });

  it.each(Object.entries(FIRES).flatMap(([code, texts]) => texts.map((text) => [code, text] as const)))(
    '%s: %s',
    (code, text) => {
      const finding = findForbiddenClaims(text).find((candidate) => candidate.code === code);
      expect(finding?.severity).toBe('block');
      expect(finding?.data.words).not.toBe('');
    },
  );

  it.each(PASSES.map((text) => [text]))('nothing about: %s', (text) => {
    expect(findForbiddenClaims(text)).toEqual([]);
  });
});

const claimCodes = (
  title: string,
  ingredients: readonly string[],
  steps: readonly string[] = [],
  servings = 4,
) => findClaims({ title, ingredients, steps, servings }).map(({ code }) => code);

const LEAN = ['500 g potatoes', '300 g carrots', '200 g leek'];
const FAT = ['300 g butter', '200 g sugar', '300 g flour', '1 tsp salt'];

describe('nutrient-content claims', () => {
  it.each([
    ['Low-fat vegetable pot', LEAN, 'low_fat_claim_met'],
    ['Low-fat shortbread', FAT, 'low_fat_claim_not_met'],
    ['Fettarmer Eintopf', LEAN, 'low_fat_claim_met'],
    ['Gâteau pauvre en matières grasses', FAT, 'low_fat_claim_not_met'],
    ['Fat-free carrots', ['400 g carrots'], 'fat_free_claim_met'],
    ['Low saturated fat pot', LEAN, 'low_saturated_fat_claim_met'],
    ['Cholesterol-free pot', LEAN, 'cholesterol_free_claim_met'],
    ['Low-cholesterol omelette', ['6 eggs', '20 g butter'], 'low_cholesterol_claim_not_met'],
    ['A lean dinner', ['400 g cod', '400 g potatoes'], 'lean_claim_met'],
    ['A lean dinner', FAT, 'lean_claim_not_met'],
    ['Low-calorie vegetable pot', LEAN, 'low_calorie_claim_met'],
    ['Low-calorie shortbread', FAT, 'low_calorie_claim_not_met'],
    ['Kalorienarmer Eintopf', LEAN, 'low_calorie_claim_not_met'],
    ['Lite vegetable pot', LEAN, 'light_claim_met'],
    ['Sugar-free omelette', ['6 eggs'], 'sugar_free_claim_met'],
    ['Sugar-free shortbread', FAT, 'sugar_free_claim_not_met'],
    ['Senza zucchero: frittata', FAT, 'sugar_free_claim_not_met'],
    ['Compote with no added sugar', ['500 g apples'], 'no_added_sugar_claim_met'],
    ['Shortbread with no added sugar', FAT, 'no_added_sugar_claim_not_met'],
    ['Dip with no added sugar', ['200 g sunflower seed butter'], 'no_added_sugar_claim_not_met'],
    ['Ohne Zuckerzusatz: Apfelmus', ['500 g apples'], 'no_added_sugar_claim_met'],
    ['Salt-free rice', ['300 g rice'], 'sodium_free_claim_met'],
    ['Low-sodium vegetable pot', LEAN, 'low_sodium_claim_met'],
    ['Low-sodium soup', [...LEAN, '2 tbsp salt'], 'low_sodium_claim_not_met'],
    ['No added salt vegetables', LEAN, 'no_added_salt_claim_met'],
    ['No added salt vegetables', [...LEAN, '1 tsp salt'], 'no_added_salt_claim_not_met'],
    ['High-protein chicken', ['800 g chicken breast'], 'high_protein_claim_met'],
    ['High-protein carrots', ['400 g carrots'], 'high_protein_claim_not_met'],
    ['Eiweißreiches Hähnchen', ['800 g chicken breast'], 'high_protein_claim_met'],
    ['Ricco di fibre: lenticchie', ['400 g lentils'], 'high_fibre_claim_met'],
    ['High in fiber: lentils', ['400 g lentils'], 'high_fibre_claim_met'],
    ['A good source of iron', ['400 g lentils'], 'source_of_iron_claim_met'],
    ['A good source of calcium', ['400 g carrots'], 'source_of_calcium_claim_not_met'],
    ['Packed with vitamin C', ['600 g red bell peppers'], 'high_vitamin_c_claim_met'],
  ])('%s: %s', (title, ingredients, code) => {
    expect(claimCodes(title, ingredients)).toContain(code);
  });

  it('is not met where the figures are unknown', () => {
    const [finding] = findClaims({
      title: 'Low-fat grue',
      ingredients: ['500 g grue'],
      steps: [],
      servings: 2,
    });
    expect(finding).toMatchObject({
      code: 'low_fat_claim_not_met',
      severity: 'block',
      data: { isKnown: false },
    });
  });

  it.each([
    ['Pasta with low-fat cheese', ['200 g pasta', '100 g cheddar']],
    ['Dip of fat-free yogurt', ['200 g fat-free yogurt']],
    ['Noodles with low-sodium soy sauce', ['200 g egg noodles', '2 tbsp soy sauce']],
    ['Light coconut milk curry', ['400 ml coconut milk']],
    ['Sugar snap stir-fry', ['200 g sugar snap peas']],
  ])('the name of an ingredient is no claim: %s', (title, ingredients) => {
    expect(claimCodes(title, ingredients)).toEqual([]);
  });

  it('reads the steps and says where', () => {
    const [finding] = findClaims({
      title: 'Shortbread',
      ingredients: FAT,
      steps: ['Enjoy this low-fat treat.'],
      servings: 4,
    });
    expect(finding).toMatchObject({ code: 'low_fat_claim_not_met', where: { part: 'step', index: 0 } });
    expect(finding?.source).toContain('101.62(b)(3)');
  });

  it('names the number of its rule', () => {
    for (const { usSource, euSource } of NUTRIENT_CLAIMS) {
      expect(usSource).toMatch(/21 CFR 101\.\d+/);
      expect(euSource).toContain('1924/2006');
    }
  });
});

describe('free-from claims', () => {
  it.each([
    ['Nut-free granola', ['100 g almonds'], 'free_from_claim_not_met'],
    ['Dairy-free mash', ['500 g potatoes', '50 g butter'], 'free_from_claim_not_met'],
    ['Gluten-free bread', ['300 g wheat flour'], 'gluten_free_claim_not_met'],
    ['Gluten-free risotto', ['300 g risotto rice'], 'gluten_free_claim_unproven'],
    ['Sans gluten : riz sauté', ['300 g rice'], 'gluten_free_claim_unproven'],
    ['Vegan mash', ['500 g potatoes', '50 g butter'], 'diet_claim_not_met'],
    ['Vegetarian stew', ['500 g beef chuck'], 'diet_claim_not_met'],
  ])('%s', (title, ingredients, code) => {
    expect(claimCodes(title, ingredients)).toContain(code);
  });

  it.each([
    ['Nut-free granola', ['100 g oats']],
    ['Dairy-free mash', ['500 g potatoes', '3 tbsp olive oil']],
    ['Vegan mash', ['500 g potatoes', '3 tbsp olive oil']],
  ])('%s passes', (title, ingredients) => {
    expect(claimCodes(title, ingredients)).toEqual([]);
  });
});
