import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Markdown } from '@/components/legal/markdown';
import { LEGAL_DOCUMENTS, legalDocument } from '@/lib/services/legal/legal-documents';
import { readLegalText } from '@/lib/services/legal/read-legal-text';
import { OperatorCard } from './_components/operator-card';
import { ProcessingRecords } from './_components/processing-records';
import { RetentionList } from './_components/retention-list';
import { StorageList } from './_components/storage-list';

/** Who runs the installation, and how long it keeps what, are settings, which a build does not know. */
export const dynamic = 'force-dynamic';

interface LegalPageProps {
  readonly params: Promise<{ readonly document: string }>;
}

export async function generateMetadata({ params }: LegalPageProps): Promise<Metadata> {
  const document = legalDocument((await params).document);
  return document === null ? {} : { title: document.title, description: document.summary };
}

/** A legal document in force, its version and what changed, with a way to the others. */
export default async function LegalPage({ params }: LegalPageProps) {
  const document = legalDocument((await params).document);
  if (document === null) notFound();
  const [t, format, text] = await Promise.all([
    getTranslations('legal'),
    getFormatter(),
    readLegalText(document.id),
  ]);
  const day = (date: string) => format.dateTime(new Date(`${date}T00:00:00Z`), 'day');
  const [{ version, date }] = document.changes;
  return (
    <article className="mx-auto w-full max-w-3xl px-4 py-10 sm:px-6 sm:py-14">
      <h1 className="text-4xl">{document.title}</h1>
      <p className="mt-3 text-lg text-soft">{document.summary}</p>
      <p className="mt-2 text-soft">{t('version', { version, date: day(date) })}</p>
      <Markdown
        text={text}
        blocks={{
          operator: <OperatorCard />,
          storage: <StorageList />,
          retention: <RetentionList />,
          records: <ProcessingRecords />,
        }}
      />
      <h2 className="mt-10 text-2xl">{t('changes')}</h2>
      <ul className="mt-4 grid gap-2">
        {document.changes.map((change) => (
          <li key={change.version}>
            {t('change', { version: change.version, date: day(change.date), text: change.text })}
          </li>
        ))}
      </ul>
      <nav aria-label={t('others')} className="mt-12 border-t border-line pt-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {LEGAL_DOCUMENTS.filter(({ id }) => id !== document.id).map(({ id, title }) => (
            <li key={id}>
              <a className="link" href={`/legal/${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </article>
  );
}
