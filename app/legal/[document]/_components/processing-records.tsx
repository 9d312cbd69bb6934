import { getFormatter, getTranslations } from 'next-intl/server';
import { RETENTION_TABLE } from '@/lib/services/retention/retention-table';
import { Facts } from './facts';
import { withDays } from './with-days';

/** The retention table as records of processing. */
export async function ProcessingRecords() {
  const [t, format] = await Promise.all([getTranslations('legal'), getFormatter()]);
  return (
    <>
      {RETENTION_TABLE.map((set) => (
        <section key={set.id} aria-labelledby={set.id}>
          <h2 id={set.id} className="mt-10 text-2xl">
            {set.title}
          </h2>
          <Facts
            facts={[
              [t('what'), set.what],
              [t('purpose'), set.why],
              [t('about'), format.list(set.people.map((one) => t(`people.${one}`)))],
              [t('basis'), set.bases.map((one) => t(`bases.${one}`)).join('; ')],
              [t('recipients'), set.recipients.map((one) => t(`receivers.${one}`)).join('; ')],
              [t('ends'), withDays(set.ends)],
              [t('account'), t(set.goesWithAccount ? 'accountYes' : 'accountNo')],
              [t('columns'), columnsOf(set.columns)],
            ]}
          />
        </section>
      ))}
    </>
  );
}

function columnsOf(columns: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(columns)
    .map(([model, fields]) => `${model} (${fields.join(', ')})`)
    .join('; ');
}
