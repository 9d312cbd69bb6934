import type { AllergenReport } from '@chef/contracts/recipe-check';
import { ALLERGENS, type Allergen } from '@chef/culinary/vocabulary';
import { useTranslations } from 'next-intl';

interface AllergenSummaryProps {
  readonly report: AllergenReport;
  readonly heading: 'h2' | 'h3';
}

/** What is in it and why, what may be, what we did not find, and what we could not check. */
export function AllergenSummary({ report, heading: Heading }: AllergenSummaryProps) {
  const t = useTranslations('check');
  const names = useTranslations('allergens');
  const withVerdict = (verdict: string) =>
    ALLERGENS.filter((allergen) => report.verdicts[allergen] === verdict);
  const none = withVerdict('none_found');
  const unknown = withVerdict('unknown');
  return (
    <section>
      <Heading className="text-xl">{t('allergens')}</Heading>
      <ul className="mt-2 grid gap-2">
        {[...withVerdict('contains'), ...withVerdict('may_contain')].map((allergen) => (
          <li key={allergen} className="rounded-lg bg-paprika-soft px-3 py-2">
            <strong>
              {t(report.verdicts[allergen] === 'contains' ? 'contains' : 'may_contain')}: {names(allergen)}
            </strong>
            <span className="block text-[0.95rem]">{pathsOf(report, allergen).join('; ')}</span>
          </li>
        ))}
      </ul>
      {none.length > 0 ? (
        <p className="mt-2 text-soft">
          {t('noneFoundList', { list: none.map((allergen) => names(allergen)).join(', ') })}
        </p>
      ) : null}
      {unknown.length > 0 ? (
        <p className="mt-2">
          {t('unknown')}: {unknown.map((allergen) => names(allergen)).join(', ')}
        </p>
      ) : null}
      {report.unknown.map(({ text }) => (
        <p key={text} className="mt-1">
          {t('couldNotCheck', { text })}
        </p>
      ))}
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
