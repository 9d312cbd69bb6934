import type { NutritionReport } from '@chef/contracts/recipe-check';
import { useTranslations } from 'next-intl';

/** How each line was weighed and which row of the table its figures come from; for people who ask. */
export function NutritionChain({ chain }: { readonly chain: NutritionReport['chain'] }) {
  const t = useTranslations('check');
  return (
    <details className="no-print mt-2 text-[0.95rem]">
      <summary className="link w-fit">{t('chain')}</summary>
      <ul className="mt-2 grid gap-1.5">
        {chain.map(({ phrase, grams, ndbNo }, index) => (
          <li key={`${index}-${phrase}`}>
            {phrase}
            <span className="block text-soft tabular-nums">
              {grams === null ? t('chainNoGrams') : t('chainGrams', { grams: Math.round(grams * 10) / 10 })}
              {' · '}
              {ndbNo === null ? t('chainNoFood') : t('chainFood', { ndbNo })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
