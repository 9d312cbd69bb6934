'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { queryClient } from '@/lib/query/query-client';
import { type RecognisedFoods, useRecognisedFoods } from '@/lib/query/use-recognised-foods';
import { splitList } from './form-values';

interface FoodRecogniserProps {
  readonly ingredients: readonly string[];
  /** What is being typed. */
  readonly draft: string;
  readonly onRecognised: (foods: RecognisedFoods) => void;
}

/** A pause in typing that is worth a question, ms. */
const PAUSE_MS = 350;
/** Shorter beginnings of a word say nothing yet. */
const DRAFT_LENGTH_MIN = 3;

/** Asks the kitchen what is on the list and hands its answers up. Draws nothing, and comes after the page. */
export function FoodRecogniser(props: FoodRecogniserProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <Asking {...props} />
    </QueryClientProvider>
  );
}

function Asking({ ingredients, draft, onRecognised }: FoodRecogniserProps) {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  const listed = useRecognisedFoods(ingredients);
  const typed = useRecognisedFoods(settled.trim().length < DRAFT_LENGTH_MIN ? [] : splitList(settled));
  useEffect(() => onRecognised(new Map([...typed, ...listed])), [listed, typed, onRecognised]);
  return null;
}
