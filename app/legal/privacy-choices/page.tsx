import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { DeviceChoices } from '@/components/legal/device-choices';
import { GpcNote } from '@/components/legal/gpc-note';
import { requestContext } from '@/lib/http/request-context';
import { sendsGpc } from '@/lib/http/sends-gpc';
import { listConsents } from '@/lib/services/consents/list-consents';
import type { PageQuery } from '../../page-query';
import { pickMessages } from '../../pick-messages';
import { HealthChoice } from './_components/health-choice';
import { SaleChoices } from './_components/sale-choices';

interface PrivacyChoicesPageProps {
  readonly searchParams: PageQuery;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('privacyChoices'))('title') };
}

/** Everything that can be agreed to, refused or taken back, each by itself. Refusing is as near as agreeing. */
export default async function PrivacyChoicesPage({ searchParams }: PrivacyChoicesPageProps) {
  const sent = new Headers(await headers());
  const { ctx } = await requestContext(sent);
  const [t, { consents }, query, messages] = await Promise.all([
    getTranslations('privacyChoices'),
    listConsents({ ctx }),
    searchParams,
    pickMessages('privacyChoices', 'consent'),
  ]);
  const hasSignal = sendsGpc(sent);
  // A browser that we have not met has nothing that a choice could be kept under.
  const isKnown = ctx.actor.kind === 'user' || !ctx.actor.isNew;
  return (
    <NextIntlClientProvider messages={messages}>
      <article className="mx-auto grid w-full max-w-3xl gap-10 px-4 py-10 sm:px-6 sm:py-14">
        <header>
          <h1 className="text-4xl">{t('title')}</h1>
          <p className="mt-3 text-lg text-soft">{t('lead')}</p>
        </header>
        <GpcNote isSent={hasSignal} />
        <DeviceChoices />
        <SaleChoices consents={consents} hasSignal={hasSignal} isKnown={isKnown} isNoted={'noted' in query} />
        <HealthChoice ctx={ctx} consents={consents} isWithdrawn={'withdrawn' in query} />
      </article>
    </NextIntlClientProvider>
  );
}
