'use client';

import type { UnitSystem } from '@chef/culinary/units';
import { useTranslations } from 'next-intl';
import { useId } from 'react';

interface UnitSwitchProps {
  readonly system: UnitSystem;
  readonly onChange: (system: UnitSystem) => void;
}

export function UnitSwitch({ system, onChange }: UnitSwitchProps) {
  const t = useTranslations('recipe');
  const name = useId();
  return (
    <fieldset>
      <legend className="font-semibold">{t('units')}</legend>
      <div className="mt-2 flex gap-1.5">
        {(['metric', 'us'] as const).map((choice) => (
          <label key={choice} className="pill">
            <input type="radio" name={name} checked={system === choice} onChange={() => onChange(choice)} />
            <span>{t(choice)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
