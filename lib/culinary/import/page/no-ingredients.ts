import { isNoFoodAmount } from './ingredient-likeness.ts';
import type { PageLine } from './page-line.ts';
import { namesIngredients } from './section-words.ts';

/** No ingredient is longer, characters. */
const LENGTH_MAX = 300;

/** Whether a line may be an ingredient: headings, buttons, servings and times are none. */
export function isIngredientLine({ headingRank, heading, text }: PageLine): boolean {
  if (headingRank > 0 || heading !== null) return false;
  // A template that a script would fill in.
  if (/\{\{|\$\{/.test(text)) return false;
  if (text.length > LENGTH_MAX || (text.length < 2 && !/\p{N}/u.test(text))) return false;
  if (/^\p{L}[^\d]{0,60}:$/u.test(text) || (/\?$/.test(text) && !/\d/.test(text))) return false;
  if (isNoFoodAmount(text) || (!/\d/.test(text) && namesIngredients(text))) return false;
  return !NO_INGREDIENT.test(text) && !OF_A_PART.test(text) && !TIME_LABEL.test(text);
}

/** "For the sauce", in five languages; with an amount it would be an ingredient. */
const OF_A_PART =
  /^(?:for (?:the|your) |for serving$|to serve$|für (?:den|die|das) |pour (?:le |la |les |l['’])|para (?:el|la|los|las) |per (?:il |la |lo |le |i |gli |l['’])|(?:per|pour|para) \p{L}{2,12}(?:are|ere|ire|er|ir|re|ar):?$|(?:zum|zur) \p{Lu}\p{L}{3,14}:?$|(?:group|part|step) \d+$|total weight)[^\d]{0,40}$|^total(?: weight)?:?\s*[\d.,]+\s*(?:kg|g|%)?$/iu;
const TIME_LABEL =
  /^(?:prep|cook|total|bake|ready|preparazione|cottura|totale|tempo|zubereitung|kochzeit|gesamt|préparation|cuisson|temps|tiempo|bereiding)[^\d:]{0,20}:?\s*\d+\s*(?:h|m|std|ore|uur)/iu;
const NO_INGREDIENT =
  /^(?:(?:\d+ ?x\s*)+|us(?: customary)?(?: \/? ?metric)?|metric(?: \/? ?us)?|continue reading.*|story continues.*|advertisements?|anzeige|werbung|publicité|publicidad|pubblicità|sponsored|jump to .*|read more.*|click here.*|us customary|cook mode.*|print.*|save.*|prevent your screen.*|scale|servings?:?|(?:serves|makes|für|pour|voor|para|per)\s.{0,20}\d.{0,20}|(?:add|buy|shop|copy|check|show|unit|toggle|select|deselect)\b.*|yield:?.*|portion(?:en|s)?:?|personen|personnes|\d+(?:\s*[-–]\s*\d+)? (?:servings?|people|persons?|portions?|portionen|portioner|porsjoner|porties|porciones|porzioni|porções|porcj[ei]|porcí|porce|personen|personer|personnes|personas|persone|pessoas|osób|osoby|kişilik|adag|annosta|порц\p{L}*))$/iu;
