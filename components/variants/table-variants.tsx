import type { PersonVariantAnswer } from '@chef/contracts/recipe-variants';
import { useTranslations } from 'next-intl';

interface TableVariantsProps {
  readonly people: readonly PersonVariantAnswer[];
  readonly headingLevel: 2 | 3;
}

/** How a recipe suits everybody at the table, in words; with a portion apart, what to do in which order. */
export function TableVariants({ people, headingLevel }: TableVariantsProps) {
  const t = useTranslations('variants');
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const Name = headingLevel === 2 ? 'h3' : 'h4';
  if (people.length === 0) return null;
  const suited = people.filter(({ verdict }) => verdict === 'suits').map(({ name }) => name);
  return (
    <section aria-labelledby="table-variants" className="mt-9 border-t border-line pt-7">
      <Heading id="table-variants" className="font-serif text-2xl font-semibold">
        {t('title')}
      </Heading>
      {suited.length === 0 ? null : <p className="mt-2">{t('suits', { list: suited.join(', ') })}</p>}
      {people
        .filter(({ verdict }) => verdict !== 'suits')
        .map((person) => (
          <div key={person.id} className="mt-5">
            <Name className="text-xl wrap-anywhere">{t('forPerson', { name: person.name })}</Name>
            {person.verdict === 'variant' ? <Variant person={person} /> : <NoVariant person={person} />}
          </div>
        ))}
    </section>
  );
}

function NoVariant({ person }: { readonly person: PersonVariantAnswer }) {
  const t = useTranslations('variants');
  return (
    <p className="notice notice-danger mt-2">
      <strong>{t('none')}</strong> {t(`reasons.${person.reason}`)}{' '}
      {person.phrases.length === 0 ? null : t('because', { list: person.phrases.join('; ') })}
    </p>
  );
}

function Variant({ person }: { readonly person: PersonVariantAnswer }) {
  const t = useTranslations('variants');
  const values = (data: PersonVariantAnswer['order'][number]['data']) =>
    Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, typeof value === 'number' ? value : value.join(', ')]),
    );
  return (
    <>
      <ul className="mt-2 grid gap-1">
        {person.swaps.map(({ index, phrase, instead }) => (
          <li key={index}>
            <del className="text-soft">{phrase}</del> → <strong>{instead.join(' + ')}</strong>{' '}
            <span className="text-soft">{t('onePortion')}</span>
          </li>
        ))}
      </ul>
      <ol className="mt-3 grid list-decimal gap-1.5 pl-6">
        {person.order.map(({ code, data }) => (
          <li key={code}>{t(`order.${code}`, { name: person.name, ...values(data) })}</li>
        ))}
      </ol>
    </>
  );
}
