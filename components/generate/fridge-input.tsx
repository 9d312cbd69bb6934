'use client';

import { GENERATE_LIMITS } from '@chef/contracts/generate-limits';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, lazy, Suspense, useId, useRef, useState } from 'react';
import type { RecognisedFoods } from '@/lib/query/use-recognised-foods';
import { FieldError } from './field-error';
import { endsIngredient, type FormValues, splitList, withDraft } from './form-values';
import { FridgeChips } from './fridge-chips';

const FoodRecogniser = lazy(() =>
  import('./food-recogniser').then((module) => ({ default: module.FoodRecogniser })),
);

interface FridgeInputProps {
  readonly values: FormValues;
  readonly onChange: (values: FormValues) => void;
  readonly labelledBy: string;
  readonly error: string | undefined;
}

/** One input that turns what is typed into chips; each says whether the kitchen knows it. */
export function FridgeInput({ values, onChange, labelledBy, error }: FridgeInputProps) {
  const t = useTranslations('form');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [recognised, setRecognised] = useState<RecognisedFoods>(new Map());
  const { ingredients, draft } = values;
  const isFull = ingredients.length > GENERATE_LIMITS.ingredientsMax;

  const remove = (text: string) => {
    onChange({ ...values, ingredients: ingredients.filter((other) => other !== text) });
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && draft.trim() !== '') {
      event.preventDefault();
      onChange(withDraft(values));
    } else if (event.key === 'Backspace' && draft === '' && ingredients.length > 0) {
      event.preventDefault();
      onChange({ ...values, ingredients: ingredients.slice(0, -1), draft: ingredients.at(-1) ?? '' });
    }
  };

  return (
    <div>
      {/* A click beside the chips means the input; keys reach it directly. */}
      <div
        className="fridge-box"
        onPointerUp={(event) => event.target === event.currentTarget && input.current?.focus()}
      >
        <FridgeChips ingredients={ingredients} recognised={recognised} onRemove={remove} />
        <input
          ref={input}
          data-field="ingredients"
          value={draft}
          onChange={({ target }) => {
            const next = { ...values, draft: target.value };
            onChange(endsIngredient(target.value) ? withDraft(next) : next);
          }}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text');
            if (!/[\n;]/.test(text)) return;
            event.preventDefault();
            onChange(withDraft({ ...values, draft: `${draft}${text}` }));
          }}
          onKeyDown={onKeyDown}
          placeholder={ingredients.length === 0 ? t('ingredientsPlaceholder') : t('ingredientsMore')}
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="enter"
          aria-labelledby={labelledBy}
          aria-describedby={`${id}-hint ${id}-error`}
          aria-invalid={error !== undefined || isFull}
        />
        {draft.trim() === '' ? null : (
          <button
            type="button"
            className="button button-add"
            onClick={() => {
              onChange(withDraft(values));
              input.current?.focus();
            }}
          >
            {t('add')}
          </button>
        )}
      </div>
      <FieldError
        id={`${id}-error`}
        text={isFull ? t('listTooLong', { max: GENERATE_LIMITS.ingredientsMax }) : error}
      />
      <FridgeHints values={values} recognised={recognised} hintId={`${id}-hint`} />
      {ingredients.length > 0 || draft !== '' ? (
        <Suspense>
          <FoodRecogniser ingredients={ingredients} draft={draft} onRecognised={setRecognised} />
        </Suspense>
      ) : null}
    </div>
  );
}

interface FridgeHintsProps {
  readonly values: FormValues;
  readonly recognised: RecognisedFoods;
  readonly hintId: string;
}

/** How to go on, what the words being typed are, and what we do not know. */
function FridgeHints({ values, recognised, hintId }: FridgeHintsProps) {
  const t = useTranslations('form');
  const typed = splitList(values.draft).flatMap((text) => recognised.get(text) ?? []);
  const unknown = values.ingredients.filter((text) => recognised.get(text) === null);
  const list = unknown.map((text) => `“${text}”`).join(', ');
  return (
    <>
      <p id={hintId} className="field-hint mt-2.5">
        {typed.length > 0 ? t('looksLike', { list: typed.join(', ') }) : t('ingredientsHint')}
      </p>
      <div aria-live="polite">
        {unknown.length > 0 ? (
          <p className="notice mt-2.5 text-[0.97rem]">{t('unknown', { list, count: unknown.length })}</p>
        ) : null}
      </div>
    </>
  );
}
