/** °C to °F, to the nearest degree. */
export function celsiusToFahrenheit(celsius: number): number {
  return Math.round((celsius * 9) / 5 + 32);
}

/** °F to °C, to the nearest degree. */
export function fahrenheitToCelsius(fahrenheit: number): number {
  return Math.round(((fahrenheit - 32) * 5) / 9);
}

/** Oven dials have steps: 5 °C and 25 °F. */
export function toOvenFahrenheit(celsius: number): number {
  return Math.round(((celsius * 9) / 5 + 32) / 25) * 25;
}
