'use client';

import { ALLERGY_SEVERITIES, type HouseholdMemberContent } from '@chef/contracts/household';
import { ALLERGENS } from '@chef/culinary/vocabulary';
import { useTranslations } from 'next-intl';
import { useId } from 'react';

/** Every allergen with how much it matters: native selects, so that it works everywhere and takes little room. */
export function AllergyGrid({ allergies }: { readonly allergies: HouseholdMemberContent['allergies'] }) {
  const t = useTranslations('household');
  const names = useTranslations('allergens');
  const id = useId();
  return (
    <fieldset>
      <legend className="field-label">{t('allergies')}</legend>
      <p className="field-hint">{t('allergiesHint')}</p>
      <div className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {ALLERGENS.map((allergen) => (
          <div key={allergen} className="flex items-center justify-between gap-3">
            <label htmlFor={`${id}-${allergen}`}>{names(allergen)}</label>
            <select
              id={`${id}-${allergen}`}
              name={`allergy-${allergen}`}
              className="field-input max-w-36"
              defaultValue={allergies.find((one) => one.allergen === allergen)?.severity ?? ''}
            >
              <option value="">{t('severities.none')}</option>
              {ALLERGY_SEVERITIES.map((severity) => (
                <option key={severity} value={severity}>
                  {t(`severities.${severity}`)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
