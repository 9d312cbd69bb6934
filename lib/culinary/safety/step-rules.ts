import type { Finding } from '../recipe/finding.ts';

interface StepRule {
  readonly code: string;
  readonly severity: Finding['severity'];
  readonly pattern: RegExp;
  readonly source: string;
}

/** Instructions that are dangerous by themselves, whatever the recipe. */
export const STEP_RULES: readonly StepRule[] = [
  {
    code: 'undercooked_poultry_or_mince',
    severity: 'block',
    pattern:
      /\b(?:chicken|turkey|poultry|burgers?|patt(?:y|ies)|meatballs?|mince|ground (?:beef|pork|turkey|chicken))\b[^.;]{0,60}\b(?:still pink|pink (?:inside|in the middle)|medium[- ]rare|rare\b(?! (?:treat|occasion))|undercooked|raw in the (?:middle|cent))|\b(?:serve|leave|keep)\b[^.;]{0,40}\b(?:chicken|turkey|poultry)\b[^.;]{0,30}\b(?:pink|rare|raw)\b/iu,
    source: 'USDA FSIS, Safe Minimum Internal Temperature Chart',
  },
  {
    code: 'left_in_danger_zone',
    severity: 'block',
    pattern:
      /\b(?:leave|keep|rest|marinate|sit|stand|thaw|defrost|cool)\b[^.;]{0,60}\b(?:chicken|meat|beef|pork|fish|prawns?|shrimp|rice|stew|soup|leftovers?|it|them)?\b[^.;]{0,40}\b(?:on the counter|at room temperature|out of the fridge)\b[^.;]{0,30}\b(?:overnight|all day|[3-9] hours|\d{2} hours)\b|\b(?:overnight|all day)\b[^.;]{0,30}\b(?:on the counter|at room temperature)\b/iu,
    source: 'USDA FSIS, Danger Zone (40 °F to 140 °F): two hours at the most',
  },
  {
    code: 'washing_raw_poultry',
    severity: 'warn',
    pattern: /\b(?:wash|rinse)\b[^.;]{0,20}\b(?:raw )?(?:chicken|turkey|poultry|duck)\b/iu,
    source: 'USDA FSIS, Washing Raw Poultry (2019)',
  },
  {
    code: 'raw_marinade_reused',
    severity: 'block',
    pattern:
      /\b(?:serve|drizzle|pour|use)\b[^.;]{0,30}\b(?:the )?(?:raw|uncooked|leftover|remaining|reserved) marinade\b(?![^.;]{0,40}\bboil)/iu,
    source: 'USDA FSIS, Grilling Food Safely',
  },
  {
    code: 'raw_dough_tasting',
    severity: 'block',
    pattern: /\b(?:eat|taste|serve)\b[^.;]{0,20}\b(?:raw|uncooked) (?:dough|batter|flour)\b/iu,
    source: 'FDA, Flour is a raw food (2017)',
  },
  {
    code: 'alcohol_near_flame',
    severity: 'warn',
    pattern:
      /\bflamb[eé]\w*|\b(?:ignite|set (?:it )?alight|light)\b[^.;]{0,30}\b(?:brandy|rum|cognac|alcohol)\b/iu,
    source: 'NFPA, cooking safety',
  },
];
