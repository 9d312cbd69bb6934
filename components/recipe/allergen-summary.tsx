import type { AllergenReport } from '@chef/contracts/recipe-check';
import { ALLERGENS, type Allergen } from '@chef/culinary/vocabulary';
import { useTranslations } from 'next-intl';

interface AllergenSummaryProps {
  readonly report: AllergenReport;
  readonly heading: 'h3' | 'h4';
}

/** What is in it and why, what may be, what we did not find, and what we could not check. */
export function AllergenSummary({ report, heading: Heading }: AllergenSummaryProps) {
  const t = useTranslations('check');
  const names = useTranslations('allergens');
  const having = (verdict: string) => ALLERGENS.filter((allergen) => report.verdicts[allergen] === verdict);
  const found = [...having('contains'), ...having('may_contain')];
  const none = having('none_found');
  const unknown = having('unknown');
  const list = (allergens: readonly Allergen[]) => allergens.map((allergen) => names(allergen)).join(', ');
  return (
    <section>
      <Heading className="font-serif text-xl font-semibold">{t('allergens')}</Heading>
      {found.length > 0 ? (
        <ul className="mt-3 grid gap-2">
          {found.map((allergen) => (
            <li
              key={allergen}
              className={`border-l-4 py-1 pl-3 ${report.verdicts[allergen] === 'contains' ? 'border-paprika' : 'border-line-strong'}`}
            >
              <strong>
                {t(report.verdicts[allergen] === 'contains' ? 'containsOne' : 'mayContainOne', {
                  name: names(allergen),
                })}
              </strong>
              <span className="block text-[0.97rem] text-soft">{pathsOf(report, allergen).join('; ')}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {unknown.length > 0 ? (
        <p className="notice mt-3">
          <strong>{t('unknownList', { list: list(unknown) })}.</strong>{' '}
          {[...new Set(report.unknown.map(({ text }) => t('couldNotCheck', { text })))].join(' ')}
        </p>
      ) : null}
      {none.length > 0 ? (
        <p className="mt-3 text-[0.97rem]">
          <strong className="text-herb">{t('noneFound')}:</strong>{' '}
          <span className="text-soft">{list(none)}.</span>
        </p>
      ) : null}
      <p className="mt-2 text-[0.97rem] text-soft">{t('allergenNote')}</p>
    </section>
  );
}

/** "Worcestershire sauce → anchovy → fish", each once. */
function pathsOf(report: AllergenReport, allergen: Allergen): string[] {
  const own = report.findings.filter(
    (finding) => finding.allergen === allergen && finding.verdict === report.verdicts[allergen],
  );
  return [...new Set(own.map(({ path }) => path.join(' → ').replaceAll('_', ' ')))].slice(0, 4);
}
