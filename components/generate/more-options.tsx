'use client';

import { EQUIPMENT, MEALS, SKILLS } from '@chef/contracts/generate-choices';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Segments } from '../ui/segments';
import { FieldError } from './field-error';
import type { FormValues } from './form-values';
import { Pill } from './pill';
import type { FieldProblems } from './problem-fields';
import { TextField } from './text-field';

interface MoreOptionsProps {
  readonly values: FormValues;
  readonly set: <K extends keyof FormValues>(key: K, value: FormValues[K]) => void;
  readonly fields: FieldProblems['fields'];
  /** Cuisines that the person likes, to choose from at one press. */
  readonly favourites: readonly string[];
}

const CUISINE_LENGTH_MAX = 40;

/** What few people say, folded away; the line says what is chosen. */
export function MoreOptions({ values, set, fields, favourites }: MoreOptionsProps) {
  const t = useTranslations('form');
  const meals = useTranslations('meals');
  const equipment = useTranslations('equipment');
  const skills = useTranslations('skills');
  const details = useRef<HTMLDetailsElement>(null);
  const chosen = [
    ...(values.cuisine.trim() === '' ? [] : [values.cuisine.trim()]),
    ...(values.meal === '' ? [] : [meals(values.meal)]),
    ...values.equipment.map((name) => equipment(name)),
    ...(values.skill === '' ? [] : [skills(values.skill)]),
  ];
  const isFaulty = [fields.cuisine, fields.meal, fields.equipment, fields.skill].some(Boolean);
  useEffect(() => {
    if (isFaulty && details.current !== null) details.current.open = true;
  }, [isFaulty]);
  return (
    <details ref={details} className="more-options">
      <summary>
        <span className="field-label">{t('options')}</span>
        <span className="block text-[0.97rem] text-soft">
          {chosen.length === 0 ? t('optionsHint') : chosen.join(', ')}
        </span>
      </summary>
      <div className="grid gap-5 pt-4 pb-1">
        <TextField
          label={t('cuisine')}
          placeholder={t('cuisinePlaceholder')}
          value={values.cuisine}
          onChange={(cuisine) => set('cuisine', cuisine)}
          lengthMax={CUISINE_LENGTH_MAX}
          field="cuisine"
          error={fields.cuisine}
        />
        {favourites.length === 0 ? null : (
          <div className="-mt-3 flex flex-wrap gap-1.5">
            {favourites.map((name) => (
              <button
                key={name}
                type="button"
                className="button !min-h-9 !px-3.5"
                aria-pressed={values.cuisine === name}
                onClick={() => set('cuisine', values.cuisine === name ? '' : name)}
              >
                {name}
              </button>
            ))}
          </div>
        )}
        <label className="block">
          <span className="field-label">{t('meal')}</span>
          <select
            className="field-input mt-1"
            data-field="meal"
            value={values.meal}
            onChange={({ target }) => set('meal', MEALS.find((meal) => meal === target.value) ?? '')}
          >
            <option value="">{t('anyMeal')}</option>
            {MEALS.map((meal) => (
              <option key={meal} value={meal}>
                {meals(meal)}
              </option>
            ))}
          </select>
        </label>
        <fieldset aria-describedby="equipment-hint equipment-error">
          <legend className="field-label">{t('equipment')}</legend>
          <p id="equipment-hint" className="field-hint">
            {t('equipmentHint')}
          </p>
          <div className="mt-2 flex flex-wrap gap-1.5">
            {EQUIPMENT.map((name, index) => (
              <Pill
                key={name}
                label={equipment(name)}
                isChosen={values.equipment.includes(name)}
                isAllergy={false}
                field={index === 0 ? 'equipment' : undefined}
                onToggle={() =>
                  set(
                    'equipment',
                    EQUIPMENT.filter((other) => values.equipment.includes(other) !== (other === name)),
                  )
                }
              />
            ))}
          </div>
          <FieldError id="equipment-error" text={fields.equipment} />
        </fieldset>
        <Segments
          legend={t('skill')}
          options={['', ...SKILLS] as const}
          label={(skill) => (skill === '' ? t('anySkill') : skills(skill))}
          chosen={values.skill}
          onChange={(skill) => set('skill', skill)}
          field="skill"
        />
      </div>
    </details>
  );
}
