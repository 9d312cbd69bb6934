import { getTranslations } from 'next-intl/server';
import { StillLife } from '../art/still-life';

const PROMISES = ['gate', 'figures', 'unknown'] as const;

/** What stands where the recipe will be: a picture, and what is done with every recipe. */
export async function IdlePlate() {
  const t = await getTranslations('idle');
  return (
    <div className="grid content-start gap-8 rounded-[1.75rem] bg-sunken px-6 pt-8 pb-9 sm:px-10 lg:sticky lg:top-6">
      <StillLife />
      <div>
        <h2 className="text-3xl">{t('title')}</h2>
        <p className="mt-2 max-w-prose text-lg text-soft">{t('text')}</p>
      </div>
      <ul className="grid gap-x-8 gap-y-5 border-t border-line pt-6 sm:grid-cols-3">
        {PROMISES.map((promise) => (
          <li key={promise}>
            <h3 className="text-lg">{t(`${promise}Title`)}</h3>
            <p className="mt-1 text-[0.97rem] leading-snug text-soft">{t(`${promise}Text`)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
