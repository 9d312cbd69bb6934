/** Words with which people say what is in their kitchen, and what they mean by them; in five languages. */

/** What a nose or a date has given up on. Cheese with noble mould is named by its own name. */
const SPOILED =
  /\b(?:rotten|rotting|spoil(?:ed|t)|mou?ldy|gone (?:off|bad)|past its (?:date|best)|expired|rancid|slimy|putrid|left out (?:overnight|all night|all day)|sprouting potato(?:es)?|verdorben\w*|verschimmelt\w*|schimmelig\w*|verfault\w*|abgelaufen\w*|pourrie?s?|moisie?s?|p[ée]rim[ée]e?s?|podrid[oa]s?|mohos[oa]s?|caducad[oa]s?|marci[oae]?|ammuffit[oaie]|scadut[oaie])\b|\bgreen and sprouting\b/iu;
/** "0 eggs", "-5 eggs", "no milk": there is none. */
const NONE_THERE = /^(?:[-−]\s?\d|0+(?:[.,]0+)?(?!\s?[\d.,/%½¼¾])(?:\s|$)|no\s+(?!salt\b)\p{L})/iu;
/** Names that a cook and the table read differently: a few plurals, counts and French words. */
const MEANT: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^\W*(?:\d+\s+)?(?:\p{L}+\s+)?p[âa]tes\b(?!\s+(?:de|à tartiner))/iu, 'pasta'],
  [/^\W*(?:\d+\s+|un\s+)?citrons?\s*$/iu, 'lemon'],
  [/^\W*(?:\d+\s+)?peppers\s*$|^\W*[1-9]\d*\s+pepper\s*$/iu, 'bell pepper'],
  [/^\W*[1-9]\d*\s+(?:stück\s+|rote\s+|grüne\s+|gelbe\s+)*paprika(?:schoten?|s)?\s*$/iu, 'bell pepper'],
  [/^(?:[\d.,/]+\s*\p{L}*\s+)?(?:of\s+)?noodles?\s*$/iu, 'chinese wheat noodle'],
];
/** Lines that only German writes so. */
const GERMAN =
  /[äöüß]|\b(?:reis|nudeln|kartoffeln?|zwiebeln?|karotten?|tomaten|gurken?|hackfleisch|rinderhack|sahne|knoblauch|lauch|pilze|champignons|speck|schinken|lachs|eier|quark|schmand|linsen|bohnen|erbsen|brot|mehl|zucker)\b/iu;
/** The vegetable where German is spoken, the spice elsewhere. */
const PAPRIKA = /^\W*paprika\W*$/iu;
const COOKED = /\b(?:cooked|leftover|left-over|day-old)\b/i;

/** Whether a line says that the food is spoilt. */
export function isSpoiled(line: string): boolean {
  return SPOILED.test(line);
}

/** Whether a line says that there is none of the food. */
export function isNoneThere(line: string): boolean {
  return NONE_THERE.test(line.trim());
}

/** Whether a line is written in German. */
export function isWrittenInGerman(line: string): boolean {
  return GERMAN.test(line);
}

/** The name of the food that a cook means by a line, where the table of foods would read another; else null. */
export function nameMeant(line: string, isGerman: boolean): string | null {
  if (isGerman && PAPRIKA.test(line)) return 'bell pepper';
  return MEANT.find(([pattern]) => pattern.test(line.trim()))?.[1] ?? null;
}

/** Whether a line speaks of what was cooked before: "leftover rice". */
export function isCookedBefore(line: string): boolean {
  return COOKED.test(line);
}

/** A name without the words that say that it was cooked before. */
export function withoutCooked(name: string): string {
  return name.replace(COOKED, '').trim();
}
