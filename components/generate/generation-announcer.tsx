'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { GenerationState } from '@/lib/query/generation-state';

/** Least time between two announcements, ms: a screen reader must be able to finish a sentence. */
const QUIET_MS = 1500;

/** Tells screen readers what arrives: the title at once, then lines gathered into calm portions, then that it is ready. */
export function GenerationAnnouncer({ state }: { readonly state: GenerationState }) {
  const t = useTranslations('stream');
  const [text, setText] = useState('');
  const spoken = useRef({ steps: 0, hasTitle: false });

  useEffect(() => {
    if (state.status === 'running' && state.head === null) {
      spoken.current = { steps: 0, hasTitle: false };
      setText(state.meta !== null && state.meta.attempt > 1 ? t('restarted') : t('started'));
      return;
    }
    if (state.status === 'done' && state.recipe !== null) {
      setText(t('ready', { title: state.recipe.title, minutes: state.recipe.totalMinutes }));
      return;
    }
    if (state.status === 'stopped' || state.status === 'failed') {
      // The message on the page is an alert and speaks for itself.
      setText('');
      return;
    }
    const { head } = state;
    if (state.status !== 'running' || head === null) return;
    const timer = setTimeout(
      () => {
        const parts: string[] = [];
        if (!spoken.current.hasTitle) {
          parts.push(
            t('announceTitle', { title: head.title, servings: head.servings, minutes: head.totalMinutes }),
          );
        }
        const fresh = state.steps.slice(spoken.current.steps);
        if (fresh.length > 0 && spoken.current.steps === 0)
          parts.push(t('announceIngredients', { count: state.ingredients.length }));
        fresh.forEach((step, index) => {
          parts.push(t('announceStep', { number: spoken.current.steps + index + 1, text: step.text }));
        });
        spoken.current = { steps: state.steps.length, hasTitle: true };
        if (parts.length > 0) setText(parts.join(' '));
      },
      spoken.current.hasTitle ? QUIET_MS : 0,
    );
    return () => clearTimeout(timer);
  }, [state, t]);

  return (
    <div role="status" aria-live="polite" className="sr-only">
      {text}
    </div>
  );
}
