/** ISO 8601: "PT1H30M", "P0DT0H30M", "PT1.5H", "P0Y0M0DT0H40M0.000S"; lower case and spaces are met too. */
const ISO =
  /^P(?:([\d.,]+)Y)?(?:([\d.,]+)M)?(?:([\d.,]+)W)?(?:([\d.,]+)D)?T?(?:([\d.,]+)H)?(?:([\d.,]+)M(?:IN)?)?(?:([\d.,]+)S)?$/i;
/** Minutes of each part of an ISO duration; a month is 30 days. */
const ISO_MINUTES = [525_600, 43_200, 10_080, 1440, 60, 1, 1 / 60];
/** Words for units of time in the languages of the kitchen and their neighbours, by their beginning. */
const UNIT_MINUTES: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|days?|tage?n?|jours?|días?|dias?|giorn[oi]|dni|dagen?|dager)$/, 1440],
  [
    /^(?:h|hrs?|hours?|std|stunden?|heures?|horas?|or[ae]|uur|uren|u|timer?|timmar?|t|tim|godz|godziny?|hod|hodin[ay]?|saat|óra|sa|час\p{L}*|ч|δ?ώρ\p{L}*)$/u,
    60,
  ],
  [/^(?:m|mins?|minut\p{L}*|mn|perc|dakika|dk|dakikadır|мин\p{L}*|λεπτ\p{L}*|分|分钟|minuter)$/u, 1],
  [/^(?:s|secs?|seconds?|sek|sekunden?|secondes?|segundos?|secondi)$/, 1 / 60],
];
const AMOUNT =
  /(\d+(?:[.,]\d+)?)?\s*([½⅓⅔¼¾])?\s*(?:[-–—]|to|bis|à|a|or)?\s*(\d+(?:[.,]\d+)?)?\s*([½⅓⅔¼¾])?\s*(\p{L}+)/gu;
const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
};
/** Longer texts tell a story and no duration. */
const LENGTH_MAX = 200;
/** A year: more is a slip. */
const MINUTES_MAX = 525_600;

/**
 * Minutes of a duration, rounded: ISO 8601, words ("1 hr 30 mins", "1 Std."), "1:30" or a number of minutes; of a range
 * the longer. Null for nothing, for zero and for what cannot be understood.
 */
export function readDuration(value: unknown): number | null {
  if (typeof value === 'number') return wholeMinutes(value);
  if (typeof value !== 'string' || value.length > LENGTH_MAX) return null;
  const text = value.trim();
  return wholeMinutes(isoMinutes(text) ?? plainMinutes(text.toLowerCase()));
}

function wholeMinutes(minutes: number | null): number | null {
  if (minutes === null || !Number.isFinite(minutes) || minutes <= 0 || minutes > MINUTES_MAX) return null;
  return Math.max(1, Math.round(minutes));
}

const toNumber = (digits: string | undefined): number => Number((digits ?? '0').replace(',', '.')) || 0;

function isoMinutes(text: string): number | null {
  const match = ISO.exec(text.replaceAll(' ', ''));
  if (match === null) return null;
  return ISO_MINUTES.reduce((sum, minutes, index) => sum + minutes * toNumber(match[index + 1]), 0);
}

function plainMinutes(text: string): number | null {
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return toNumber(text);
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?(?:\s*(?:h|hrs?|hours?|std))?$/.exec(text);
  if (clock !== null) return 60 * toNumber(clock[1]) + toNumber(clock[2]);
  let minutes = 0;
  let isUnderstood = false;
  let largest = Number.POSITIVE_INFINITY;
  let afterHours: number | null = null;
  for (const [, low, lowFraction, high, highFraction, word = ''] of text.matchAll(AMOUNT)) {
    const unit = UNIT_MINUTES.find(([words]) => words.test(word))?.[1];
    const amount = amountOf(high, highFraction) ?? amountOf(low, lowFraction);
    // A second amount of the same unit says something else: "30 minutes plus 20 minutes of rest".
    if (unit === undefined || amount === null || unit >= largest) continue;
    minutes += unit * amount;
    largest = unit;
    isUnderstood = true;
    afterHours = unit === 60 ? minutes : null;
  }
  const bare = /\d\s*h\s*(\d{1,2})$/.exec(text)?.[1];
  if (afterHours !== null && bare !== undefined) return minutes + toNumber(bare);
  return isUnderstood ? minutes : null;
}

function amountOf(digits: string | undefined, fraction: string | undefined): number | null {
  if (digits === undefined && fraction === undefined) return null;
  return toNumber(digits) + (FRACTIONS[fraction ?? ''] ?? 0);
}
