import type { Food } from '../foods/food.ts';
import type { Finding } from '../recipe/finding.ts';

/** A stuffed bird whose stuffing nobody measures; `steps` are folded texts. */
export function findStuffingIssue(foods: readonly Food[], steps: readonly string[]): Finding[] {
  const bird = foods.find(({ hazard }) => hazard === 'poultry');
  const text = steps.join(' ');
  const isStuffed =
    /\b(?:stuff|fill)\b[^.;]{0,40}\b(?:cavity|bird|turkey|whole chicken|goose|duck|the chicken)\b/u.test(
      text,
    ) && !/\b(?:lemons?|herbs?|thyme|rosemary|onion halves) (?:in|into|inside) the cavity\b/u.test(text);
  if (bird === undefined || !isStuffed) return [];
  const isMeasured = /\bstuffing\b[^.;]{0,80}\b(?:165|74)\b|\b(?:165|74)\b[^.;]{0,80}\bstuffing\b/u.test(
    text,
  );
  if (isMeasured) return [];
  return [
    {
      code: 'stuffing_temperature',
      severity: 'warn',
      data: { food: bird.name, celsius: 74, fahrenheit: 165 },
      source: 'USDA FSIS, Stuffing and Food Safety: 165 °F in the centre of the stuffing',
    },
  ];
}
