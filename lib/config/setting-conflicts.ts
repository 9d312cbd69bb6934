import { plainConnectionConflicts } from './plain-connections.ts';
import { isSecretName } from './secret-names.ts';
import type { SettingName } from './settings.ts';
import { isThisMachine } from './this-machine.ts';

/** Settings of which either all are set or none. */
const TOGETHER: readonly (readonly SettingName[])[] = [
  ['TLS_CERTIFICATE_FILE', 'TLS_KEY_FILE'],
  ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
  ['FACEBOOK_CLIENT_ID', 'FACEBOOK_CLIENT_SECRET'],
  ['APPLE_CLIENT_ID', 'APPLE_TEAM_ID', 'APPLE_KEY_ID', 'APPLE_PRIVATE_KEY'],
];

type Env = Readonly<Partial<Record<SettingName, unknown>>>;

/** Secrets that the environment may lack because another source has them. */
const isKeptElsewhere = (name: SettingName, { SECRETS_SOURCE: source }: Env) =>
  (source === 'aws' || source === 'vault') && isSecretName(name);

/** Addresses over which secrets come. */
function sourceAddresses(env: Env): readonly SettingName[] {
  const names: readonly SettingName[] =
    { aws: ['AWS_ENDPOINT_URL_SECRETS_MANAGER'] as const, vault: ['VAULT_ADDR'] as const }[
      String(env.SECRETS_SOURCE)
    ] ?? [];
  return names.filter((name) => env[name] !== undefined);
}

/** What a source of secrets needs to be reached. */
function sourceConflicts(env: Env): string[] {
  const wanted: readonly SettingName[] =
    { aws: ['AWS_SECRET_ID', 'AWS_REGION'] as const, vault: ['VAULT_ADDR'] as const }[
      String(env.SECRETS_SOURCE)
    ] ?? [];
  const missing = wanted.filter((name) => env[name] === undefined);
  const isLocked =
    env.SECRETS_SOURCE === 'vault' && env.VAULT_TOKEN === undefined && env.VAULT_ROLE_ID === undefined;
  const inTheClear = sourceAddresses(env).filter((name) => {
    const address = String(env[name]);
    return address.startsWith('http:') && !isThisMachine(address);
  });
  return [
    ...missing.map((name) => `${name} must be set, since SECRETS_SOURCE is ${String(env.SECRETS_SOURCE)}`),
    ...inTheClear.map((name) => `${name} must be https, or an address of this machine: secrets go over it`),
    ...(isLocked ? ['VAULT_TOKEN or VAULT_ROLE_ID must be set, since SECRETS_SOURCE is vault'] : []),
  ];
}

/** What serving https ourselves asks of the other settings. */
function httpsConflicts(env: Env): string[] {
  const isServed = env.TLS_CERTIFICATE_FILE !== undefined;
  const isHttps = typeof env.APP_URL === 'string' && env.APP_URL.startsWith('https:');
  return [
    ...(isServed && !isHttps ? ['APP_URL must be an https address, since TLS_CERTIFICATE_FILE is set'] : []),
    ...(!isServed && env.TLS_PRIVATE_CA_FILE !== undefined
      ? ['TLS_CERTIFICATE_FILE must be set too, since TLS_PRIVATE_CA_FILE is']
      : []),
  ];
}

/** What is wrong between settings that are each fine; a line for each. Values are not repeated. */
export function settingConflicts(env: Env): string[] {
  const halves = TOGETHER.flatMap((names) => {
    const known = names.find((name) => env[name] !== undefined);
    const missing = names.filter((name) => env[name] === undefined && !isKeptElsewhere(name, env));
    if (known === undefined || missing.length === 0) return [];
    return [`${missing.join(', ')} must be set too, since ${known} is`];
  });
  const source = [...sourceConflicts(env), ...httpsConflicts(env), ...plainConnectionConflicts(env)];
  const isPublic = typeof env.APP_URL === 'string' && !isThisMachine(env.APP_URL);
  return env.SIGN_IN_STAND_INS !== undefined && isPublic
    ? [
        ...halves,
        ...source,
        'SIGN_IN_STAND_INS must not be set where APP_URL is not an address of this machine',
      ]
    : [...halves, ...source];
}
