import type { GenerationEvent } from '@chef/contracts/generation-events';
import type { Recipe } from '@chef/contracts/recipe';
import { useTranslations } from 'next-intl';

type Meta = Extract<GenerationEvent, { type: 'meta' }>['data'];

interface SourceLineProps {
  readonly source: Recipe['source'] | 'cache';
  readonly model: string;
  /** Why this writer; absent where nobody remembers. */
  readonly reason?: Meta['reason'] | undefined;
}

/** Who wrote the recipe and, when it is not who one would expect, why. Never flattering, always true. */
export function SourceLine({ source, model, reason }: SourceLineProps) {
  const t = useTranslations('source');
  const isComposer = source === 'composer' || (source === 'cache' && model.startsWith('composer'));
  const who = isComposer ? t('composer') : t('model', { model });
  const why =
    source === 'cache' ||
    reason === undefined ||
    reason === 'requested' ||
    (!isComposer && reason === 'model_default')
      ? null
      : t(reason);
  const text = why === null ? t('plain', { who }) : t('because', { who, why });
  return (
    <p className="flex items-start gap-2 text-[0.97rem]">
      <svg
        className="mt-1 flex-none"
        width="15"
        height="15"
        viewBox="0 0 16 16"
        fill="none"
        aria-hidden="true"
      >
        <path
          d="M2 14c1-6 5-11 12-12-1 6-4 9-9 9M2 14l5-6"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span>{source === 'cache' ? `${text} ${t('cache')}` : text}</span>
    </p>
  );
}
