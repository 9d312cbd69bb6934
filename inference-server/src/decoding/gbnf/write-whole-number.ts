const DIGIT = '[0-9]';

/**
 * An expression that matches the decimal form, without leading zeros, of every whole number from `low` to
 * `high` (both included, both at least 0) and of no other.
 */
export function writeWholeNumber(low: number, high: number): string {
  const alternatives: string[] = [];
  for (let digits = String(low).length; digits <= String(high).length; digits++) {
    const from = Math.max(low, digits === 1 ? 0 : 10 ** (digits - 1));
    const to = Math.min(high, 10 ** digits - 1);
    alternatives.push(...writeSameLength(String(from), String(to)));
  }
  return alternatives.length === 1 ? alternatives.join('') : `(${alternatives.join(' | ')})`;
}

/** Alternatives for the numbers from `from` to `to`, which have equally many digits. */
function writeSameLength(from: string, to: string): string[] {
  const rest = from.length - 1;
  const low = Number(from[0]);
  const high = Number(to[0]);
  if (rest === 0) return [writeDigit(low, high)];
  if (low === high) return prefix(low, writeSameLength(from.slice(1), to.slice(1)));
  const isFromOpen = /^0*$/.test(from.slice(1));
  const isToOpen = /^9*$/.test(to.slice(1));
  const alternatives: string[] = [];
  if (!isFromOpen) alternatives.push(...prefix(low, writeSameLength(from.slice(1), '9'.repeat(rest))));
  const middleLow = isFromOpen ? low : low + 1;
  const middleHigh = isToOpen ? high : high - 1;
  if (middleLow <= middleHigh) alternatives.push(`${writeDigit(middleLow, middleHigh)} ${anyDigits(rest)}`);
  if (!isToOpen) alternatives.push(...prefix(high, writeSameLength('0'.repeat(rest), to.slice(1))));
  return alternatives;
}

function prefix(digit: number, alternatives: readonly string[]): string[] {
  return alternatives.map((alternative) => `"${digit}" ${alternative}`);
}

function writeDigit(low: number, high: number): string {
  return low === high ? `"${low}"` : `[${low}-${high}]`;
}

function anyDigits(count: number): string {
  return count === 1 ? DIGIT : `${DIGIT}{${count}}`;
}
