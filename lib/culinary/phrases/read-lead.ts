import { skipPattern } from './skip-pattern.ts';

/** What stands in front of an amount: "juice of", "For the sauce:". */
export interface LeadRead {
  /** "zest and juice of": what is taken of the food. */
  readonly part: string | null;
  readonly purpose: string | null;
  /** Index of the first character of the amount. */
  readonly end: number;
}

const LABEL =
  /(?:for (?:the )?|to )?(?:optional|garnish|serving|serve|topping|decoration|finish)(?: ?\([^)]{0,20}\))?: ?|for (?:the )?[\p{L} ]{3,25}: ?/iuy;
const PART =
  /(?:(?:the|el|la|le|les|il|lo|der|die) )?(?:(?:finely|freshly|coarsely|thinly|fresh|grated|minced|chopped|julienned|strained|squeezed|pared) ){0,3}(?:zest|juice|rind|peel|saft|abrieb|schale|jus|zeste|zumo|jugo|ralladura|succo|scorza)(?:(?:,? (?:and|&|und|et|y|e|plus) )(?:(?:finely|freshly|grated|the) ){0,2}(?:zest|juice|rind|peel|saft|abrieb|schale|jus|zeste|zumo|jugo|ralladura|succo|scorza))?(?: (?:of|from|von|de|di|d'))? ?/iuy;
const STARTS_AMOUNT =
  /(?:about |approx\.? |~)?(?:\d|one |two |three |four |half |an? |une? |einer |eines |una |un |medi[oa] |mezz[oa] )/iy;

const LETTER = /^\p{L}/u;
const NO_LEAD: LeadRead = { part: null, purpose: null, end: 0 };

/** Reads "finely grated zest and juice of" in front of a number, or the heading of a line. */
export function readLead(text: string): LeadRead {
  if (!LETTER.test(text)) return NO_LEAD;
  const label = skipPattern(LABEL, text, 0);
  const purpose = label === 0 ? null : text.slice(0, label).replace(/: ?$/, '').toLowerCase();
  const part = skipPattern(PART, text, label);
  const isAmount = part > label && skipPattern(STARTS_AMOUNT, text, part) > part;
  if (!isAmount) return { part: null, purpose, end: label };
  return { part: text.slice(label, part).trim(), purpose, end: part };
}
