import type { Finding } from '../recipe/finding.ts';
import { foldText } from './fold-text.ts';
import { readTemperatures } from './read-temperatures.ts';
import { findSousVideDangers } from './sous-vide.ts';
import { STEP_RULES } from './step-rules.ts';
import { REHEATING_CELSIUS } from './temperature-floors.ts';
import { firesOnFolded } from './text-rule.ts';

const MEAT_OR_FISH =
  /\b(?:chicken|turkey|duck|poultry|mince|ground (?:beef|pork|lamb|meat)|pork|beef|lamb|veal|steaks?|roast|fish|salmon|cod|tuna|trout|burgers?|meatloaf|meatballs?|sausages?)\b/u;
/** Temperatures of these are no cooking temperatures of the meat beside them. */
const OTHER_PROCESS =
  /\b(?:dough|yeast|milk|water|oil|butter|sugar|syrup|caramel|chocolate|custard|yogh?urt|cool\w*|chill\w*|freez\w*|fridge|refrigerat\w*|room|brine|smoke|smoker|marinad\w*|stor\w*|thaw\w*|serve at|sous[- ]vide|water bath|remove|pull|carry|rests?)\b/u;
/** No meat is safe to serve when its middle was named as less than this, °C. */
const NEVER_SERVED_BELOW = 52;

/** Dangerous instructions in one step. */
export function findStepDangers(text: string): Finding[] {
  const folded = foldText(text);
  const rules = STEP_RULES.filter((rule) => firesOnFolded(rule, folded)).map(
    ({ code, severity, source }) => ({
      code,
      severity,
      data: {},
      source,
    }),
  );
  return [...rules, ...findColdCentre(folded), ...findCoolReheating(folded), ...findSousVideDangers(folded)];
}

function findColdCentre(folded: string): Finding[] {
  if (!MEAT_OR_FISH.test(folded) || OTHER_PROCESS.test(folded)) return [];
  const low = readTemperatures(folded).find(
    ({ isInternal, celsius }) => isInternal && celsius < NEVER_SERVED_BELOW && celsius > 5,
  );
  return low === undefined
    ? []
    : [
        {
          code: 'internal_temperature_too_low',
          severity: 'block',
          data: { celsius: low.celsius },
          source: 'USDA FSIS, Safe Minimum Internal Temperature Chart',
        },
      ];
}

function findCoolReheating(folded: string): Finding[] {
  if (!/\breheat\w*|\bwarm (?:it |them )?(?:up|through) (?:the )?leftovers?/u.test(folded)) return [];
  const inside = readTemperatures(folded).filter(({ isInternal }) => isInternal);
  const highest = Math.max(...inside.map(({ celsius }) => celsius));
  if (inside.length === 0 || highest >= REHEATING_CELSIUS - 0.5) return [];
  return [
    {
      code: 'reheated_too_little',
      severity: 'warn',
      data: { celsius: REHEATING_CELSIUS, fahrenheit: 165, named: highest },
      source: 'FDA Food Code 2022, 3-403.11; USDA FSIS: leftovers to 165 °F',
    },
  ];
}
