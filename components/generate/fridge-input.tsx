'use client';

import { GENERATE_LIMITS } from '@chef/contracts/generate-limits';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useRef } from 'react';
import { useRecognisedFoods } from '@/lib/query/use-recognised-foods';
import { FieldError } from './field-error';
import { EMPTY_FORM, type FormValues, withDraft } from './form-values';

interface FridgeInputProps {
  readonly values: FormValues;
  readonly onChange: (values: FormValues) => void;
  readonly error: string | undefined;
}

const EXAMPLES = [
  { label: 'example1', ingredients: ['2 chicken thighs', '1 lemon', 'a handful of rice', 'half an onion'] },
  { label: 'example2', ingredients: ['4 eggs', '100 g spinach', '50 g feta'] },
  { label: 'example3', ingredients: ['1 can chickpeas', '2 carrots', '1 can coconut milk'] },
] as const;

/** One input that turns what is typed into chips; each says whether the kitchen knows it. */
export function FridgeInput({ values, onChange, error }: FridgeInputProps) {
  const t = useTranslations('form');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const recognised = useRecognisedFoods(values.ingredients);
  const unknown = values.ingredients.filter((text) => recognised.get(text) === null);
  const isFull = values.ingredients.length > GENERATE_LIMITS.ingredientsMax;

  const remove = (text: string) => {
    onChange({ ...values, ingredients: values.ingredients.filter((other) => other !== text) });
    input.current?.focus();
  };
  const type = (draft: string) => {
    // A comma ends an ingredient, unless it stands inside a number.
    const isComplete = /[;\n]|,\s/.test(draft) || (draft.endsWith(',') && !/\d,$/.test(draft));
    onChange(isComplete ? withDraft({ ...values, draft }) : { ...values, draft });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && values.draft.trim() !== '') {
      event.preventDefault();
      onChange(withDraft(values));
    } else if (event.key === 'Backspace' && values.draft === '' && values.ingredients.length > 0) {
      const last = values.ingredients.at(-1) ?? '';
      onChange({ ...values, ingredients: values.ingredients.slice(0, -1), draft: last });
      event.preventDefault();
    }
  };

  return (
    <div>
      <label className="font-semibold" htmlFor={`${id}-input`}>
        {t('ingredients')}
      </label>
      <p id={`${id}-hint`} className="text-[0.95rem] text-soft">
        {t('ingredientsHint')}
      </p>
      <div className="mt-1.5 flex gap-2">
        <input
          ref={input}
          id={`${id}-input`}
          data-field="ingredients"
          className="field-input text-lg"
          value={values.draft}
          onChange={(event) => type(event.target.value)}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text');
            if (!/[\n;]/.test(text)) return;
            event.preventDefault();
            onChange(withDraft({ ...values, draft: `${values.draft}${text}` }));
          }}
          onKeyDown={onKeyDown}
          placeholder={values.ingredients.length === 0 ? t('ingredientsPlaceholder') : ''}
          autoComplete="off"
          enterKeyHint="enter"
          aria-describedby={`${id}-hint ${id}-error`}
          aria-invalid={error !== undefined || isFull}
        />
        <button
          type="button"
          className="button"
          onClick={() => onChange(withDraft(values))}
          disabled={values.draft.trim() === ''}
        >
          {t('add')}
        </button>
      </div>
      <FieldError
        id={`${id}-error`}
        text={isFull ? t('listTooLong', { max: GENERATE_LIMITS.ingredientsMax }) : error}
      />
      {values.ingredients.length > 0 ? (
        <ul aria-label={t('chips')} className="mt-3 flex flex-wrap gap-2">
          {values.ingredients.map((text) => (
            <li key={text} className={recognised.get(text) === null ? 'chip chip-unknown' : 'chip'}>
              <span>{text}</span>
              <button type="button" onClick={() => remove(text)} aria-label={t('remove', { text })}>
                <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                  <path d="m2 2 8 8M10 2l-8 8" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <div className="mt-3">
          <p className="text-[0.95rem] text-soft">{t('examples')}</p>
          <div className="mt-1.5 flex flex-wrap gap-2">
            {EXAMPLES.map(({ label, ingredients }) => (
              <button
                key={label}
                type="button"
                className="button !min-h-9 !px-3.5 !font-normal"
                onClick={() => onChange({ ...values, ingredients, draft: EMPTY_FORM.draft })}
              >
                {t(label)}
              </button>
            ))}
          </div>
        </div>
      )}
      <div aria-live="polite" className="mt-2 grid gap-1 text-[0.95rem] text-soft empty:hidden">
        {unknown.map((text) => (
          <p key={text}>{t('unknown', { text })}</p>
        ))}
      </div>
    </div>
  );
}
