import { getTranslations } from 'next-intl/server';

interface KitchenLinksProps {
  /** People at the table. */
  readonly people: number;
  /** Whether setting the kitchen up was finished, or left for good. */
  readonly isOnboarded: boolean;
}

/** Who eats and what there is to cook with; and the way on for whoever stopped setting that up. */
export async function KitchenLinks({ people, isOnboarded }: KitchenLinksProps) {
  const [t, words] = await Promise.all([getTranslations('account'), getTranslations('onboarding')]);
  return (
    <>
      {isOnboarded ? null : (
        <p className="notice flex flex-wrap items-center justify-between gap-3">
          {words('resume')}
          <a href="/welcome" className="button">
            {words('resumeLink')}
          </a>
        </p>
      )}
      <section aria-labelledby="household" className="grid gap-3">
        <h2 id="household" className="text-2xl">
          {t('householdTitle')}
        </h2>
        <p className="text-soft">{t('householdText', { count: people })}</p>
        <p>
          <a href="/account/household" className="button">
            {t('householdLink')}
          </a>
        </p>
      </section>
      <section aria-labelledby="kitchen" className="grid gap-3">
        <h2 id="kitchen" className="text-2xl">
          {words('change')}
        </h2>
        <p className="text-soft">{words('changeText')}</p>
        <p>
          <a href="/welcome?step=kitchen" className="button">
            {words('steps.kitchen')}
          </a>
        </p>
      </section>
    </>
  );
}
