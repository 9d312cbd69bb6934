import { readDuration } from '../structured/read-duration.ts';
import { readServings } from '../structured/read-servings.ts';
import type { PageLine } from './page-line.ts';

const SERVINGS =
  /(?:^|[^\p{L}])(?:serves|servings?|yields?|makes|portion(?:en|s|er)?|porties|porciones|porzioni|porcje|porcí|personen|persons?|people|personnes|personas|persone|pers\.|porce|porcji|porcje|osob\p{L}*|osób|os\.|adag|kişilik|personer|порц\p{L}*|für|pour)(?:$|[^\p{L}])/iu;
const TIMES = {
  totalMinutes:
    /total(?: time)?|ready in|^time\s*:|^dauer|^zeit\s*:|^tid\s*:|gesamt(?:zeit|dauer)?|durée totale|temps total|tiempo total|tempo totale|totale tijd/i,
  prepMinutes:
    /prep(?:aration)?\.?(?: time)?\b|vorbereitung|zubereitungszeit|préparation|tiempo de preparación|preparazione|voorbereiding|bereidingstijd|förberedelse|forberedelse/i,
  cookMinutes:
    /cook(?:ing)?(?: time)?\b|bake(?: time)?|baking time|kochzeit|backzeit|garzeit|cuisson|cocción|cottura|kooktijd|oventijd/i,
} as const;
/** Facts stand in short lines. */
const LENGTH_MAX = 80;

/** Servings and times that the short lines of a page tell; null for what they do not. */
export interface PageFacts {
  readonly servings: number | null;
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  readonly totalMinutes: number | null;
}

/** Reads servings and times from labels such as "Serves 4", "Prep time: 10 min". A label may stand a line above. */
export function findPageFacts(page: readonly PageLine[]): PageFacts {
  return {
    servings: findServings(page),
    ...findTimes(page),
  };
}

/** Names in the markup of an element that holds a time. */
const TIME_NAMES = { totalMinutes: /total/i, prepMinutes: /prep/i, cookMinutes: /cook|bak/i } as const;
/** A line that is nothing but a duration, beside the picture of a clock. */
const BARE_TIME =
  /^(?:ca\.?\s*)?\d[\d\s.,–-]*(?:h|hrs?\.?|hours?|std\.?|stunden?|heures?|or[ae]|horas?|uur|hod\p{L}*|godz\p{L}*|min\p{L}*\.?)(?:\s*\d{1,2}\s*(?:m|min\p{L}*\.?)?)?$/iu;

function findTimes(page: readonly PageLine[]): Omit<PageFacts, 'servings'> {
  const find = (kind: keyof typeof TIMES) =>
    findTime(page, TIMES[kind]) ?? findNamedTime(page, TIME_NAMES[kind]);
  const times = {
    prepMinutes: find('prepMinutes'),
    cookMinutes: find('cookMinutes'),
    totalMinutes: find('totalMinutes'),
  };
  if (times.prepMinutes !== null || times.cookMinutes !== null || times.totalMinutes !== null) return times;
  const bare = page.find(({ text }) => text.length < 24 && BARE_TIME.test(text));
  return { ...times, totalMinutes: bare === undefined ? null : readDuration(bare.text) };
}

function findNamedTime(page: readonly PageLine[], name: RegExp): number | null {
  for (const line of page) {
    if (line.region !== 'time' || line.text.length > LENGTH_MAX || !name.test(line.regionName)) continue;
    const minutes = timeIn(line.text);
    if (minutes !== null) return minutes;
  }
  return null;
}

/** "… and serve. Serves 4" at the end of the last step. */
const SERVES_AT_END = /[.!]\s+(?:Serves|Makes)\s+(\d[^.]{0,30})\.?$/;

function findServings(page: readonly PageLine[]): number | null {
  for (const [index, line] of page.entries()) {
    const atEnd = SERVES_AT_END.exec(line.text.slice(-60))?.[1];
    if (atEnd !== undefined) return readServings(atEnd);
    if (line.text.length > LENGTH_MAX) continue;
    const isLabel = SERVINGS.test(line.text);
    if (!isLabel && line.region !== 'servings') continue;
    if (
      /(?:^|[^\p{L}])(?:für|pour|serving size|per serving)(?:$|[^\p{L}])/iu.test(line.text) &&
      line.text.length > 30
    )
      continue;
    const own = readServings(line.text);
    if (own !== null) return own;
    const next = page[index + 1]?.text ?? '';
    if (isLabel && line.text.length < 20 && /^\D{0,3}\d{1,3}(?:\s*[-–]\s*\d{1,3})?(?:\s\p{L}+)?$/u.test(next))
      return readServings(next);
  }
  return null;
}

function findTime(page: readonly PageLine[], label: RegExp): number | null {
  for (const [index, line] of page.entries()) {
    if (line.text.length > LENGTH_MAX) continue;
    const at = label.exec(line.text);
    if (at === null || at.index > 30) continue;
    const own = timeIn(line.text.slice(at.index + at[0].length));
    if (own !== null) return own;
    const next = page[index + 1]?.text ?? '';
    if (line.text.length < 30 && next.length < 40) {
      const following = timeIn(next);
      if (following !== null) return following;
    }
  }
  return null;
}

/** A duration with a unit: a bare number says nothing. */
function timeIn(text: string): number | null {
  const from = text.search(/[\d½¼¾]/);
  if (from === -1 || from > 20) return null;
  const rest = text.slice(from).replace(/\b(?:prep|cook|total|active|servings?|serves)\b.*/i, '');
  return /\p{L}|:/u.test(rest) ? readDuration(rest) : null;
}
