'use client';

import type { Recipe } from '@chef/contracts/recipe';
import { useTranslations } from 'next-intl';
import type { GenerationState } from '@/lib/query/generation-state';

interface SourceLineProps {
  readonly meta: GenerationState['meta'];
  readonly source: GenerationState['source'];
  readonly recipe: Recipe;
}

/** Who wrote the recipe and, when it is not who one would expect, why. Never flattering, always true. */
export function SourceLine({ meta, source, recipe }: SourceLineProps) {
  const t = useTranslations('source');
  const who = recipe.source === 'composer' ? t('composer') : t('model', { model: recipe.model });
  const reason = meta === null || source === 'cache' || meta.reason === 'requested' ? '' : t(meta.reason);
  const text = reason === '' ? `${who}.` : t('because', { who, why: reason });
  return <p className="text-[0.95rem] text-soft">{source === 'cache' ? `${t('cache')}. ${text}` : text}</p>;
}
