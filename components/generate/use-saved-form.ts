'use client';

import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import { EMPTY_FORM, type FormValues } from './form-values';
import { type Keeping, readKeeping, readSavedForm, saveForm, takeStart } from './saved-form';

interface SavedForm {
  readonly values: FormValues;
  readonly setValues: Dispatch<SetStateAction<FormValues>>;
  /** What was agreed to keep in this browser beyond the visit. */
  readonly keeping: Keeping;
  readonly setKeeping: (keeping: Keeping) => void;
  /** The form that was left to write from as soon as the page opens; null otherwise. */
  readonly start: FormValues | null;
}

/** The form, as it was left in this browser. */
export function useSavedForm(): SavedForm {
  const [values, setValues] = useState<FormValues>(EMPTY_FORM);
  const [keeping, setKeeping] = useState<Keeping>('nothing');
  const [start, setStart] = useState<FormValues | null>(null);
  const isLoaded = useRef(false);
  // After the first render, which has to be what the server sent. Whoever typed before that keeps what they typed.
  useEffect(() => {
    if (isLoaded.current) return;
    isLoaded.current = true;
    setKeeping(readKeeping());
    const saved = readSavedForm();
    setValues((current) => (current === EMPTY_FORM ? (saved ?? current) : current));
    if (takeStart()) setStart(saved);
  }, []);
  useEffect(() => {
    if (isLoaded.current && values !== EMPTY_FORM) saveForm(values, keeping);
  }, [values, keeping]);
  return { values, setValues, keeping, setKeeping, start };
}
