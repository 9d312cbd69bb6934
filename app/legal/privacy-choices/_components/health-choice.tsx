import type { ConsentState } from '@chef/contracts/consent';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ChangeNotice } from '@/components/account/change-notice';
import { listHousehold } from '@/lib/services/household/list-household';
import { tellsOfHealth } from '@/lib/services/household/tells-of-health';
import type { ServiceContext } from '@/lib/services/service-context';
import { withdrawHealthAction } from '../actions';
import { NotedOn } from './noted-on';

interface HealthChoiceProps {
  readonly ctx: ServiceContext;
  readonly consents: readonly ConsentState[];
  readonly isWithdrawn: boolean;
}

/** Consent to keep allergies and pregnancies: what it says, since when, and one press to take it back. */
export async function HealthChoice({ ctx, consents, isWithdrawn }: HealthChoiceProps) {
  const [t, words, format] = await Promise.all([
    getTranslations('privacyChoices'),
    getTranslations('consent.texts'),
    getFormatter(),
  ]);
  const state = consents.find(({ purpose }) => purpose === 'health_data');
  const members = ctx.actor.kind === 'user' ? (await listHousehold({ ctx })).members : [];
  const leaving = members.filter(tellsOfHealth).map(({ name }) => name);
  return (
    <section aria-labelledby="health" className="grid gap-4">
      <h2 id="health" className="text-2xl">
        {t('healthTitle')}
      </h2>
      {isWithdrawn ? <ChangeNotice>{t('withdrawn')}</ChangeNotice> : null}
      {ctx.actor.kind === 'user' ? (
        <>
          <blockquote className="border-l-4 border-line-strong pl-4 text-soft">
            {words('health_data')}
          </blockquote>
          <p className="field-hint">
            <NotedOn state={state} />
          </p>
          {state?.isGranted || leaving.length > 0 ? (
            <form action={withdrawHealthAction} className="grid justify-items-start gap-3">
              <p>
                {leaving.length === 0 ? t('nobodyLeaves') : t('whoLeaves', { list: format.list(leaving) })}
              </p>
              <button type="submit" className="button">
                {t('withdraw')}
              </button>
            </form>
          ) : (
            <p>{t('askedThere')}</p>
          )}
        </>
      ) : (
        <p>{t('healthVisitor')}</p>
      )}
    </section>
  );
}
