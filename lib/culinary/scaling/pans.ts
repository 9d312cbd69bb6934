import { spellFractions } from '../phrases/index.ts';

/** A baking pan; lengths in cm, depth null where it is not said. */
export type Pan =
  | { readonly shape: 'round'; readonly diameterCm: number; readonly depthCm: number | null }
  | { readonly shape: 'square'; readonly sideCm: number; readonly depthCm: number | null }
  | {
      readonly shape: 'rectangular' | 'loaf';
      readonly lengthCm: number;
      readonly widthCm: number;
      readonly depthCm: number | null;
    }
  | { readonly shape: 'muffin'; readonly cups: number; readonly cupMl: number };

/** Depth of a pan that does not say it: cake pans of two inches, loaf pans of two and three quarters. cm */
const USUAL_DEPTH_CM = 5;
const LOAF_DEPTH_CM = 7;
/** A standard muffin cup holds half a US cup, a mini one an eighth (what makers of tins print on them). ml */
const MUFFIN_CUP_ML = 118;
const MINI_MUFFIN_CUP_ML = 30;
const CM_PER_INCH = 2.54;

/** Area of a pan's base in cm²; null for muffin tins, which have none that matters. */
export function panAreaCm2(pan: Pan): number | null {
  switch (pan.shape) {
    case 'round':
      return (Math.PI * pan.diameterCm ** 2) / 4;
    case 'square':
      return pan.sideCm ** 2;
    case 'muffin':
      return null;
    default:
      return pan.lengthCm * pan.widthCm;
  }
}

/** Volume of a pan in ml, with the usual depth where none is said. */
export function panVolumeMl(pan: Pan): number {
  if (pan.shape === 'muffin') return pan.cups * pan.cupMl;
  const depth = pan.depthCm ?? (pan.shape === 'loaf' ? LOAF_DEPTH_CM : USUAL_DEPTH_CM);
  return (panAreaCm2(pan) ?? 0) * depth;
}

export interface PanFactor {
  readonly factor: number;
  /** `area` keeps the height of the cake; `volume` where a shape is not flat or both depths are known. */
  readonly by: 'area' | 'volume';
}

/**
 * What a recipe for one pan has to be multiplied with for another: by area where both are flat, so that the cake is
 * as high and bakes as long; by volume with loaf and muffin tins or known depths.
 */
export function factorForPan(from: Pan, to: Pan): PanFactor {
  const isFlat = (pan: Pan) => pan.shape !== 'loaf' && pan.shape !== 'muffin';
  const fromArea = panAreaCm2(from);
  const toArea = panAreaCm2(to);
  const hasDepths = 'depthCm' in from && 'depthCm' in to && from.depthCm !== null && to.depthCm !== null;
  if (isFlat(from) && isFlat(to) && !hasDepths && fromArea !== null && toArea !== null) {
    return { factor: toArea / fromArea, by: 'area' };
  }
  return { factor: panVolumeMl(to) / panVolumeMl(from), by: 'volume' };
}

const NUMBER = '(\\d+(?: \\d/\\d|[.,]\\d+)?)';
const UNIT = '(?:[ -]?(inch(?:es)?|in\\.?|"|cm|centimet(?:er|re)s?))?';
const SIDES = new RegExp(
  `${NUMBER}${UNIT} ?(?:x|×|by) ?${NUMBER}${UNIT}(?: ?(?:x|×|by) ?${NUMBER}${UNIT})?`,
  'iu',
);
const ONE_SIDE = new RegExp(`${NUMBER}[ -]?(inch(?:es)?|in\\.?|"|cm|centimet(?:er|re)s?)`, 'iu');
const MUFFIN = /(\d{1,2})[ -](?:cup|hole|well)s?\b.{0,20}?(?:muffin|cupcake|bun)/iu;
const PAN_WORD = /\b(?:pans?|tins?|dish(?:es)?|moulds?|molds?|springform|skillet|casserole|tray|sheet)\b/iu;

/** The pan that a text names: "a 9-inch round cake pan", "20 x 30 cm tin", "9 x 5-inch loaf pan", "12-cup muffin tin"; null for none. */
export function readPan(text: string): Pan | null {
  const plain = spellFractions(text.slice(0, 400));
  const muffin = MUFFIN.exec(plain);
  if (muffin !== null) {
    return {
      shape: 'muffin',
      cups: Number(muffin[1]),
      cupMl: /\bmini\b/iu.test(plain) ? MINI_MUFFIN_CUP_ML : MUFFIN_CUP_ML,
    };
  }
  if (!PAN_WORD.test(plain)) return null;
  const sides = SIDES.exec(plain);
  if (sides !== null) return readSides(sides, plain);
  const one = ONE_SIDE.exec(plain);
  if (one === null) return null;
  const cm = toCm(one[1], one[2]);
  const isSquare = /\bsquare\b/iu.test(plain);
  return isSquare
    ? { shape: 'square', sideCm: cm, depthCm: null }
    : { shape: 'round', diameterCm: cm, depthCm: null };
}

function readSides(match: RegExpExecArray, text: string): Pan {
  const unit = match[6] ?? match[4] ?? match[2];
  const first = toCm(match[1], match[2] ?? unit);
  const second = toCm(match[3], match[4] ?? unit);
  const depthCm = match[5] === undefined ? null : toCm(match[5], unit);
  if (/\bloaf\b/iu.test(text))
    return { shape: 'loaf', lengthCm: Math.max(first, second), widthCm: Math.min(first, second), depthCm };
  if (/\bround\b/iu.test(text)) return { shape: 'round', diameterCm: first, depthCm: second };
  if (first === second) return { shape: 'square', sideCm: first, depthCm };
  return {
    shape: 'rectangular',
    lengthCm: Math.max(first, second),
    widthCm: Math.min(first, second),
    depthCm,
  };
}

/** Without a unit, numbers below 15 are inches. */
function toCm(number: string | undefined, unit: string | undefined): number {
  const [whole = '0', fraction] = (number ?? '0').replace(',', '.').split(' ');
  const [top = '0', bottom = '1'] = fraction?.split('/') ?? [];
  const value = Number(whole) + Number(top) / Number(bottom);
  const isInch = unit === undefined ? value < 15 : /^(?:in|")/iu.test(unit);
  return isInch ? value * CM_PER_INCH : value;
}
