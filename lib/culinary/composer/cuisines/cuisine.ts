/** Seasoning that makes a dish belong somewhere; every name is looked up in the food table before use. */
export interface Cuisine {
  readonly id: string;
  /** Word for a title, "Moroccan"; empty for a plain kitchen. */
  readonly adjective: string;
  /** Words of a request that ask for it. */
  readonly matches: RegExp;
  readonly fats: readonly string[];
  /** Spices that are used together, one set a dish. */
  readonly spices: readonly (readonly string[])[];
  readonly herbs: readonly string[];
  readonly acids: readonly string[];
}

const list = (text: string) => text.split(',').flatMap((part) => part.trim() || []);

function row(
  id: string,
  adjective: string,
  matches: RegExp,
  fats: string,
  spices: string,
  herbs: string,
  acids: string,
): Cuisine {
  return {
    id,
    adjective,
    matches,
    fats: list(fats),
    spices: spices.split('/').map(list),
    herbs: list(herbs),
    acids: list(acids),
  };
}

const OIL = 'vegetable oil, sunflower oil';
const BUTTER = 'butter, vegetable oil';
const OLIVE = 'olive oil';
const EASTERN_ACIDS = 'rice vinegar, lime juice';

/**
 * Home kitchens, each with the few things it always has in the cupboard: our own table of what is common ground
 * of every cookbook of the place.
 */
