import type { ConsentState } from '@chef/contracts/consent';
import { getTranslations } from 'next-intl/server';
import { saveChoicesAction } from '../actions';
import { NotedOn } from './noted-on';

interface SaleChoicesProps {
  readonly consents: readonly ConsentState[];
  /** Whether the browser sends Global Privacy Control. */
  readonly hasSignal: boolean;
  /** Whether there is an account or a browser that we have met. */
  readonly isKnown: boolean;
  readonly isNoted: boolean;
}

/** “Do not sell or share” and “limit the use of my sensitive personal information” (Cal. Civ. Code 1798.120, .121, .135). */
export async function SaleChoices({ consents, hasSignal, isKnown, isNoted }: SaleChoicesProps) {
  const [t, words] = await Promise.all([getTranslations('privacyChoices'), getTranslations('consent.texts')]);
  return (
    <section aria-labelledby="sale" className="grid gap-4">
      <h2 id="sale" className="text-2xl">
        {t('saleTitle')}
      </h2>
      <p>{t('saleText')}</p>
      {isKnown ? (
        <form action={saveChoicesAction} className="grid gap-4">
          {(['no_sale', 'limit_sensitive'] as const).map((purpose) => {
            const state = consents.find((one) => one.purpose === purpose);
            const isBySignal = purpose === 'no_sale' && hasSignal;
            return (
              <div key={purpose}>
                <label className="check-line">
                  <input
                    type="checkbox"
                    name={purpose}
                    defaultChecked={isBySignal || (state?.isGranted ?? false)}
                    disabled={isBySignal}
                  />
                  <span>{words(purpose)}</span>
                </label>
                <p className="field-hint mt-1 ml-9">
                  {isBySignal ? t('bySignal') : <NotedOn state={state} />}
                </p>
              </div>
            );
          })}
          <p className="flex flex-wrap items-center gap-4">
            <button type="submit" className="button">
              {t('note')}
            </button>
            <output className="font-semibold text-herb">{isNoted ? t('noted') : ''}</output>
          </p>
        </form>
      ) : (
        <p className="notice">{t('unknown')}</p>
      )}
    </section>
  );
}
