import { ONBOARDING_STEPS, type OnboardingStep } from '@chef/contracts/preference-choices';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getFormatter, getTranslations } from 'next-intl/server';
import { FirstFridge } from '@/components/onboarding/first-fridge';
import { KitchenForm } from '@/components/onboarding/kitchen-form';
import { requestContext } from '@/lib/http/request-context';
import { listHousehold } from '@/lib/services/household/list-household';
import { getOnboarding } from '@/lib/services/preferences/get-onboarding';
import { getPreferences } from '@/lib/services/preferences/get-preferences';
import { healthConsentDate } from '../account/household/health-consent-date';
import type { PageQuery } from '../page-query';
import { pickMessages } from '../pick-messages';
import { ForVisitors } from './_components/for-visitors';
import { StepFrame } from './_components/step-frame';
import { TableStep } from './_components/table-step';
import { WaysOn } from './_components/ways-on';
import { finishAction, kitchenAction } from './actions';

interface WelcomePageProps {
  readonly searchParams: PageQuery;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('onboarding'))('title'), robots: { index: false } };
}

/**
 * Who eats, what there is to cook with, and the first recipe. Each step has an address of its own; all are rendered, so
 * that going back and forth loses nothing that was typed and not saved yet.
 */
export default async function WelcomePage({ searchParams }: WelcomePageProps) {
  const { ctx } = await requestContext(new Headers(await headers()));
  if (ctx.actor.kind !== 'user') return <ForVisitors />;
  const { step: asked } = await searchParams;
  const known: OnboardingStep | undefined = ONBOARDING_STEPS.find((one) => one === asked);
  if (known === undefined) redirect(`/welcome?step=${(await getOnboarding({ ctx })).step}`);
  const step = known;
  const [t, format, { members }, preferences, consentGivenOn, messages] = await Promise.all([
    getTranslations('onboarding'),
    getFormatter(),
    listHousehold({ ctx }),
    getPreferences({ ctx }),
    healthConsentDate(ctx),
    pickMessages('onboarding', 'household', 'allergens', 'diets', 'consent', 'equipment', 'skills', 'form'),
  ]);
  const names = format.list(members.map(({ name }) => name));
  return (
    <NextIntlClientProvider messages={messages}>
      <div className="mx-auto w-full max-w-2xl px-4 py-8 sm:px-6 sm:py-12">
        <h1 className="text-4xl">{t('title')}</h1>
        <p className="mt-2 text-lg text-soft">{t('lead')}</p>
        <StepFrame step="table" shown={step}>
          <TableStep members={members} consentGivenOn={consentGivenOn} />
        </StepFrame>
        <StepFrame step="kitchen" shown={step}>
          <KitchenForm
            action={kitchenAction}
            preferences={preferences}
            submit={t('saveAndOn')}
            more={
              <Link href="/welcome?step=table" className="button">
                {t('back')}
              </Link>
            }
          />
          <WaysOn skipTo="cook" />
        </StepFrame>
        <StepFrame step="cook" shown={step}>
          <p className="mb-4">{members.length === 0 ? t('forNobody') : t('forAll', { list: names })}</p>
          <FirstFridge
            action={finishAction}
            preferences={preferences}
            people={members.length}
            more={
              <Link href="/welcome?step=kitchen" className="button">
                {t('back')}
              </Link>
            }
          />
          <WaysOn skipTo={null} />
        </StepFrame>
      </div>
    </NextIntlClientProvider>
  );
}
