import {
  celsiusToFahrenheit,
  fahrenheitToCelsius,
  toOvenFahrenheit,
  type UnitSystem,
} from '../units/index.ts';

const TEMPERATURE =
  /(\d{2,3})(?:( ?(?:-|–|to) ?)(\d{2,3}))?( ?)(?:(°|º|degrees? ?) ?)?(celsius|fahrenheit|[CF])(?![\p{L}\d])/giu;
/** A temperature in both scales, "180 °C (350 °F)", "350°F/180°C": nothing to convert. */
const BOTH =
  /\d{2,3}[^.;\d]{0,12}?(?:°|º|degrees? ?)?[CF]\w*[ (,/|–-]{1,4}(?:or |about )?\d{2,3}[^.;\d]{0,12}?(?:°|º|degrees? ?)?[CF]/iu;
/** Below this an exact degree matters: the inside of food, dough, sugar. °C */
const OVEN_FROM_CELSIUS = 125;

/**
 * Temperatures of a text in one system: "180 °C" becomes "350 °F" in the steps of an oven's dial, "74 °C" in food
 * "165 °F" to the degree, so that no safe temperature changes. One that is given in both stays. Linear.
 */
export function convertTemperatures(text: string, system: UnitSystem): string {
  if (BOTH.test(text)) return text;
  return text.replace(TEMPERATURE, (written, ...groups) => {
    const [first, joint, second, , sign, scale] = groups.map((group) =>
      group === undefined ? '' : String(group),
    );
    if (sign === '' && scale?.length === 1 && scale !== 'C' && scale !== 'F') return written;
    const isFahrenheit = /^f/i.test(scale ?? '');
    if (isFahrenheit === (system === 'us')) return written;
    const to = (value: string): number =>
      isFahrenheit ? toCelsius(Number(value)) : toFahrenheit(Number(value));
    const range = second === '' ? '' : `${joint ?? ''}${to(second ?? '')}`;
    return `${to(first ?? '')}${range} ${isFahrenheit ? '°C' : '°F'}`;
  });
}

function toFahrenheit(celsius: number): number {
  return celsius < OVEN_FROM_CELSIUS ? celsiusToFahrenheit(celsius) : toOvenFahrenheit(celsius);
}

/** Ovens are set in steps of ten degrees. */
function toCelsius(fahrenheit: number): number {
  const celsius = fahrenheitToCelsius(fahrenheit);
  return celsius < OVEN_FROM_CELSIUS ? celsius : Math.round(celsius / 10) * 10;
}
