import { signInProviderSchema } from '@chef/contracts/sign-in-providers';
import { seal, unseal } from '../../auth/sealed-cookie.ts';
import { FORM_ENVELOPE } from '../../auth/sign-in-flow.ts';
import { serverEnv } from '../../config/env.server.ts';
import { getAppSecret } from '../../services/secrets/get-app-secret.ts';
import { readFormBody } from '../read-body.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { seeOther } from './redirects.ts';

/** Apple's form holds a code, a state and a name. */
const FORM_BYTES_MAX = 20_000;
const FORM_FIELDS = ['code', 'state', 'error', 'iss', 'user'];

/** A person comes back from the provider. */
export async function receiveAnswer(request: Request, named: string): Promise<Response> {
  const provider = signInProviderSchema.safeParse(named);
  if (!provider.success) return seeOther('/sign-in');
  const query = new URL(request.url).searchParams;
  const form = await unseal(FORM_ENVELOPE, query.get('form'), await getAppSecret());
  return finishSignIn(request, provider.data, form === null ? query : new URLSearchParams(form));
}

/**
 * Apple posts its answer from its own site, and browsers send none of our cookies with that (`SameSite=Lax`). Nothing is
 * done here but to seal the form and come back with a GET, which has the cookies.
 */
export async function receiveForm(request: Request, named: string): Promise<Response> {
  if (named !== 'apple') return seeOther('/sign-in');
  const limits = { bytesMax: FORM_BYTES_MAX, timeoutMs: serverEnv().REQUEST_BODY_TIMEOUT_MS };
  const sent = await readFormBody(request, limits).catch(() => new URLSearchParams());
  const fields = FORM_FIELDS.flatMap((name) => {
    const value = sent.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const form = await seal(FORM_ENVELOPE, Object.fromEntries(fields), await getAppSecret());
  return seeOther(`/auth/apple/callback?form=${encodeURIComponent(form)}`);
}
