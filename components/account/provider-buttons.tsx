import type { SignInProvider } from '@chef/contracts/sign-in-providers';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

interface ProviderButtonsProps {
  readonly providers: readonly SignInProvider[];
  /** Where to go after signing in, a path of ours. */
  readonly next: string;
  /** What making an account agrees to. */
  readonly note: ReactNode;
}

/**
 * One link for each provider, in the words that their guidelines ask for and none larger than another. Their marks are not
 * drawn: the guidelines allow only the artwork that each hands out itself.
 */
export async function ProviderButtons({ providers, next, note }: ProviderButtonsProps) {
  if (providers.length === 0) return null;
  const t = await getTranslations('auth.providers');
  const query = new URLSearchParams(next === '/account' ? {} : { next }).toString();
  return (
    <div className="grid gap-3">
      {providers.map((provider) => (
        <a
          key={provider}
          href={`/auth/${provider}${query === '' ? '' : `?${query}`}`}
          className="button w-full justify-center"
          rel="nofollow"
        >
          {t('continue', { provider: t(provider) })}
        </a>
      ))}
      {note}
      <p className="flex items-center gap-3 text-soft before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t('or')}
      </p>
    </div>
  );
}
