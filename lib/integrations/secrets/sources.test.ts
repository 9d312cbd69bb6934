import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AwsStandIn } from '../../testing/secret-stand-ins/aws.ts';
import { VaultStandIn } from '../../testing/secret-stand-ins/vault.ts';
import { awsSource } from './aws-source.ts';
import type { SecretSource } from './secret-source.ts';
import { vaultSource } from './vault-source.ts';

const VALUES = { APP_SECRET: 'a'.repeat(40), SMTP_URL: 'smtp://u:hunter2@mail.example' };
const failure = (kind: string) => expect.objectContaining({ name: 'SecretSourceError', kind });
const opened: { close(): void }[] = [];
const keep = <T extends { close(): void }>(source: T): T => {
  opened.push(source);
  return source;
};
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

/** Everything that an error could tell somebody who reads logs. */
async function toldBy(source: SecretSource): Promise<string> {
  const error: unknown = await source.read().catch((thrown: unknown) => thrown);
  return error instanceof Error ? `${error.message} ${error.stack} ${JSON.stringify(error.cause)}` : '';
}

describe('AWS Secrets Manager', () => {
  let aws: AwsStandIn;
  let url: string;
  beforeEach(async () => {
    aws = new AwsStandIn();
    aws.secret = JSON.stringify(VALUES);
    url = await aws.start();
  });
  afterEach(() => aws.server?.stop());

  const sourceWith = (changes: Partial<Parameters<typeof awsSource>[0]> = {}) =>
    keep(
      awsSource({
        region: aws.region,
        secretId: aws.secretId,
        endpoint: url,
        accessKeyId: aws.keys.accessKeyId,
        secretAccessKey: aws.keys.secretAccessKey,
        ...changes,
      }),
    );

  it('gives the secrets of a request that is signed rightly, and sees the next version', async () => {
    const source = sourceWith();
    expect(await source.read()).toEqual({ version: 'v-1', values: VALUES });
    aws.version = 'v-2';
    aws.secret = JSON.stringify({ ...VALUES, APP_SECRET: 'b'.repeat(40) });
    expect(await source.read()).toMatchObject({ version: 'v-2', values: { APP_SECRET: 'b'.repeat(40) } });
  });

  it('refuses a wrong key and a secret that is not there, without repeating what was answered', async () => {
    const wrongKey = sourceWith({ secretAccessKey: 'hunter2-wrong-key' });
    await expect(wrongKey.read()).rejects.toEqual(failure('refused'));
    expect(aws.calls).toBe(1);
    const told = await toldBy(wrongKey);
    expect(told).toContain('InvalidSignatureException');
    expect(told).not.toMatch(/hunter2|aaaa/);
    await expect(sourceWith({ secretId: 'another' }).read()).rejects.toEqual(failure('refused'));
  });

  it('asks again after 500 and 429, three times at most', async () => {
    aws.fault = { status: 500, times: 2 };
    expect(await sourceWith().read()).toMatchObject({ version: 'v-1' });
    aws.fault = { status: 429, times: 3 };
    await expect(sourceWith().read()).rejects.toEqual(failure('unreachable'));
  });

  it('gives up on one that is slow', { timeout: 20_000 }, async () => {
    aws.fault = { delayMs: 20_000, times: 9 };
    const startedAt = performance.now();
    await expect(sourceWith().read()).rejects.toEqual(failure('unreachable'));
    expect(performance.now() - startedAt).toBeLessThan(15_000);
  });

  it('tells when what is kept there is not an object of texts', async () => {
    for (const secret of ['no json, hunter2', '{"APP_SECRET": 5}', '[]']) {
      aws.secret = secret;
      await expect(sourceWith().read()).rejects.toEqual(failure('malformed'));
      expect(await toldBy(sourceWith())).not.toContain('hunter2');
    }
  });

  it('signs with keys of the container’s agent, and fetches new ones before they expire', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chef-agent-'));
    const tokenFile = path.join(folder, 'token');
    fs.writeFileSync(tokenFile, `${aws.agentToken}\n`);
    const agent = { accessKeyId: undefined, secretAccessKey: undefined, containerUri: `${url}/v2/keys` };
    const source = sourceWith({ ...agent, containerTokenFile: tokenFile });
    await source.read();
    await source.read();
    expect(aws.agentCalls).toBe(1);
    aws.keysLast = 60_000;
    aws.sessionToken = 'session-token-2';
    const next = sourceWith({ ...agent, containerTokenFile: tokenFile });
    await next.read();
    await next.read();
    expect(aws.agentCalls).toBeGreaterThan(2);
    fs.writeFileSync(tokenFile, 'wrong');
    await expect(sourceWith({ ...agent, containerTokenFile: tokenFile }).read()).rejects.toEqual(
      failure('refused'),
    );
    fs.rmSync(folder, { recursive: true });
  });

  it('says so when there are no keys at all', async () => {
    await expect(sourceWith({ accessKeyId: undefined }).read()).rejects.toEqual(failure('refused'));
  });
});

