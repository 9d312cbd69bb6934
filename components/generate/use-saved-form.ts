'use client';

import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import { EMPTY_FORM, type FormValues } from './form-values';
import { readSavedForm, saveForm } from './saved-form';

/** The form, as it was left in this browser. */
export function useSavedForm(): [FormValues, Dispatch<SetStateAction<FormValues>>] {
  const [values, setValues] = useState<FormValues>(EMPTY_FORM);
  const isLoaded = useRef(false);
  // After the first render, which has to be what the server sent. Whoever typed before that keeps what they typed.
  useEffect(() => {
    setValues((current) => (current === EMPTY_FORM ? (readSavedForm() ?? current) : current));
    isLoaded.current = true;
  }, []);
  useEffect(() => {
    if (isLoaded.current && values !== EMPTY_FORM) saveForm(values);
  }, [values]);
  return [values, setValues];
}
