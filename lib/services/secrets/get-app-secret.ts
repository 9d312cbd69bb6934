import { serverEnv } from '../../config/env.server.ts';
import { processWide } from '../../config/process-wide.ts';
import { systemContext } from '../service-context.ts';
import { getInstanceSecret } from './get-instance-secret.ts';

/** The secret of this installation: the configured one, or the one it keeps in its database. */
export async function getAppSecret(): Promise<string> {
  const configured = serverEnv().APP_SECRET;
  if (configured !== undefined) return configured;
  const holder = processWide('app-secret', () => ({ secret: null as Promise<string> | null }));
  holder.secret ??= getInstanceSecret({ ctx: systemContext(), name: 'app' });
  return holder.secret.catch((error: unknown) => {
    holder.secret = null;
    throw error;
  });
}
