import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

/** What making an account agrees to, beside the button that does. */
export async function AgreeNote() {
  const t = await getTranslations('legal');
  const link = (id: string) => (chunks: ReactNode) => (
    <a className="link" href={`/legal/${id}`}>
      {chunks}
    </a>
  );
  return (
    <p className="text-soft">
      {t.rich('agreeNote', {
        terms: link('terms'),
        privacy: link('privacy'),
        allergens: link('nutrition-and-allergens'),
      })}
    </p>
  );
}
