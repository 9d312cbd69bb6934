'use server';

import { ONBOARDING_STEPS } from '@chef/contracts/preference-choices';
import { redirect } from 'next/navigation';
import type { MemberFormState } from '@/components/household/member-draft';
import type { KitchenFormState } from '@/components/onboarding/kitchen-draft';
import { moveOnboarding } from '@/lib/services/preferences/move-onboarding';
import { updatePreferences } from '@/lib/services/preferences/update-preferences';
import { buttonContext } from '../(auth)/_actions/action-context';
import { saveMember } from '../account/household/save-member';
import { isUntouched } from './is-untouched';
import { kitchenOfForm } from './kitchen-of-form';

const HERE = '/welcome';

/** Keeps who was typed in, and goes on if that was asked for; an untouched form is nobody. */
export async function tableAction(_state: MemberFormState, data: FormData): Promise<MemberFormState> {
  const goesOn = data.get('go') === 'on';
  if (!(goesOn && isUntouched(data))) {
    const failed = await saveMember(() => buttonContext('household.add', HERE), data);
    if (failed !== null) return failed;
  }
  if (goesOn) {
    const { ctx } = await buttonContext('preferences.update', HERE);
    await moveOnboarding({ ctx, to: 'kitchen' });
  }
  redirect(`${HERE}?step=${goesOn ? 'kitchen' : 'table'}`);
}

/** Keeps what there is in the kitchen, and goes on. */
export async function kitchenAction(_state: KitchenFormState, data: FormData): Promise<KitchenFormState> {
  const read = kitchenOfForm(data);
  if (read.input === null) return read.state;
  const { ctx } = await buttonContext('preferences.update', HERE);
  await updatePreferences({ ctx, input: read.input });
  await moveOnboarding({ ctx, to: 'cook' });
  redirect(`${HERE}?step=cook`);
}

/** Leaves a step as it is. */
export async function skipAction(data: FormData): Promise<void> {
  const { ctx } = await buttonContext('preferences.update', HERE);
  const to = ONBOARDING_STEPS.find((step) => step === data.get('to')) ?? 'cook';
  await moveOnboarding({ ctx, to });
  redirect(`${HERE}?step=${to}`);
}

/** Through: on to the start page, where what was typed is written into a recipe at once. */
export async function finishAction(): Promise<void> {
  const { ctx } = await buttonContext('preferences.update', HERE);
  await moveOnboarding({ ctx, to: null });
  redirect('/');
}
