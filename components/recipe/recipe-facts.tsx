'use client';

import type { UnitSystem } from '@chef/culinary/units';
import { useTranslations } from 'next-intl';
import { Segments } from '../ui/segments';
import { Stepper } from '../ui/stepper';
import { printDollars } from './print-dollars';
import type { RecipeLines } from './recipe-lines';

interface RecipeFactsProps {
  readonly recipe: RecipeLines;
  readonly servings: number;
  readonly onServings: (servings: number) => void;
  readonly system: UnitSystem;
  readonly onSystem: (system: UnitSystem) => void;
}

const SERVINGS_MAX = 24;
const SYSTEMS = ['metric', 'us'] as const;

/** Time, cost, and the two things that can be turned: for how many, and in which units. */
export function RecipeFacts({ recipe, servings, onServings, system, onSystem }: RecipeFactsProps) {
  const t = useTranslations('recipe');
  const { totalMinutes, prepMinutes, cookMinutes, cost } = recipe;
  return (
    <div className="facts mt-6">
      <dl>
        <dt>{t('totalLabel')}</dt>
        <dd>{totalMinutes === null ? '…' : t('minutes', { minutes: totalMinutes })}</dd>
        {prepMinutes === null || cookMinutes === null ? null : (
          <dd className="!font-sans !text-[0.92rem] !font-normal text-soft">
            {t('split', { prep: prepMinutes, cook: cookMinutes })}
          </dd>
        )}
      </dl>
      {cost === null ? null : (
        <dl>
          <dt>{t('costLabel')}</dt>
          <dd className="tabular-nums">
            {t('cost', { low: printDollars(cost.centsLow), high: printDollars(cost.centsHigh) })}
          </dd>
          <dd className="!font-sans !text-[0.92rem] !font-normal text-soft">{t('costNote')}</dd>
        </dl>
      )}
      <div>
        <Stepper
          label={t('servingsLabel')}
          value={servings}
          least={1}
          most={SERVINGS_MAX}
          onChange={onServings}
          fewer={t('fewer')}
          more={t('more')}
          labelClass="fact-label"
        />
      </div>
      <div className="needs-js no-print">
        <Segments
          legend={t('units')}
          options={SYSTEMS}
          label={(option) => t(option)}
          chosen={system}
          onChange={onSystem}
          legendClass="fact-label"
        />
      </div>
    </div>
  );
}
