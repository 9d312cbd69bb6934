import { fahrenheitToCelsius } from '../units/index.ts';

export interface TemperatureRead {
  readonly celsius: number;
  /** True when the words around it speak of the inside of the food and not of an oven or oil. */
  readonly isInternal: boolean;
}

const TEMPERATURE = /(\d{2,3})(?:\.\d)?\s?(?:°|º|degrees?\s)?\s?(c|f|celsius|fahrenheit)\b/giu;
const INTERNAL =
  /internal|thermometer|inside|cent(?:re|er)|thickest|core|middle|reads?|registers?|reach(?:es|ed)?|probe|cooked (?:through )?to|until (?:it|they|the \p{L}+) (?:is|are|hits?)/iu;
const APPLIANCE =
  /oven|preheat|heat (?:the )?(?:oil|water|grill)|oil (?:to|at|is)|air[- ]fryer|gas mark|grill to|water bath to|bake at|roast at/iu;

/** Temperatures in a text, in °C, each with whether it is about the inside of the food. */
export function readTemperatures(text: string): TemperatureRead[] {
  return [...text.matchAll(TEMPERATURE)].map((match) => {
    const value = Number(match[1]);
    const isFahrenheit = /^f/i.test(match[2] ?? '');
    const before = text.slice(Math.max(0, match.index - 90), match.index);
    const sentence = before.slice(before.lastIndexOf('. ') + 1);
    const after = text.slice(match.index, match.index + 60);
    const near = `${sentence} ${after}`;
    const isInternal = INTERNAL.test(near) && !(APPLIANCE.test(sentence) && !INTERNAL.test(sentence));
    return { celsius: isFahrenheit ? fahrenheitToCelsius(value) : value, isInternal };
  });
}
