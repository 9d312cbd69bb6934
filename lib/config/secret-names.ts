import type { SettingName } from './settings.ts';

/** Settings that are secrets: these may also be kept in AWS Secrets Manager or Vault, under the same names. */
export const SECRET_NAMES = [
  'APP_SECRET',
  'APP_SECRET_PREVIOUS',
  'FIELD_ENCRYPTION_KEYS',
  'METRICS_TOKEN',
  'SMTP_URL',
  'GOOGLE_CLIENT_SECRET',
  'FACEBOOK_CLIENT_SECRET',
  'APPLE_PRIVATE_KEY',
] as const satisfies readonly SettingName[];
export type SecretName = (typeof SECRET_NAMES)[number];

export function isSecretName(name: string): name is SecretName {
  return SECRET_NAMES.some((one) => one === name);
}
