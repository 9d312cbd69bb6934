/** A rule about words: it fires when every pattern of one case is found in one sentence (or in the whole text). */
export interface TextRule {
  /** Id of the rule. */
  readonly code: string;
  /** Regulation, agency or paper that the rule is from. */
  readonly source: string;
  /**
   * Alternatives; all patterns of one have to be there, in any order. The first is the subject: "no bleach" and
   * "bleach-free" do not name it. Patterns read folded text (see `foldText`).
   */
  readonly cases: readonly (readonly RegExp[])[];
  /** What makes the sentence harmless after all ("discard the rhubarb leaves"). */
  readonly unless?: RegExp;
  /** Ordinary uses of the same words, taken out before anything is looked for; needs the flag `g`. */
  readonly harmless?: RegExp;
  /** Where the patterns of a case have to stand together; a sentence unless said otherwise. */
  readonly span?: 'sentence' | 'text';
}

/** What stands right before a subject that is not wanted, in five languages. */
const NEGATION =
  /\b(?:no|not|never|without|avoid|avoiding|skip|omit|exclude|excluding|don't (?:use|add|want|give|like|eat|serve|make)|do not (?:use|add|give|eat|serve|make)|leave out|instead of|rather than|free of|free from|allergic to|ohne|kein|keine|keinen|sans|pas de|jamais de|eviter|evite|evita|evitar|evitare|sin|senza|niente)\s+(?:(?:any|the|my|using|adding|giving|eating|more|real|actual|other|de|del|la|le|les|el|il|gli)\s+){0,2}$/u;
const FREE_OF = /^(?:s)?[- ](?:free|frei)\b/u;
/** Names of small vegetables and cuts: nobody is cooking a child. */
const BABY_FOODS =
  /\bbaby (?:carrots?|spinach|corn|corns|potato(?:es)?|leaf|leaves|back|kale|greens|bok|pak|beets?|beetroots?|squid|octopus(?:es)?|onions?|peppers?|tomato(?:es)?|lettuces?|gem|gems|turnips?|zucchinis?|courgettes?|artichokes?|leeks?|peas|rocket|arugula|plum|lamb|eggplants?|aubergines?|cucumbers?|mushrooms?|chard|bella|bellas|shower|showers|swiss|broccoli|clams?|scallops?|shrimps?|fennel|radish(?:es)?|asparagus|portobellos?|eels?|ginger)\b/gu;

/** Sentences of a folded text; a decimal point does not end one. */
function sentencesOf(folded: string): string[] {
  return folded.split(/[.!?;](?=\s|$)|\n/u).filter((sentence) => sentence.trim() !== '');
}

/** True when the rule is met by a folded text. Time is linear in the text. */
export function firesOnFolded(rule: TextRule, folded: string): boolean {
  // Nearly every text ends here: the careful look below only ever takes words away.
  if (!rule.cases.some((patterns) => patterns.every((pattern) => pattern.test(folded)))) return false;
  const grown = folded.replace(BABY_FOODS, ' ');
  const rest = rule.harmless === undefined ? grown : grown.replace(rule.harmless, ' ');
  const spans = rule.span === 'text' ? [rest] : sentencesOf(rest);
  return spans.some(
    (span) => rule.cases.some((patterns) => isMet(patterns, span)) && rule.unless?.test(span) !== true,
  );
}

function isMet([subject, ...others]: readonly RegExp[], span: string): boolean {
  if (subject === undefined || !others.every((pattern) => pattern.test(span))) return false;
  for (const match of span.matchAll(new RegExp(subject, 'gu'))) {
    const before = span.slice(Math.max(0, match.index - 48), match.index);
    const after = span.slice(match.index + match[0].length, match.index + match[0].length + 8);
    if (!NEGATION.test(before) && !FREE_OF.test(after)) return true;
  }
  return false;
}
