import { SIGN_IN_PROVIDERS, type SignInProvider } from '@chef/contracts/sign-in-providers';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ChangeNotice } from '@/components/account/change-notice';
import { ProviderNotice } from '@/components/account/provider-notice';
import { authorize } from '@/lib/auth/authorize';
import { isRecentlySignedIn } from '@/lib/auth/require-recent-sign-in';
import type { ServiceContext } from '@/lib/services/service-context';
import { linkProof } from '@/lib/services/sign-in-providers/link-proof';
import { listLinkedProviders } from '@/lib/services/sign-in-providers/list-linked-providers';
import { listProviders } from '@/lib/services/sign-in-providers/provider-clients';
import { unlinkProviderAction } from '../actions';

interface WaysInProps {
  readonly ctx: ServiceContext;
  readonly query: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Which accounts elsewhere open this one; absent where no provider is offered and none is connected. */
export async function WaysIn({ ctx, query }: WaysInProps) {
  const actor = authorize(ctx.actor, 'provider.list');
  const { providers: linked } = await listLinkedProviders({ ctx });
  const offered = listProviders();
  const shown = SIGN_IN_PROVIDERS.filter(
    (one) => offered.includes(one) || linked.some(({ provider }) => provider === one),
  );
  if (shown.length === 0) return null;
  const [t, words, format] = await Promise.all([
    getTranslations('account.waysIn'),
    getTranslations('auth.providers'),
    getFormatter(),
  ]);
  const linkAddress = async (provider: SignInProvider) =>
    `/auth/${provider}?${new URLSearchParams({ link: await linkProof(actor, provider) })}`;
  const changed = SIGN_IN_PROVIDERS.find((one) => one === query.provider);
  const rows = await Promise.all(
    shown.map(async (provider) => ({
      provider,
      name: words(provider),
      link: linked.find((one) => one.provider === provider),
      address: offered.includes(provider) ? await linkAddress(provider) : null,
    })),
  );
  return (
    <section aria-labelledby="ways-in" className="grid gap-4">
      <h2 id="ways-in" className="text-2xl">
        {t('title')}
      </h2>
      <p className="text-soft">{t('text')}</p>
      <ProviderNotice provider={query.provider} problem={query.problem} />
      {changed !== undefined && query.linked !== undefined ? (
        <ChangeNotice>
          {t(query.linked === 'yes' ? 'didLink' : 'didUnlink', { provider: words(changed) })}
        </ChangeNotice>
      ) : null}
      {isRecentlySignedIn(actor) ? null : (
        <p>
          {words('again')}{' '}
          <a className="link" href="/confirm?next=/account">
            {words('signInAgain')}
          </a>
        </p>
      )}
      <ul className="grid gap-3">
        {rows.map(({ provider, name, link, address }) => (
          <li
            key={provider}
            className="flex flex-wrap items-center justify-between gap-3 rounded-2xl border border-line bg-raised p-4"
          >
            <div>
              <p className="font-semibold">{name}</p>
              <p className="text-soft wrap-anywhere">
                {link === undefined
                  ? t('notLinked')
                  : t(link.email === null ? 'linkedNoEmail' : 'linked', {
                      email: link.email ?? '',
                      date: format.dateTime(new Date(link.linkedAt), 'day'),
                    })}
              </p>
            </div>
            {link !== undefined ? (
              <form action={unlinkProviderAction}>
                <input type="hidden" name="provider" value={provider} />
                <button type="submit" className="button">
                  {t('disconnect', { provider: name })}
                </button>
              </form>
            ) : null}
            {link === undefined && address !== null ? (
              <a href={address} className="button" rel="nofollow">
                {t('connect', { provider: name })}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
