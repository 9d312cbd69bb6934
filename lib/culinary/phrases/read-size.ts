import { skipPattern } from './skip-pattern.ts';

export interface SizeRead {
  /** Size of the piece: "large", "extra large". */
  readonly size: string | null;
  /** How a measure is filled or a slice cut: "heaping", "packed", "thick". They need a unit behind them. */
  readonly fill: string | null;
  readonly end: number;
}

const LEAD = /[\s,]*/y;
const SIZE_OR_FILL =
  /(?:(extra[- ]large|extra[- ]small|medium[- ]sized?|large[- ]sized?|small[- ]sized?|good[- ]sized?|medium[- ](?:to[- ])?large|small[- ](?:to[- ])?medium|medium|large|small|lg|sm|md|med|xl|kl|big|jumbo|mini|tiny|huge|kleine[rns]?|mittelgroße[rns]?|große[rns]?|gros(?:se)?s?|grande?s?|petite?s?|moyen(?:ne)?s?|pequeñ[oa]s?|median[oa]s?|piccol[oaie]|grandi|medi[ae])|(heaping|heaped|scant|generous|level|rounded|good|full|(?:(?:firmly|lightly|loosely|tightly|well) )?packed|thick|thin|gehäufter?|gestrichene?r?|gestr|geh|bonne|colm[ao]|bien))(?![\p{L}-])\.?\s*/iuy;
const WORDS: Readonly<Record<string, string>> = {
  lg: 'large',
  sm: 'small',
  md: 'medium',
  med: 'medium',
  xl: 'extra large',
  big: 'large',
  huge: 'large',
  tiny: 'small',
  mini: 'small',
  'good sized': 'large',
  'good size': 'large',
};
const LARGE = /^(?:groß|gros|grand)/;
const SMALL = /^(?:kl$|klein|petit|peque|piccol)/;
const MEDIUM = /^(?:mittel|moyen|median|medi[ae]$)/;

/** Reads "extra-large", "medium to large", "heaping"; nothing read leaves `end` where it began. */
export function readSize(text: string, at: number): SizeRead {
  let end = skipPattern(LEAD, text, at);
  let size: string | null = null;
  let fill: string | null = null;
  for (let count = 0; count < 3; count += 1) {
    SIZE_OR_FILL.lastIndex = end;
    const match = SIZE_OR_FILL.exec(text);
    if (match === null) break;
    if (match[1] !== undefined) size ??= toSize(match[1]);
    else fill ??= match[2]?.toLowerCase() ?? null;
    end += match[0].length;
  }
  return { size, fill, end: size === null && fill === null ? at : end };
}

function toSize(written: string): string {
  const word = written
    .toLowerCase()
    .replace(/-/g, ' ')
    .replace(/ sized?$/, '');
  if (LARGE.test(word)) return 'large';
  if (SMALL.test(word)) return 'small';
  if (MEDIUM.test(word)) return 'medium';
  return WORDS[word] ?? word;
}
