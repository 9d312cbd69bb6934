import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

/** What saving something about somebody's health agrees to, beside the form that does. */
export async function HealthNote() {
  const t = await getTranslations('legal');
  return (
    <p className="mt-3 max-w-prose text-soft">
      {t.rich('healthNote', {
        privacy: (chunks: ReactNode) => (
          <a className="link" href="/legal/privacy">
            {chunks}
          </a>
        ),
      })}
    </p>
  );
}
