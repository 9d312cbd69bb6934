import { z } from 'zod';
import { choiceSetting, integerSetting, optionalSetting, textSetting } from './setting.ts';

const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });
const text = z.string().max(4000);

/** Where secrets are read from. Names of AWS's and Vault's own variables are theirs, as their other tools use them. */
export const SECRET_SETTINGS = {
  SECRETS_SOURCE: choiceSetting(
    ['environment', 'aws', 'vault'],
    'environment',
    'Where secrets are kept: these variables, AWS Secrets Manager or HashiCorp Vault (see docs/runbooks/rotate-secrets.md)',
  ),
  SECRETS_TTL_SECONDS: integerSetting(
    300,
    { min: 1, max: 86_400 },
    'Time within which a process sees that a secret was rotated',
  ),
  AWS_SECRET_ID: optionalSetting(
    z.string().max(2048),
    'Name or ARN of the secret that holds ours, a JSON object by the names of these variables',
  ),
  AWS_REGION: optionalSetting(
    z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be a region like eu-central-1'),
    'Region of AWS Secrets Manager',
  ),
  AWS_ENDPOINT_URL_SECRETS_MANAGER: optionalSetting(
    httpUrl,
    'Address of AWS Secrets Manager, where it is not the region’s own',
  ),
  AWS_ACCESS_KEY_ID: optionalSetting(text, 'Key for AWS; without it the agent of the container is asked'),
  AWS_SECRET_ACCESS_KEY: optionalSetting(text, 'Secret half of that key'),
  AWS_SESSION_TOKEN: optionalSetting(text, 'Comes with keys that expire'),
  AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: optionalSetting(
    z.string().regex(/^\//, 'must be a path'),
    'Set by ECS: where its agent gives keys',
  ),
  AWS_CONTAINER_CREDENTIALS_FULL_URI: optionalSetting(httpUrl, 'Set by EKS: where its agent gives keys'),
  AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: optionalSetting(
    z.string().max(1000),
    'Set by EKS: file with what its agent wants to see',
  ),
  VAULT_ADDR: optionalSetting(httpUrl, 'Address of Vault'),
  VAULT_NAMESPACE: optionalSetting(z.string().max(500), 'Namespace, where Vault has them'),
  VAULT_TOKEN: optionalSetting(text, 'Token of Vault that may read the secret and renew itself'),
  VAULT_ROLE_ID: optionalSetting(text, 'Role of Vault (AppRole) to sign in as, in place of a token'),
  VAULT_SECRET_ID: optionalSetting(text, 'Secret of that role'),
  VAULT_MOUNT: textSetting('secret', z.string().max(200), 'Path of the KV engine (version 2)'),
  VAULT_PATH: textSetting('chef-genius', z.string().max(500), 'Path of the secret in it'),
} as const;
