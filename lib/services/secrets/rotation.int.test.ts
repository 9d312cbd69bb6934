import { createCipheriv, hkdfSync } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { encodeSessionToken, sessionCookieName } from '../../auth/session-cookie.ts';
import { createAccount, signInDevice } from '../../testing/accounts.ts';
import { VaultStandIn } from '../../testing/secret-stand-ins/vault.ts';
import { startApi, type TestProcess } from '../../testing/start-api.ts';

const OLD = 'old secret of at least thirty-two letters';
const NEW = 'new secret of at least thirty-two letters';
const PLACE = 'table.column:row';

describe('the secret of the installation', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  /** The cipher as a process with these settings has it. */
  async function cipherWith(env: Readonly<Record<string, string>>) {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    vi.resetModules();
    return import('./field-cipher.ts');
  }

  it('is replaced without losing what was encrypted under a key that follows from it', async () => {
    const before = await cipherWith({ APP_SECRET: OLD });
    const value = await before.encryptField('peanut', PLACE);
    expect(value).not.toContain('peanut');
    const after = await cipherWith({ APP_SECRET: NEW, APP_SECRET_PREVIOUS: OLD });
    expect(await after.decryptField(value, PLACE)).toBe('peanut');
    expect(await after.isUnderOldKey(value)).toBe(true);
    const fresh = await after.encryptField('peanut', PLACE);
    expect(await after.isUnderOldKey(fresh)).toBe(false);
    const later = await cipherWith({ APP_SECRET: NEW, APP_SECRET_PREVIOUS: '' });
    expect(await later.decryptField(fresh, PLACE)).toBe('peanut');
    await expect(later.decryptField(value, PLACE)).rejects.toThrow('a key that is not there');
  });

  it('still opens values from before keys had names', async () => {
    const key = Buffer.from(hkdfSync('sha256', OLD, '', 'field-encryption', 32));
    const iv = Buffer.alloc(12, 1);
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(PLACE));
    const sealed = Buffer.concat([cipher.update('peanut', 'utf8'), cipher.final()]);
    const parts = [iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'));
    const value = ['v1', 'app', ...parts].join('.');
    for (const env of [{ APP_SECRET: OLD }, { APP_SECRET: NEW, APP_SECRET_PREVIOUS: OLD }]) {
      const cipherNow = await cipherWith(env);
      expect(await cipherNow.decryptField(value, PLACE)).toBe('peanut');
      expect(await cipherNow.isUnderOldKey(value)).toBe(true);
      await expect(cipherNow.decryptField(value, 'elsewhere')).rejects.toThrow();
    }
  });
});

describe('a process whose secrets are in Vault', () => {
  const vault = new VaultStandIn();
  const first = { APP_SECRET: OLD, METRICS_TOKEN: 'metrics-token-of-version-1' };
  let api: TestProcess;
  beforeAll(async () => {
    vault.versions.push(first);
    api = await startApi({
      LOG_LEVEL: 'info',
      SECRETS_SOURCE: 'vault',
      SECRETS_TTL_SECONDS: '1',
      VAULT_ADDR: await vault.start(),
      VAULT_NAMESPACE: vault.namespace,
      VAULT_PATH: vault.path,
      VAULT_ROLE_ID: vault.role.roleId,
      VAULT_SECRET_ID: vault.role.secretId,
    });
  });
  afterAll(async () => {
    await api?.stop();
    await vault.server?.stop();
  });

  const metricsWith = async (token: string) =>
    (await fetch(`${api.url}/api/metrics`, { headers: { authorization: `Bearer ${token}` } })).status;
  const accountWith = async (cookie: string) =>
    (await fetch(`${api.url}/api/v1/account`, { headers: { cookie } })).status;

  it('sees a rotation without a restart, and signs nobody out', async () => {
    const { sessionId, userId } = await signInDevice(await createAccount());
    const cookieUnder = async (secret: string) =>
      `${sessionCookieName(false)}=${await encodeSessionToken(sessionId, userId, secret)}`;
    const [old, fresh] = [await cookieUnder(OLD), await cookieUnder(NEW)];
    expect(await metricsWith(first.METRICS_TOKEN)).toBe(200);
    expect([await accountWith(old), await accountWith(fresh)]).toEqual([200, 401]);
    vault.versions.push({
      APP_SECRET: NEW,
      APP_SECRET_PREVIOUS: OLD,
      METRICS_TOKEN: 'metrics-token-of-version-2',
    });
    await vi.waitFor(async () => expect(await metricsWith('metrics-token-of-version-2')).toBe(200), {
      timeout: 8000,
      interval: 100,
    });
    expect(await metricsWith(first.METRICS_TOKEN)).toBe(404);
    expect([await accountWith(old), await accountWith(fresh)]).toEqual([200, 200]);
  });

  it('goes on with what it has while Vault is down or keeps something that cannot be used', async () => {
    vault.versions.push({ APP_SECRET: 'short', METRICS_TOKEN: 'metrics-token-of-version-3' });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await metricsWith('metrics-token-of-version-2')).toBe(200);
    vault.fault = { status: 500, times: 1000 };
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await metricsWith('metrics-token-of-version-2')).toBe(200);
    await vi.waitFor(() => expect(api.log()).toContain('secrets cannot be read'), { timeout: 5000 });
  });

  it('has written no secret into its log', () => {
    expect(api.log()).toContain('secrets were read');
    const secrets = [OLD, NEW, 'metrics-token', vault.role.secretId, ...vault.tokens.keys(), 'short'];
    for (const secret of secrets) expect(api.log()).not.toContain(secret);
  });
});

describe('a process whose source was never reached', () => {
  it('says that it is unavailable, and what is missing stays out of the answer', async () => {
    const api = await startApi({
      LOG_LEVEL: 'silent',
      SECRETS_SOURCE: 'vault',
      VAULT_ADDR: 'http://127.0.0.1:1',
      VAULT_TOKEN: 'hvs.hunter2',
    });
    const answer = await fetch(`${api.url}/api/v1/account`);
    const text = await answer.text();
    await api.stop();
    expect([answer.status, JSON.parse(text)]).toMatchObject([503, { code: 'unavailable' }]);
    expect(text).not.toMatch(/hunter2|127\.0\.0\.1|Vault/);
  });
});
