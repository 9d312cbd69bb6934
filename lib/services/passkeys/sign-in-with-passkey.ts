import { authorize } from '../../auth/authorize.ts';
import { type Admission, admitPerson } from '../accounts/admit-person.ts';
import { type ServiceContext, withoutRowScope } from '../service-context.ts';
import { verifyPasskey } from './verify-passkey.ts';

/**
 * Signs a person in by a passkey, which is both factors at once: something they have, and a finger, a face or a PIN.
 * @throws AppError `passkey_refused`
 */
export async function signInWithPasskey({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { readonly credential: string; readonly userAgent: string };
}): Promise<Admission> {
  authorize(ctx.actor, 'account.sign_in');
  const { credential, userAgent } = input;
  const userId = await verifyPasskey({
    ctx: withoutRowScope(ctx),
    input: { credential, purpose: 'sign_in', userId: null },
  });
  return admitPerson({ ctx, input: { userId, method: 'passkey', amr: ['hwk'], userAgent } });
}
