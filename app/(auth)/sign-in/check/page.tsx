import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AuthPage } from '@/components/account/auth-page';
import { safeReturnPath } from '@/lib/auth/safe-return-path';
import { requestContext } from '@/lib/http/request-context';
import type { PageQuery } from '../../../page-query';

interface CheckPageProps {
  readonly searchParams: PageQuery;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('signIn.title') };
}

/** Where a sign-in leads first: a browser that kept the session's cookie goes on, another one is told what is wrong. */
export default async function CheckPage({ searchParams }: CheckPageProps) {
  const [{ ctx }, t, query] = await Promise.all([
    requestContext(new Headers(await headers())),
    getTranslations('auth.noCookies'),
    searchParams,
  ]);
  const next = safeReturnPath(query.next, '/account');
  if (ctx.actor.kind === 'user') redirect(next);
  return (
    <AuthPage title={t('title')}>
      <p role="alert" className="text-lg">
        {t('text')}
      </p>
      <p className="mt-5">
        <a href={`/sign-in?next=${encodeURIComponent(next)}`} className="button button-primary">
          {t('again')}
        </a>
      </p>
    </AuthPage>
  );
}
