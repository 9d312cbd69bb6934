import type { AllergenReport } from '@chef/contracts/recipe-check';
import { ALLERGENS, type Allergen } from '@chef/culinary/vocabulary';
import { useTranslations } from 'next-intl';

interface AllergenGlanceProps {
  readonly report: AllergenReport;
  readonly declared: readonly Allergen[];
  /** Where the reasons stand. */
  readonly detailsId: string;
}

/** What matters before one reads on: what is in it, what may be, and the answer for each declared allergy. */
export function AllergenGlance({ report, declared, detailsId }: AllergenGlanceProps) {
  const t = useTranslations('check');
  const names = useTranslations('allergens');
  const having = (verdict: string) => ALLERGENS.filter((allergen) => report.verdicts[allergen] === verdict);
  const contains = having('contains');
  const mayContain = having('may_contain');
  const absent = declared.filter((allergen) => report.verdicts[allergen] === 'none_found');
  const unknown = having('unknown');
  const list = (allergens: readonly Allergen[]) => allergens.map((allergen) => names(allergen)).join(', ');
  return (
    <p className="line-in mt-5 flex flex-wrap items-center gap-2">
      {contains.length > 0 ? (
        <span className="tag tag-paprika font-semibold">{t('containsList', { list: list(contains) })}</span>
      ) : null}
      {mayContain.length > 0 ? (
        <span className="tag tag-amber font-semibold">{t('mayContainList', { list: list(mayContain) })}</span>
      ) : null}
      {absent.map((allergen) => (
        <span key={allergen} className="tag tag-herb font-semibold">
          {t('noneFoundOf', { name: names(allergen) })}
        </span>
      ))}
      {unknown.length > 0 ? (
        <span className="tag tag-amber font-semibold">{t('unknownList', { list: list(unknown) })}</span>
      ) : null}
      {contains.length + mayContain.length + unknown.length === 0 ? (
        <span className="tag tag-herb">{t('noneOfAll', { count: ALLERGENS.length })}</span>
      ) : null}
      <a className="link no-print text-[0.97rem]" href={`#${detailsId}`}>
        {t('why')}
      </a>
    </p>
  );
}
