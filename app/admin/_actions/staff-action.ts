import { AppError, toAppError } from '@chef/contracts/app-error';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import type { FormState } from '@/components/account/form-state';
import type { Action } from '@/lib/auth/policy';
import { requestContext } from '@/lib/http/request-context';
import { staffBehind } from '@/lib/http/staff-form';
import { requireSecondFactor } from '@/lib/services/second-factor/require-second-factor';
import type { ServiceContext } from '@/lib/services/service-context';
import { actionContext } from '../../(auth)/_actions/action-context';
import { dropFormDraft, keepDraftOf } from '../../(auth)/_actions/form-draft';
import { runForm } from '../../(auth)/_actions/run-form';
import { leaveStaffPage } from '../_components/leave-staff-page';

/** Where somebody reads that their role no longer opens what they sent. */
const ROLE_GONE = '/account?role=changed';

/** A form of staff's that was sent. */
interface SentForm {
  readonly action: Action;
  /** The page that it stands on. */
  readonly path: string;
  readonly data: FormData;
  /** Names of the fields that somebody typed into. */
  readonly typed?: readonly string[];
}

/**
 * The context of a form of staff's. Whoever has to show first who they are comes back to its page, and what they typed is
 * still there; so does whose session has ended, where the form proves that it was drawn for one of the staff. Whose role was
 * taken meanwhile is told so. For everybody else nothing has this address.
 */
export async function staffAction({ action, path, data, typed = [] }: SentForm): Promise<ServiceContext> {
  try {
    const { ctx } = await actionContext(action);
    await requireSecondFactor({ ctx });
    return ctx;
  } catch (error) {
    const { ctx } = await requestContext(new Headers(await headers()));
    const { actor } = ctx;
    const isStaff = actor.kind === 'user' && actor.role !== 'member';
    const isOpen = isStaff && toAppError(error).code !== 'not_found';
    const drawnFor = isOpen ? null : await staffBehind(data, action);
    if (!isOpen && drawnFor === null) notFound();
    if (drawnFor !== null && (isStaff || !drawnFor.isStill)) redirect(ROLE_GONE);
    const values = typedIn(data, typed);
    const holder = isOpen ? actor.userId : drawnFor?.id;
    if (holder !== undefined && Object.keys(values).length > 0) await keepDraftOf(holder, { path, values });
    if (isOpen) return leaveStaffPage(error, ctx, path);
    redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  }
}

/** Carries out a form of staff's that shows on its page what is wrong with it. */
export async function runStaffForm<Schema extends z.ZodType>(
  form: SentForm & { readonly schema: Schema },
  work: (ctx: ServiceContext, input: z.output<Schema>) => Promise<void>,
): Promise<FormState> {
  const entered = await staffAction(form).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'rate_limited') return error;
    throw error;
  });
  return runForm(form.schema, form.data, async (input) => {
    if (entered instanceof AppError) throw entered;
    await work(entered, input);
    await dropFormDraft();
  });
}

/** The texts of some fields of a form. */
function typedIn(data: FormData, names: readonly string[]): Record<string, string> {
  const entries = names.map((name) => [name, data.get(name)] as const);
  return Object.fromEntries(
    entries.filter((entry): entry is readonly [string, string] => typeof entry[1] === 'string'),
  );
}
