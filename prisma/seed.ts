import { getInstanceSecret } from '../lib/services/secrets/get-instance-secret.ts';
import { closeServices, systemContext } from '../lib/services/service-context.ts';

/**
 * Puts what an empty installation needs into its database: the secret that signs visitors’ cookies where the environment
 * brings none, before several processes ask for it at once. Running it again changes nothing.
 */
await getInstanceSecret({ ctx: systemContext(), name: 'app' });
await closeServices();
