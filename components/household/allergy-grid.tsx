'use client';

import type { HouseholdMemberContent } from '@chef/contracts/household';
import { ALLERGENS } from '@chef/culinary/vocabulary';
import { useTranslations } from 'next-intl';

/** Every allergen as a box to tick; beside one that is ticked, another for how much it matters. Needs no scripts. */
export function AllergyGrid({ allergies }: { readonly allergies: HouseholdMemberContent['allergies'] }) {
  const t = useTranslations('household');
  const names = useTranslations('allergens');
  return (
    <fieldset>
      <legend className="field-label">{t('allergies')}</legend>
      <p className="field-hint">{t('allergiesHint')}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {ALLERGENS.map((allergen) => {
          const severity = allergies.find((one) => one.allergen === allergen)?.severity;
          return (
            <span key={allergen} className="allergy">
              <label className="pill pill-allergy">
                <input type="checkbox" name={`allergy-${allergen}`} defaultChecked={severity !== undefined} />
                <span>{names(allergen)}</span>
              </label>
              <label className="pill pill-allergy allergy-severe">
                <input
                  type="checkbox"
                  name={`severe-${allergen}`}
                  aria-label={t('severeOf', { name: names(allergen) })}
                  defaultChecked={severity === 'severe'}
                />
                <span>{t('severities.severe')}</span>
              </label>
            </span>
          );
        })}
      </div>
    </fieldset>
  );
}
