import { getTranslations } from 'next-intl/server';
import { beginTotpEnrolment } from '@/lib/services/second-factor/begin-totp-enrolment';
import type { ServiceContext } from '@/lib/services/service-context';
import { QrCode } from './qr-code';

/** What an authenticator app has to learn, as a picture for its camera and as text to type. */
export async function SetUpApp({ ctx }: { readonly ctx: ServiceContext }) {
  const [t, { secret, uri }] = await Promise.all([
    getTranslations('security.app'),
    beginTotpEnrolment({ ctx }),
  ]);
  return (
    <ol className="grid list-decimal gap-6 pl-5 marker:font-semibold">
      <li>
        <p>{t('stepApp')}</p>
      </li>
      <li>
        <p>{t('stepScan')}</p>
        <div className="mt-4 grid gap-4">
          <QrCode text={uri} label={t('qrLabel')} />
          <div>
            <p className="text-soft">{t('keyLabel')}</p>
            <p className="mt-1 font-mono text-lg wrap-anywhere">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</p>
            <p className="mt-2">
              <a href={uri} className="link">
                {t('openApp')}
              </a>
            </p>
          </div>
        </div>
      </li>
      <li>
        <p>{t('stepCode')}</p>
      </li>
    </ol>
  );
}
