import { getTranslations } from 'next-intl/server';
import { shownAs } from '@/lib/services/legal/accept-documents';
import type { LegalDocument } from '@/lib/services/legal/legal-documents';
import { acceptDocumentsAction } from '../actions';

/** Asks to agree to documents that are new or changed in what matters; everything else goes on working meanwhile. */
export async function LegalNotice({ documents }: { readonly documents: readonly LegalDocument[] }) {
  const t = await getTranslations('legal');
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="agree" className="notice grid gap-3">
      <h2 id="agree" className="text-xl">
        {t('dueTitle')}
      </h2>
      <p>{t('dueText')}</p>
      <ul className="grid list-disc gap-1 pl-6">
        {documents.map(({ id, title, changes: [{ version, text }] }) => (
          <li key={id}>
            <a className="link" href={`/legal/${id}`}>
              {title}
            </a>{' '}
            {t('dueVersion', { version, text })}
          </li>
        ))}
      </ul>
      <form action={acceptDocumentsAction}>
        {documents.map((document) => (
          <input key={document.id} type="hidden" name="shown" value={shownAs(document)} />
        ))}
        <button type="submit" className="button">
          {t('agree')}
        </button>
      </form>
    </section>
  );
}
