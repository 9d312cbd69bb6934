import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { AuthPage } from '@/components/account/auth-page';
import { deletionDate } from '@/lib/services/accounts/deletion-date';
import { readDeletionCode } from '@/lib/services/sign-in-providers/deletion-code';
import type { PageQuery } from '../../page-query';

interface DeletionStatusPageProps {
  readonly searchParams: PageQuery;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('deletionStatus.title') };
}

/** What came of a request to Facebook to have what we know from there deleted, by the code that Facebook showed. */
export default async function DeletionStatusPage({ searchParams }: DeletionStatusPageProps) {
  const [t, format, { code }] = await Promise.all([
    getTranslations('auth.deletionStatus'),
    getFormatter(),
    searchParams,
  ]);
  const asked = typeof code === 'string' ? code.trim() : null;
  const status = asked === null || asked === '' ? null : await readDeletionCode(asked);
  const day = (date: Date) => format.dateTime(date, 'day');
  return (
    <AuthPage title={t('title')} intro={t('intro')}>
      {status === null ? (
        <>
          {asked === null ? null : (
            <p id="code-error" role="alert" className="notice notice-danger mb-5 font-semibold">
              {t(asked === '' ? 'missing' : 'unknown')}
            </p>
          )}
          <form className="grid gap-5">
            <label className="grid gap-1">
              <span className="field-label">{t('code')}</span>
              <input
                name="code"
                className="field-input"
                defaultValue={asked ?? ''}
                autoComplete="off"
                aria-invalid={asked !== null}
                aria-describedby={asked === null ? undefined : 'code-error'}
              />
            </label>
            <p>
              <button type="submit" className="button button-primary">
                {t('show')}
              </button>
            </p>
          </form>
        </>
      ) : (
        <>
          <p role="status" className="text-lg">
            {t(status.outcome, {
              day: day(new Date(status.day)),
              until: day(deletionDate(new Date(status.day))),
            })}
          </p>
          <p className="mt-5 text-soft wrap-anywhere">{t('yourCode', { code: asked ?? '' })}</p>
        </>
      )}
    </AuthPage>
  );
}