export const CUISINES: readonly Cuisine[] = [
  row(
    'plain',
    '',
    /^$/,
    `${OLIVE}, ${OIL}`,
    'paprika / dried thyme',
    'parsley, chives',
    'lemon juice, apple cider vinegar',
  ),
  row(
    'italian',
    'Italian',
    /ital|tuscan|roman\b|sicil|napol|milan|ligur/i,
    OLIVE,
    'dried oregano / red pepper flakes / fennel seed, red pepper flakes',
    'basil, parsley, sage',
    'lemon juice, balsamic vinegar, red wine vinegar',
  ),
  row(
    'french',
    'French',
    /french|proven|breton|burgund|norman/i,
    'butter, olive oil',
    'dried thyme / nutmeg',
    'tarragon, parsley, thyme, chives',
    'white wine vinegar, lemon juice, red wine vinegar',
  ),
  row(
    'spanish',
    'Spanish',
    /spanish|spain|catal|basque|andalu|tapas/i,
    OLIVE,
    'smoked paprika / smoked paprika, cumin / saffron, paprika',
    'parsley',
    'sherry vinegar, lemon juice',
  ),
  row(
    'portuguese',
    'Portuguese',
    /portug/i,
    OLIVE,
    'paprika, bay leaf / smoked paprika',
    'cilantro, parsley',
    'lemon juice, white wine vinegar',
  ),
  row(
    'greek',
    'Greek',
    /greek|greece|mediterr|cypr/i,
    OLIVE,
    'dried oregano / dried oregano, cinnamon',
    'dill, mint, oregano',
    'lemon juice, red wine vinegar',
  ),
  row(
    'turkish',
    'Turkish',
    /turk|anatol/i,
    'olive oil, butter',
    'cumin, paprika / red pepper flakes, cumin / paprika',
    'parsley, mint, dill',
    'lemon juice',
  ),
  row(
    'levantine',
    'Levantine',
    /levant|leban|middle east|israel|syria|palest|jordan|arab/i,
    OLIVE,
    'cumin, ground coriander / allspice, cinnamon / cumin, paprika',
    'parsley, mint',
    'lemon juice',
  ),
  row(
    'persian',
    'Persian',
    /persia|iran/i,
    `${OIL}, ${OLIVE}`,
    'turmeric, cinnamon / turmeric, cumin / saffron, turmeric',
    'dill, mint, parsley',
    'lime juice, lemon juice',
  ),
  row(
    'moroccan',
    'Moroccan',
    /morocc|north africa|tagine|tunis|alger|maghreb/i,
    OLIVE,
    'cumin, cinnamon, ground ginger / ras el hanout / ground coriander, turmeric, paprika',
    'cilantro, mint, parsley',
    'lemon juice',
  ),
  row(
    'west_african',
    'West African',
    /west afric|nigeri|ghana|senegal|jollof|africa/i,
    `peanut oil, ${OIL}`,
    'curry powder, dried thyme / cayenne pepper, dried thyme / ground ginger, cayenne pepper',
    'parsley',
    'lime juice',
  ),
  row(
    'ethiopian',
    'Ethiopian',
    /ethiop|eritre/i,
    `ghee, ${OIL}`,
    'paprika, cayenne pepper, fenugreek, cardamom / cumin, cardamom, cayenne pepper',
    'cilantro',
    'lemon juice, lime juice',
  ),
  row(
    'indian',
    'Indian',
    /india|punjab|bengal|mughl|delhi|masala|pakistan/i,
    `ghee, ${OIL}`,
    'cumin, turmeric, ground coriander / garam masala, turmeric, cumin / cumin, ground coriander, cayenne pepper',
    'cilantro',
    'lemon juice, lime juice',
  ),
  row(
    'south_indian',
    'South Indian',
    /south indian|kerala|goa\b|tamil|chennai|hyderabad|sri lanka/i,
    `coconut oil, ${OIL}`,
    'mustard seed, turmeric, red pepper flakes / cumin, mustard seed, turmeric',
    'curry leaf, cilantro',
    'lime juice',
  ),
  row(
    'thai',
    'Thai',
    /thai|\blao/i,
    OIL,
    'red pepper flakes / ground coriander, red pepper flakes',
    'thai basil, cilantro, basil',
    'lime juice',
  ),
  row(
    'vietnamese',
    'Vietnamese',
    /vietnam|saigon|hanoi/i,
    OIL,
    'star anise / red pepper flakes',
    'mint, cilantro, thai basil',
    'lime juice, rice vinegar',
  ),
  row(
    'chinese',
    'Chinese',
    /chin[ae]|canton|sichuan|szechuan|hunan|beijing|shanghai|asian/i,
    `${OIL}, peanut oil`,
    'five-spice powder / red pepper flakes',
    'cilantro',
    EASTERN_ACIDS,
  ),
  row(
    'japanese',
    'Japanese',
    /japan|tokyo|izakaya/i,
    OIL,
    'red pepper flakes / ground ginger',
    'scallion',
    EASTERN_ACIDS,
  ),
  row('korean', 'Korean', /korea|seoul/i, OIL, 'red pepper flakes', 'scallion', EASTERN_ACIDS),
  row(
    'indonesian',
    'Indonesian',
    /indones|malay|bali\b|java|singapore/i,
    `${OIL}, coconut oil`,
    'ground coriander, turmeric / red pepper flakes, ground coriander / turmeric, cumin',
    'cilantro',
    'lime juice',
  ),
  row(
    'filipino',
    'Filipino',
    /filip|philipp|adobo/i,
    OIL,
    'bay leaf / paprika',
    'scallion',
    'apple cider vinegar, rice vinegar',
  ),
  row(
    'mexican',
    'Mexican',
    /mexic|tex[- ]?mex|latin|taco|oaxac/i,
    `${OIL}, ${OLIVE}`,
    'cumin, chili powder / smoked paprika, cumin / dried oregano, cumin',
    'cilantro',
    'lime juice',
  ),
  row(
    'cajun',
    'Cajun',
    /cajun|creole|louisian/i,
    `${OIL}, butter`,
    'paprika, cayenne pepper, dried thyme / smoked paprika, dried oregano, cayenne pepper / cajun seasoning',
    'parsley, scallion',
    'lemon juice',
  ),
  row(
    'american',
    'American',
    /americ|\busa?\b|southern|texas|diner|soul food/i,
    `${OIL}, butter`,
    'paprika, garlic powder / smoked paprika / chili powder',
    'parsley, chives',
    'apple cider vinegar, lemon juice',
  ),
  row(
    'caribbean',
    'Caribbean',
    /caribb|jamaic|cuba|trinidad|puerto|jerk/i,
    `${OIL}, coconut oil`,
    'allspice, dried thyme, cayenne pepper / curry powder, dried thyme / allspice, ground ginger',
    'cilantro, thyme, scallion',
    'lime juice',
  ),
  row(
    'peruvian',
    'Peruvian',
    /peru|lomo|andean/i,
    OIL,
    'cumin, paprika / cumin',
    'cilantro, parsley',
    'lime juice, red wine vinegar',
  ),
  row(
    'brazilian',
    'Brazilian',
    /brazil|bahia/i,
    `${OIL}, coconut oil`,
    'paprika, cumin / bay leaf',
    'cilantro, parsley',
    'lime juice',
  ),
  row(
    'british',
    'British',
    /brit|engl|scot|welsh|pub\b/i,
    BUTTER,
    'dried thyme / nutmeg',
    'parsley, chives, thyme',
    'malt vinegar, apple cider vinegar, lemon juice',
  ),
  row(
    'irish',
    'Irish',
    /irish|ireland/i,
    BUTTER,
    'dried thyme',
    'parsley, chives, thyme',
    'apple cider vinegar, lemon juice',
  ),
  row(
    'german',
    'German',
    /german|bavar|austri|swiss|vienn/i,
    BUTTER,
    'caraway seed / nutmeg / paprika',
    'parsley, chives, dill',
    'apple cider vinegar, white wine vinegar, lemon juice',
  ),
  row(
    'hungarian',
    'Hungarian',
    /hungar|balkan|serb/i,
    `lard, ${OIL}`,
    'paprika, caraway seed / paprika',
    'parsley, dill',
    'white wine vinegar, lemon juice',
  ),
  row(
    'east_european',
    'Eastern European',
    /polish|poland|russia|ukrain|czech|slav/i,
    `butter, ${OIL}`,
    'dried dill / allspice, bay leaf / caraway seed',
    'dill, parsley',
    'apple cider vinegar, lemon juice',
  ),
  row(
    'nordic',
    'Nordic',
    /nordic|scandi|swed|norw|danish|finn|iceland/i,
    BUTTER,
    'dried dill / allspice',
    'dill, chives, parsley',
    'lemon juice, apple cider vinegar',
  ),
];

/** The plain kitchen, for when nothing else was asked for or fits. */
export const PLAIN_CUISINE: Cuisine = CUISINES[0] as Cuisine;

/** Which cuisine a text asks for; the more particular one where two match, null for none. */
export function findCuisine(text: string): Cuisine | null {
  if (text.trim() === '') return null;
  const found = CUISINES.filter(({ matches }) => matches.test(text));
  return found.find(({ id }) => id === 'south_indian') ?? found[0] ?? null;
}
