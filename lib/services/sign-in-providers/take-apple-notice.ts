import { AppError } from '@chef/contracts/app-error';
import { authorize } from '../../auth/authorize.ts';
import { serverEnv } from '../../config/env.server.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { ProviderError } from '../../integrations/sign-in/provider-error.ts';
import { type AppleNotice, readAppleNotice } from '../../integrations/sign-in/read-apple-notice.ts';
import { type ServiceContext, withoutRowScope } from '../service-context.ts';
import { dropProviderAccount } from './drop-provider-account.ts';
import { findProviderClient } from './provider-clients.ts';

const PROVIDER = 'apple';
const DELETED: ReadonlySet<string> = new Set(['account-deleted', 'account-delete']);

async function read(payload: string): Promise<AppleNotice> {
  const client = findProviderClient(PROVIDER);
  if (client === null) throw new AppError('not_found', { detail: 'Apple is not set up here.' });
  const { APPLE_APP_ID: appId } = serverEnv();
  try {
    return await readAppleNotice(client, [client.clientId, ...(appId ? [appId] : [])], payload);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    const isAway = error.kind === 'unreachable';
    throw new AppError(isAway ? 'provider_unreachable' : 'invalid_token', {
      detail: error.message,
      cause: error,
    });
  }
}

/**
 * Does what Apple's server tells about somebody's account there: once they take their consent back, or their account goes,
 * it opens ours no longer, and what came in by it is signed out. Where nothing else opens ours and theirs is deleted, ours is to
 * be deleted, too, after the usual two weeks. A notice from before the two were connected changes nothing, nor does one that
 * comes again.
 * @throws AppError `not_found` where Apple is not set up, `invalid_token` for a token that is not Apple's for us,
 * `provider_unreachable` when its keys cannot be read: Apple tries again
 */
export async function takeAppleNotice({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { readonly payload: string };
}): Promise<void> {
  authorize(ctx.actor, 'provider.take_notice');
  const notice = await read(input.payload);
  const isDeleted = DELETED.has(notice.type);
  if (!isDeleted && notice.type !== 'consent-revoked') return;
  const { subject, at } = notice;
  await inTransaction(withoutRowScope(ctx).db, (tx) =>
    dropProviderAccount(tx, { provider: PROVIDER, subject, at, isDeletion: isDeleted }),
  );
}
