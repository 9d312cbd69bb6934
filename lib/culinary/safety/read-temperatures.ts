import { fahrenheitToCelsius } from '../units/index.ts';

export interface TemperatureRead {
  readonly celsius: number;
  /** True when the words around it speak of the inside of the food and not of an oven or oil. */
  readonly isInternal: boolean;
}

const TEMPERATURE = /(?<![\d.,-])(\d{2,3})(?:[.,]\d)?\s?(?:°|º|degrees?\s)?\s?(c|f|celsius|fahrenheit)\b/giu;
const INTERNAL =
  /internal|thermometer|inside|cent(?:re|er)|thickest|core|middle|reads?\b|registers?|reach(?:es|ed)?|probe|cooked (?:through )?to|until (?:it|they|the \p{L}+) (?:is|are|hits?)|kerntemperatur|im (?:kern|inneren)|in der mitte|[àa] c(?:œ|oe)ur|temp[ée]rature interne|en el centro|temperatura interna|al (?:cuore|centro)/iu;
const APPLIANCE =
  /oven|preheat|heat (?:the )?(?:oil|water|grill)|oil (?:to|at|is)|air[- ]fryer|gas mark|grill to|water bath to|bake at|roast at|(?:bake|roast|cook|grill|smoke)\b[^.]{0,40} at (?:about |around )?$/iu;
/** "Grill to 74 °C": an oven or a grill is hotter than what is cooked in it. */
const COOKED_TO =
  /\b(?:cook|grill|roast|bake|fry|sear|poach|smoke|braise|air-?fry)\w*\b[^.]{0,40}\bto (?:about |around |at least )?$/iu;
const COOKED_TO_CELSIUS = [50, 90] as const;
/** No food is hotter inside than boiling water; what is printed above is an oven, oil or sugar. */
const INTERNAL_MAX_CELSIUS = 100;

/** Temperatures in a text, in °C, each with whether it is about the inside of the food. */
export function readTemperatures(text: string): TemperatureRead[] {
  const matches = [...text.matchAll(TEMPERATURE)];
  return matches.map((match, index) => {
    const value = Number(match[1]);
    const isFahrenheit = /^f/i.test(match[2] ?? '');
    const celsius = isFahrenheit ? fahrenheitToCelsius(value) : value;
    const before = text.slice(Math.max(0, match.index - 90), match.index);
    const sentence = before.slice(before.lastIndexOf('. ') + 1);
    const next = matches[index + 1]?.index ?? text.length;
    const after = text.slice(match.index, Math.min(match.index + 60, Math.max(next, match.index + 1)));
    const isAppliance = APPLIANCE.test(sentence) && !INTERNAL.test(sentence);
    const isCookedTo =
      celsius >= COOKED_TO_CELSIUS[0] && celsius <= COOKED_TO_CELSIUS[1] && COOKED_TO.test(sentence);
    const isInternal =
      isCookedTo ||
      (celsius <= INTERNAL_MAX_CELSIUS && INTERNAL.test(`${sentence} ${after}`) && !isAppliance);
    return { celsius, isInternal };
  });
}
