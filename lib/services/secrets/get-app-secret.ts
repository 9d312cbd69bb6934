import { processWide } from '../../config/process-wide.ts';
import { systemContext } from '../service-context.ts';
import { getInstanceSecret } from './get-instance-secret.ts';
import { readSecret } from './read-secret.ts';

/** The secret of this installation: the configured one, or the one it keeps in its database. */
export async function getAppSecret(): Promise<string> {
  const configured = await readSecret('APP_SECRET');
  if (configured !== undefined) return configured;
  const holder = processWide('app-secret', () => ({ secret: null as Promise<string> | null }));
  holder.secret ??= getInstanceSecret({ ctx: systemContext(), name: 'app' });
  return holder.secret.catch((error: unknown) => {
    holder.secret = null;
    throw error;
  });
}

/** The secret that makes things, then the one from before, which still reads what it made. */
export async function getAppSecrets(): Promise<readonly [string, ...string[]]> {
  const previous = await readSecret('APP_SECRET_PREVIOUS');
  const current = await getAppSecret();
  return previous === undefined ? [current] : [current, previous];
}
