import type { OnboardingStep } from '@chef/contracts/preference-choices';
import { getTranslations } from 'next-intl/server';
import { finishAction, skipAction } from '../actions';

/** Ways past a step: the next one as it is, or out of all of it. Null where there is no next one. */
export async function WaysOn({ skipTo }: { readonly skipTo: OnboardingStep | null }) {
  const t = await getTranslations('onboarding');
  return (
    <div className="mt-6 border-t border-line pt-4">
      {/* The words stand below those above; the room around them is for fingers. */}
      <div className="-mx-2 flex flex-wrap gap-3">
        {skipTo === null ? null : (
          <form action={skipAction}>
            <input type="hidden" name="to" value={skipTo} />
            <button type="submit" className="button button-quiet !px-2 underline">
              {t('skip')}
            </button>
          </form>
        )}
        <form action={finishAction}>
          <button type="submit" className="button button-quiet !px-2 underline">
            {t('leave')}
          </button>
        </form>
      </div>
    </div>
  );
}
