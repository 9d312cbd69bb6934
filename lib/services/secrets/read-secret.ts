import { AppError } from '@chef/contracts/app-error';
import { type ServerEnv, serverEnv } from '../../config/env.server.ts';
import { processWide } from '../../config/process-wide.ts';
import { SECRET_NAMES, type SecretName } from '../../config/secret-names.ts';
import { SETTINGS } from '../../config/settings.ts';
import { awsSource } from '../../integrations/secrets/aws-source.ts';
import {
  type SecretBundle,
  type SecretSource,
  SecretSourceError,
} from '../../integrations/secrets/secret-source.ts';
import { SecretStore } from '../../integrations/secrets/secret-store.ts';
import { vaultSource } from '../../integrations/secrets/vault-source.ts';
import { logger } from '../../telemetry/logger.ts';

/** Where the agent of ECS gives keys to the containers beside it. */
const ECS_AGENT = 'http://169.254.170.2';

/** The source that is configured; null where the environment itself is. */
function sourceOf(env: ServerEnv): SecretSource | null {
  if (env.SECRETS_SOURCE === 'aws') {
    const relative = env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI;
    return awsSource({
      region: env.AWS_REGION ?? '',
      secretId: env.AWS_SECRET_ID ?? '',
      endpoint: env.AWS_ENDPOINT_URL_SECRETS_MANAGER,
      accessKeyId: env.AWS_ACCESS_KEY_ID,
      secretAccessKey: env.AWS_SECRET_ACCESS_KEY,
      sessionToken: env.AWS_SESSION_TOKEN,
      containerUri:
        relative === undefined ? env.AWS_CONTAINER_CREDENTIALS_FULL_URI : `${ECS_AGENT}${relative}`,
      containerTokenFile: env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE,
    });
  }
  if (env.SECRETS_SOURCE === 'vault') {
    return vaultSource({
      address: env.VAULT_ADDR ?? '',
      namespace: env.VAULT_NAMESPACE,
      token: env.VAULT_TOKEN,
      roleId: env.VAULT_ROLE_ID,
      secretId: env.VAULT_SECRET_ID,
      mount: env.VAULT_MOUNT,
      path: env.VAULT_PATH,
    });
  }
  return null;
}

/** Refuses a bundle with a secret that we could not use, such as a key with a letter too few; says which, not what. */
function checkBundle({ values }: SecretBundle): void {
  const bad = SECRET_NAMES.filter((name) => !SETTINGS[name].schema.safeParse(values[name]).success);
  if (bad.length > 0) throw new SecretSourceError('malformed', `not usable: ${bad.join(', ')}`);
}

function store(): SecretStore | null {
  return processWide('secret-store', () => {
    const env = serverEnv();
    const source = sourceOf(env);
    if (source === null) return null;
    const log = logger().child({ source: source.name });
    return new SecretStore(source, {
      ttlMs: env.SECRETS_TTL_SECONDS * 1000,
      check: checkBundle,
      onChange: (version) => log.info({ version }, 'secrets were read'),
      onFailure: (err) => log.error({ err }, 'secrets cannot be read'),
    });
  });
}

/**
 * A secret as it is now, wherever this installation keeps it; of one that another source lacks, what the environment says.
 * @throws AppError `unavailable` while the source was never reached
 */
export async function readSecret(name: SecretName): Promise<string | undefined> {
  const kept = store();
  if (kept === null) return serverEnv()[name];
  const { values } = await kept.get().catch((cause: unknown) => {
    throw new AppError('unavailable', { detail: 'Try again in a moment.', cause });
  });
  return values[name] || serverEnv()[name];
}
