import { AppError } from '@chef/contracts/app-error';
import { authorize } from '../../auth/authorize.ts';
import { serverEnv } from '../../config/env.server.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { readFacebookRequest } from '../../integrations/sign-in/read-facebook-request.ts';
import { type ServiceContext, withoutRowScope } from '../service-context.ts';
import { deletionCode } from './deletion-code.ts';
import { dropProviderAccount } from './drop-provider-account.ts';
import { findProviderClient } from './provider-clients.ts';

const PROVIDER = 'facebook';

/** Where somebody reads what came of their request, and its code; named as Facebook wants them. */
export interface FacebookAnswer {
  readonly url: string;
  readonly confirmation_code: string;
}

/**
 * Deletes what we have from Facebook about somebody who asked Facebook for that: their account there opens ours no longer, and
 * where nothing else does, ours is to be deleted as well, after the usual two weeks.
 * @throws AppError `not_found` where Facebook is not set up, `invalid_token` for a request that is not Facebook's for us
 */
export async function takeFacebookRequest({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { readonly signedRequest: string };
}): Promise<FacebookAnswer> {
  authorize(ctx.actor, 'provider.take_notice');
  const client = findProviderClient(PROVIDER);
  if (client === null) throw new AppError('not_found', { detail: 'Facebook is not set up here.' });
  const request = readFacebookRequest(input.signedRequest, await client.clientSecret());
  if (request === null) {
    throw new AppError('invalid_token', { detail: 'This request is not signed by Facebook for us.' });
  }
  const outcome = await inTransaction(withoutRowScope(ctx).db, (tx) =>
    dropProviderAccount(tx, { provider: PROVIDER, ...request, isDeletion: true }),
  );
  const code = await deletionCode({ outcome, day: new Date().toISOString().slice(0, 10) });
  const url = new URL(`/deletion-status?${new URLSearchParams({ code })}`, serverEnv().APP_URL);
  return { url: url.href, confirmation_code: code };
}