describe('Vault', () => {
  let vault: VaultStandIn;
  let address: string;
  beforeEach(async () => {
    vault = new VaultStandIn();
    vault.versions.push(VALUES);
    address = await vault.start();
  });
  afterEach(() => vault.server?.stop());

  const base = () => ({ address, namespace: vault.namespace, mount: 'secret', path: vault.path });
  const withToken = (token = vault.createToken()) => keep(vaultSource({ ...base(), token }));
  const withRole = () => keep(vaultSource({ ...base(), ...vault.role }));

  it('gives the latest version', async () => {
    const source = withToken();
    expect(await source.read()).toEqual({ version: '1', values: VALUES });
    vault.versions.push({ ...VALUES, APP_SECRET: 'b'.repeat(40) });
    expect(await source.read()).toMatchObject({ version: '2', values: { APP_SECRET: 'b'.repeat(40) } });
  });

  it('renews its token before half of the lease is over, again and again', { timeout: 15_000 }, async () => {
    vault.leaseSeconds = 6;
    const source = withToken();
    await source.read();
    await vi.waitFor(() => expect(vault.renewals.length).toBeGreaterThanOrEqual(2), { timeout: 9000 });
    for (const afterMs of vault.renewals) expect(afterMs).toBeLessThan(3000);
    expect(await source.read()).toMatchObject({ version: '1' });
    expect(vault.signIns).toBe(0);
  });

  it('renews once more after a renewal that failed', { timeout: 15_000 }, async () => {
    vault.leaseSeconds = 6;
    const source = withToken();
    await source.read();
    vault.fault = { status: 500, times: 3 };
    await vi.waitFor(() => expect(vault.renewals.length).toBeGreaterThanOrEqual(1), { timeout: 9000 });
    expect(await source.read()).toMatchObject({ version: '1' });
  });

  it('signs in as a role once, and anew when the token does not hold any more', async () => {
    const source = withRole();
    await Promise.all([source.read(), source.read(), source.read()]);
    expect(vault.signIns).toBe(1);
    vault.tokens.clear();
    expect(await source.read()).toMatchObject({ version: '1' });
    expect(vault.signIns).toBe(2);
  });

  it('is refused for good with a token that was revoked, or a wrong role', async () => {
    const source = withToken();
    await source.read();
    vault.tokens.clear();
    await expect(source.read()).rejects.toEqual(failure('refused'));
    const wrong = keep(vaultSource({ ...base(), ...vault.role, secretId: 'hunter2' }));
    await expect(wrong.read()).rejects.toEqual(failure('refused'));
    expect(await toldBy(wrong)).not.toMatch(/hunter2|role-1/);
    await expect(withToken('hvs.hunter2').read()).rejects.toEqual(failure('refused'));
    expect(await toldBy(withToken('hvs.hunter2'))).not.toContain('hunter2');
  });

  it('tells a secret that was deleted, one that is not of texts, and a server that fails', async () => {
    vault.versions.push({ ...VALUES, APP_SECRET: 7 as unknown as string });
    await expect(withToken().read()).rejects.toEqual(failure('malformed'));
    vault.versions.length = 0;
    await expect(withToken().read()).rejects.toEqual(failure('refused'));
    vault.fault = { status: 503, times: 9 };
    await expect(withToken().read()).rejects.toEqual(failure('unreachable'));
  });
});
