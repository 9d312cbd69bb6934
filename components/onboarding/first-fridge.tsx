'use client';

import type { Preferences } from '@chef/contracts/preferences';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { EMPTY_FORM, splitList } from '../generate/form-values';
import { leaveFormToStart } from '../generate/saved-form';
import { withPreferences } from '../generate/with-preferences';
import { rememberUnits } from '../recipe/use-unit-system';

interface FirstFridgeProps {
  readonly action: () => Promise<void>;
  readonly preferences: Preferences;
  /** People at the table; the recipe is for so many. */
  readonly people: number;
  readonly more?: ReactNode;
}

/** The last step: what there is to cook with. The start page takes it from here and writes at once. */
export function FirstFridge({ action, preferences, people, more }: FirstFridgeProps) {
  const t = useTranslations('onboarding');
  const examples = useTranslations('form');
  const id = useId();
  const leave = (text: string) => {
    const ingredients = splitList(text);
    const servings = people === 0 ? EMPTY_FORM.servings : people;
    const values = withPreferences({ ...EMPTY_FORM, servings }, preferences);
    if (ingredients.length > 0) leaveFormToStart({ ...values, ingredients });
    if (preferences.units !== null) rememberUnits(preferences.units);
  };
  return (
    <form
      action={action}
      onSubmit={({ currentTarget, nativeEvent }) => leave(textOf(currentTarget, nativeEvent))}
    >
      <label className="field-label" htmlFor={id}>
        {t('fridge')}
      </label>
      <p id={`${id}-hint`} className="field-hint">
        {t('fridgeHint')}
      </p>
      <textarea
        id={id}
        name="fridge"
        rows={3}
        className="field-input mt-1"
        aria-describedby={`${id}-hint`}
        autoComplete="off"
      />
      <p className="mt-4 flex flex-wrap items-center gap-3">
        <button type="submit" className="button button-primary">
          {t('write')}
        </button>
        {more}
      </p>
      <div className="needs-js mt-8 grid justify-items-start gap-2">
        <p className="field-label">{examples('examples')}</p>
        {(['example1', 'example2', 'example3'] as const).map((name) => (
          <button key={name} type="submit" name="example" value={examples(name)} className="button">
            {examples(name)}
          </button>
        ))}
      </div>
    </form>
  );
}

/** What was typed, or the example that was pressed. */
function textOf(form: HTMLFormElement, event: Event): string {
  const pressed = event instanceof SubmitEvent ? event.submitter : null;
  if (pressed instanceof HTMLButtonElement && pressed.name === 'example') return pressed.value;
  return String(new FormData(form).get('fridge') ?? '');
}
