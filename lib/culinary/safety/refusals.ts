export interface Refusal {
  /** Id of the rule. */
  readonly code: string;
  readonly source: string;
}

interface RefusalRule extends Refusal {
  readonly pattern: RegExp;
  /** Harmless uses of the same words, taken out first. */
  readonly harmless?: RegExp;
}

/** What we never help with: each with a source, a case that fires and a case that must not (tests). */
const RULES: readonly RefusalRule[] = [
  {
    code: 'foraged_mushrooms',
    source: 'CDC MMWR 70(10), 2021: severe illness from foraged mushrooms',
    pattern:
      /\b(?:foraged|wild|picked|found|unidentified)\b[^.]{0,30}\b(?:mushrooms?|fungi|toadstools?)|\b(?:mushrooms?|toadstools?)\b[^.]{0,30}\b(?:i|we) (?:picked|found|foraged)|\b(?:death cap|destroying angel|amanita|fly agaric|toadstools?|knollenblätterpilz)\b/iu,
    harmless:
      /\b(?:wild rice|wild garlic)\b|\b(?:store[- ]bought|shop[- ]bought|dried|cultivated) wild mushrooms?/giu,
  },
  {
    code: 'pufferfish',
    source: 'FDA, Advisory on Puffer Fish (2014)',
    pattern: /\b(?:fugu|puffer ?fish|blowfish|kugelfisch)\b/iu,
  },
  {
    code: 'low_acid_canning',
    source: 'USDA Complete Guide to Home Canning (2015), Guide 1: pressure canning for low-acid food',
    pattern:
      /\b(?:water[- ]bath|boiling[- ]water|open[- ]kettle|oven)[- ](?:can|canned|canning)\b|\bcan(?:ning)?\b[^.]{0,40}\b(?:beans|meat|corn|chicken|fish|green beans)\b[^.]{0,40}\bwater[- ]bath/iu,
  },
  {
    code: 'garlic_in_oil_stored_warm',
    source: 'FDA Food Code 2022, 1-201.10 (garlic-in-oil mixtures); CDC, Botulism prevention',
    pattern:
      /\bgarlic\b[^.]{0,40}\b(?:in|infused|and) (?:olive )?oil\b[^.]{0,60}\b(?:room temperature|counter|shelf|pantry|cupboard|weeks?|months?|days? (?:out|unrefrigerated))|\bgarlic confit\b[^.]{0,60}\b(?:room temperature|counter|shelf|pantry)/iu,
  },
  {
    code: 'infant_honey',
    source: 'CDC, Botulism: no honey before 12 months',
    pattern:
      /\bhoney\b[^.]{0,60}\b(?:infant|newborn|baby|(?:[1-9]|1[01])[- ]months?[- ]old|under (?:12 months|one|1))|\b(?:infant|newborn|(?:[1-9]|1[01])[- ]months?[- ]old|for (?:my|the|a) baby)\b[^.]{0,60}\bhoney\b/iu,
    harmless:
      /\bbaby (?:carrots?|spinach|corn|potatoes|leaves|leaf|back ribs|kale|greens|bok choy|beets?|squid|octopus)\b/giu,
  },
  {
    code: 'bitter_almonds',
    source: 'EFSA Journal 14(4):4424 (2016), cyanogenic glycosides',
    pattern: /\b(?:bitter almonds?|raw apricot kernels?|apricot kernels?)\b/iu,
  },
  {
    code: 'raw_cassava',
    source: 'FAO/WHO Codex Stan 176-1989, cassava',
    pattern: /\braw (?:cassava|yuca|manioc)\b|\b(?:cassava|yuca|manioc)\b[^.]{0,20}\buncooked\b/iu,
  },
  {
    code: 'not_food',
    source: 'FD&C Act 402(a)(1): poisonous or deleterious substance',
    pattern:
      /\b(?:bleach|antifreeze|concrete|cement|superglue|glue|gasoline|petrol|diesel|kerosene|detergent|laundry pods?|tide pods?|dish ?soap|paint thinner|turpentine|ammonia|drain cleaner|rat poison|pesticide|herbicide|insecticide|weed ?killer|mercury metal|arsenic|cyanide|ricin|batteries|battery acid|shards? of glass|broken glass|nails and screws|sawdust|asbestos|rubbing alcohol|isopropyl alcohol|methanol|wood alcohol|methylated spirits)\b/iu,
    harmless:
      /\bbleach(?:ed)?[- ](?:white|flour|blond)|\bglue\b(?= (?:the|it|them|edges|down|together))|\bglue-like\b|\bmeat glue\b|\bpaint(?:ed)? with\b/giu,
  },
  {
    code: 'human_or_pet',
    source: 'FD&C Act 402(a)',
    pattern:
      /\b(?:human (?:meat|flesh|blood|liver)|cannibal\w*|(?:my|the|a|our|your) (?:cat|kitten|puppy|dog|hamster|neighbou?r)(?:'s)? (?:meat|leg|liver|stew|roast)|(?:cook|eat|roast|grill|stew) (?:my|a|the|our) (?:cat|kitten|puppy|dog|hamster|neighbou?r|baby|child))\b/iu,
    harmless: /\bhot ?dogs?\b|\b(?:for|with) (?:my|the|a|our) (?:cat|dog|neighbou?r|baby|child)\b/giu,
  },
  {
    code: 'intent_to_harm',
    source: 'house rule: we do not help to harm',
    pattern:
      /\b(?:poison|kill|sicken|drug|harm)\b[^.]{0,25}\b(?:my|him|her|them|someone|somebody|husband|wife|boss|guests?|people|roommate|neighbou?r|child)\b|\b(?:without (?:them|him|her) (?:knowing|noticing))\b[^.]{0,60}\b(?:allerg|peanut|nut|shellfish)|\b(?:secretly|sneak|hide)\b[^.]{0,30}\b(?:peanuts?|nuts?|shellfish|allergens?|drugs?|laxatives?)\b[^.]{0,30}\b(?:into|in) (?:his|her|their|someone)/iu,
    harmless:
      /\bkill(?:s|ing)? (?:the )?(?:heat|time|two birds|germs|bacteria|yeast)\b|\bto die for\b|\bkiller\b/giu,
  },
  {
    code: 'drugs',
    source: 'Controlled Substances Act, 21 U.S.C. 812',
    pattern:
      /\b(?:cocaine|heroin|methamphetamine|crystal meth|fentanyl|lsd|mdma|magic mushrooms?|psilocybin)\b/iu,
  },
];

/** The rule under which a text asks for something that we never help with, or null. Ordinary cooking passes. */
export function findRefusal(text: string): Refusal | null {
  for (const { pattern, harmless, code, source } of RULES) {
    const rest = harmless === undefined ? text : text.replace(harmless, ' ');
    if (pattern.test(rest)) return { code, source };
  }
  return null;
}

/** Ids of every refusal, for tests that hold each to a case. */
export const REFUSAL_CODES: readonly string[] = RULES.map(({ code }) => code);
