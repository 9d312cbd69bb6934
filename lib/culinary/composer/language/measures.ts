import type { Random } from '../../random/index.ts';
import {
  celsiusToFahrenheit,
  printFraction,
  toKitchenFraction,
  toOvenFahrenheit,
} from '../../units/index.ts';

/** "8 minutes", "7 to 8 minutes", "a minute", "1½ hours": as a person says it. */
export function minutesWords(minutes: number, random: Random): string {
  const rounded = Math.max(1, Math.round(minutes));
  if (rounded === 1) return random.pick(['1 minute', 'a minute', '1 minute']);
  if (rounded >= 60) return hoursWords(rounded);
  const exact = `${rounded} minutes`;
  if (rounded < 4) return exact;
  const less = rounded < 20 ? rounded - 1 : rounded - 5;
  return random.pick([exact, exact, `about ${exact}`, `${less} to ${exact}`]);
}

function hoursWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes - hours * 60;
  const whole = hours === 1 ? '1 hour' : `${hours} hours`;
  if (rest < 5) return whole;
  if (Math.abs(rest - 30) < 3) return `${hours}½ hours`;
  return `${whole} ${Math.round(rest / 5) * 5} minutes`;
}

/** The core temperatures that regulators print in both scales. */
const PRINTED_CORES: Readonly<Record<number, number>> = { 74: 165, 71: 160, 63: 145 };

/** Inside of a food: "74 °C (165 °F)", the person's own scale first. */
export function coreWords(celsius: number, isUs: boolean): string {
  const fahrenheit = PRINTED_CORES[celsius] ?? celsiusToFahrenheit(celsius);
  return isUs ? `${fahrenheit} °F (${celsius} °C)` : `${celsius} °C (${fahrenheit} °F)`;
}

const FAN_LESS_CELSIUS = 20;

/** An oven's setting: "200 °C (180 °C fan)", "400 °F (200 °C)". */
export function ovenWords(celsius: number, isUs: boolean): string {
  return isUs
    ? `${toOvenFahrenheit(celsius)} °F (${celsius} °C)`
    : `${celsius} °C (${celsius - FAN_LESS_CELSIUS} °C fan)`;
}

/** An air fryer's setting for what an oven does at so many degrees: its fan saves 20 of them. */
export function airFryerWords(ovenCelsius: number, isUs: boolean): string {
  const celsius = ovenCelsius - FAN_LESS_CELSIUS;
  const fahrenheit = toOvenFahrenheit(celsius);
  return isUs ? `${fahrenheit} °F (${celsius} °C)` : `${celsius} °C (${fahrenheit} °F)`;
}

const INCHES: readonly (readonly [cm: number, inches: string])[] = [
  [0.3, '⅛'],
  [0.5, '¼'],
  [1, '½'],
  [2, '¾'],
  [2.5, '1'],
  [3, '1¼'],
  [4, '1½'],
  [5, '2'],
];

/** "2 cm", "¾-inch", to stand before a noun. */
export function lengthWords(cm: number, isUs: boolean): string {
  if (!isUs) return cm < 1 ? `${Math.round(cm * 10)} mm` : `${cm} cm`;
  const nearest = INCHES.reduce((best, row) => (Math.abs(row[0] - cm) < Math.abs(best[0] - cm) ? row : best));
  return `${nearest[1]}-inch`;
}

const CUP_ML = 236.588;
const TABLESPOON_ML = 14.787;

/** "300 ml", "1¼ cups", "3 tablespoons". */
export function volumeWords(millilitres: number, isUs: boolean): string {
  if (millilitres < 55) {
    const spoons = Math.max(1, Math.round(millilitres / TABLESPOON_ML));
    return spoons === 1 ? '1 tablespoon' : `${spoons} tablespoons`;
  }
  if (isUs) {
    const cups = toKitchenFraction(Math.max(0.25, Math.round((millilitres / CUP_ML) * 4) / 4));
    return `${printFraction(cups)} ${cups > 1 ? 'cups' : 'cup'}`;
  }
  const step = millilitres < 200 ? 10 : millilitres < 1000 ? 25 : 100;
  const rounded = Math.round(millilitres / step) * step;
  if (rounded < 1000) return `${rounded} ml`;
  return rounded === 1000 ? '1 litre' : `${rounded / 1000} litres`;
}
