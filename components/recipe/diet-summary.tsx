import type { Recipe } from '@chef/contracts/recipe';
import { useTranslations } from 'next-intl';

interface DietSummaryProps {
  readonly diets: Recipe['check']['diets'];
  readonly heading: 'h3' | 'h4';
}

/** Diets that the recipe fits for certain; for the others the reason, on request. */
export function DietSummary({ diets, heading: Heading }: DietSummaryProps) {
  const t = useTranslations('check');
  const names = useTranslations('diets');
  const reasons = useTranslations('dietReasons');
  const fitting = diets.filter(({ verdict }) => verdict === 'yes').map(({ diet }) => diet);
  const others = diets.filter(({ verdict }) => verdict !== 'yes');
  const why = ({ reasons: [first] }: (typeof others)[number]): string => {
    if (first === undefined) return '';
    if (first.code === 'ingredient_unknown') return t('couldNotCheck', { text: first.path[0] ?? '' });
    if (reasons.has(first.code)) return reasons(first.code);
    return first.path.join(' → ').replaceAll('_', ' ');
  };
  return (
    <section>
      <Heading className="font-serif text-xl font-semibold">{t('diets')}</Heading>
      {fitting.length === 0 ? <p className="mt-2 text-soft">{t('dietsNone')}</p> : null}
      <ul className="mt-3 flex flex-wrap gap-2">
        {fitting.map((diet) => (
          <li key={diet} className="tag tag-herb">
            {names(diet)}
          </li>
        ))}
      </ul>
      {fitting.includes('gluten_free') ? (
        <p className="mt-2 text-[0.97rem] text-soft">{t('glutenNote')}</p>
      ) : null}
      {others.length > 0 ? (
        <details className="no-print mt-3 text-[0.97rem]">
          <summary className="link w-fit">{t('dietsWhyNot')}</summary>
          <ul className="mt-2 grid gap-1 text-soft">
            {others.map((report) => (
              <li key={report.diet}>
                <span className="text-ink">{names(report.diet)}:</span> {why(report)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
