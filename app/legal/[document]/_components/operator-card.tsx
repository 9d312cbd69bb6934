import { getTranslations } from 'next-intl/server';
import { serverEnv } from '@/lib/config/env.server';

/** Who runs this installation, as its settings say; says so where they do not. */
export async function OperatorCard() {
  const t = await getTranslations('legal');
  const { LEGAL_NAME, LEGAL_ADDRESS, PRIVACY_EMAIL } = serverEnv();
  const isComplete = [LEGAL_NAME, LEGAL_ADDRESS, PRIVACY_EMAIL].every((value) => value !== undefined);
  return (
    <>
      <address className="mt-4 rounded-2xl border border-line bg-raised p-5 not-italic wrap-anywhere">
        <p className="font-semibold">{LEGAL_NAME ?? t('operatorUnnamed')}</p>
        {LEGAL_ADDRESS?.split(';').map((line) => (
          <p key={line}>{line.trim()}</p>
        ))}
        {PRIVACY_EMAIL === undefined ? null : (
          <p>
            <a className="link" href={`mailto:${PRIVACY_EMAIL}`}>
              {PRIVACY_EMAIL}
            </a>
          </p>
        )}
      </address>
      {isComplete ? null : <p className="notice mt-4">{t('operatorMissing')}</p>}
    </>
  );
}
