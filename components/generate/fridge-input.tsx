'use client';

import { GENERATE_LIMITS } from '@chef/contracts/generate-limits';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, lazy, Suspense, useId, useRef, useState } from 'react';
import type { RecognisedFoods } from '@/lib/query/use-recognised-foods';
import { FieldError } from './field-error';
import { endsIngredient, type FormValues, findListFault, withDraft } from './form-values';
import { FridgeChips } from './fridge-chips';
import { FridgeHints } from './fridge-hints';

const FoodRecogniser = lazy(() =>
  import('./food-recogniser').then((module) => ({ default: module.FoodRecogniser })),
);

interface FridgeInputProps {
  readonly values: FormValues;
  readonly onChange: (values: FormValues) => void;
  readonly labelledBy: string;
  readonly error: string | undefined;
  /** Places in the list that a problem points at. */
  readonly faulty: ReadonlySet<number>;
}

/** One input that turns what is typed into chips; each says whether the kitchen knows it. */
export function FridgeInput({ values, onChange, labelledBy, error, faulty }: FridgeInputProps) {
  const t = useTranslations('form');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [recognised, setRecognised] = useState<RecognisedFoods>(new Map());
  const { ingredients, draft } = values;
  const fault = useFaultText(values);
  const message = fault ?? error;

  const put = (changed: FormValues) => {
    onChange(changed);
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
        <FridgeChips
          ingredients={ingredients}
          recognised={recognised}
          faulty={faulty}
          onRemove={(text) => put({ ...values, ingredients: ingredients.filter((other) => other !== text) })}
        />
        <div className="fridge-typing">
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
              // An input has one line: what separates things has to survive in it.
              onChange(withDraft({ ...values, draft: `${draft}${text.replace(/\s*\n\s*/g, '; ')}` }));
            }}
            onKeyDown={onKeyDown}
            placeholder={ingredients.length === 0 ? t('ingredientsPlaceholder') : t('ingredientsMore')}
            autoComplete="off"
            autoCapitalize="none"
            enterKeyHint="enter"
            aria-labelledby={labelledBy}
            aria-describedby={`${id}-hint ${id}-error`}
            aria-invalid={message !== undefined}
          />
          {draft.trim() === '' ? null : (
            <button type="button" className="button button-add" onClick={() => put(withDraft(values))}>
              {t('add')}
            </button>
          )}
        </div>
      </div>
      <FieldError id={`${id}-error`} text={message} />
      <FridgeHints
        values={values}
        recognised={recognised}
        faulty={faulty}
        hintId={`${id}-hint`}
        onClear={() => put({ ...values, ingredients: [], draft: '' })}
      />
      {ingredients.length > 0 || draft !== '' ? (
        <Suspense>
          <FoodRecogniser ingredients={ingredients} draft={draft} onRecognised={setRecognised} />
        </Suspense>
      ) : null}
    </div>
  );
}

/** Length of the beginning by which a line is recognised, characters. */
const START_LENGTH = 24;

/** What keeps the list from being sent, in words; undefined when nothing does. */
function useFaultText(values: FormValues): string | undefined {
  const t = useTranslations('form');
  const fault = findListFault(values);
  if (fault === null) return undefined;
  const { ingredientsMax, ingredientLengthMax } = GENERATE_LIMITS;
  return fault.code === 'too_many'
    ? t('listTooLong', { max: ingredientsMax, count: fault.count, over: fault.count - ingredientsMax })
    : t('lineTooLong', { start: fault.text.slice(0, START_LENGTH), max: ingredientLengthMax });
}
