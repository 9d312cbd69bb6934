import type { Recipe } from '@chef/contracts/recipe';
import { useTranslations } from 'next-intl';

interface DietSummaryProps {
  readonly diets: Recipe['check']['diets'];
  readonly heading: 'h2' | 'h3';
}

/** Diets that the recipe fits for certain; what is only possible is not listed. */
export function DietSummary({ diets, heading: Heading }: DietSummaryProps) {
  const t = useTranslations('check');
  const names = useTranslations('diets');
  const fitting = diets.filter(({ verdict }) => verdict === 'yes').map(({ diet }) => diet);
  return (
    <section>
      <Heading className="text-xl">{t('diets')}</Heading>
      {fitting.length === 0 ? <p className="mt-2 text-soft">{t('dietsNone')}</p> : null}
      <ul className="mt-2 flex flex-wrap gap-2">
        {fitting.map((diet) => (
          <li key={diet} className="rounded-full bg-herb-soft px-3 py-1 text-[0.97rem]">
            {names(diet)}
          </li>
        ))}
      </ul>
      {fitting.includes('gluten_free') ? (
        <p className="mt-2 text-[0.95rem] text-soft">{t('glutenNote')}</p>
      ) : null}
    </section>
  );
}
