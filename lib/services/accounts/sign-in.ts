import { authorize } from '../../auth/authorize.ts';
import { type ServiceContext, withoutRowScope } from '../service-context.ts';
import { type Admission, admitPerson } from './admit-person.ts';
import { checkCredentials, type SignInAttempt } from './check-credentials.ts';

/**
 * Signs a person in by e-mail and password, on a browser; with an authenticator app only halfway.
 * @throws AppError `rate_limited`, `wrong_credentials`, `email_not_verified` (a new link has been mailed)
 */
export async function signIn({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: SignInAttempt;
}): Promise<Admission> {
  authorize(ctx.actor, 'account.sign_in');
  const { userId, throttle } = await checkCredentials({ ctx: withoutRowScope(ctx), input });
  const { userAgent } = input;
  return admitPerson({ ctx, input: { userId, method: 'password', amr: ['pwd'], userAgent, throttle } });
}
