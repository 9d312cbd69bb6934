import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type MadeCertificate, makeCertificate } from '../../../lib/testing/make-certificate.ts';
import { readServerCertificate } from './server-certificate.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chef-certificate-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const DAY_MS = 86_400_000;
const root = makeCertificate({ name: 'Test root' });
const middle = makeCertificate({ name: 'Test middle', issuer: root });
const good = makeCertificate({ name: 'chef', hosts: ['chef.example', '*.cook.example'], issuer: middle });

let written = 0;
function write(text: string): string {
  const file = path.join(folder, `${written++}.pem`);
  fs.writeFileSync(file, text);
  return file;
}

interface Given {
  readonly chain?: readonly MadeCertificate[];
  readonly key?: string;
  readonly host?: string;
  /** Authorities that are named; none: only public ones count. */
  readonly authorities?: string | undefined;
}

function check({ chain = [good, middle], key = good.key, host = 'chef.example', ...rest }: Given = {}) {
  const authorities = 'authorities' in rest ? rest.authorities : root.cert;
  return readServerCertificate({
    certificateFile: write(chain.map(({ cert }) => cert).join('')),
    keyFile: write(key),
    privateCaFile: authorities === undefined ? undefined : write(authorities),
    host,
  });
}

describe('a certificate to serve https with', () => {
  it('is taken when it is in force, for the host and from the authority that is named', async () => {
    await expect(check()).resolves.toMatchObject({ key: good.key });
    await expect(check({ host: 'www.cook.example' })).resolves.toBeDefined();
  });

  it('has to lead to a publicly trusted root where no authority is named', async () => {
    await expect(check({ authorities: undefined })).rejects.toThrow(
      'does not lead to a publicly trusted root',
    );
    const alone = makeCertificate({ name: 'chef', hosts: ['chef.example'] });
    await expect(check({ chain: [alone], key: alone.key, authorities: undefined })).rejects.toThrow(
      'does not lead to a publicly trusted root',
    );
  });

  it('needs the intermediate certificates behind it', async () => {
    await expect(check({ chain: [good] })).rejects.toThrow(
      'not issued by an authority in TLS_PRIVATE_CA_FILE',
    );
  });

  it('is refused from another authority than the one that is named', async () => {
    const other = makeCertificate({ name: 'Another root' });
    await expect(check({ authorities: other.cert })).rejects.toThrow('not issued by an authority');
  });

  it('is refused when it has expired or has yet to begin', async () => {
    const made = (from: number, until: number) =>
      makeCertificate({
        name: 'chef',
        hosts: ['chef.example'],
        issuer: root,
        from: new Date(Date.now() + from * DAY_MS),
        until: new Date(Date.now() + until * DAY_MS),
      });
    const [old, early] = [made(-20, -1), made(1, 20)];
    await expect(check({ chain: [old], key: old.key })).rejects.toThrow('has expired');
    await expect(check({ chain: [early], key: early.key })).rejects.toThrow('is not valid yet');
  });

  it('is refused when it is for another host than that of APP_URL', async () => {
    await expect(check({ host: 'other.example' })).rejects.toThrow(
      /is for DNS:chef.example.* and not for other.example/,
    );
    await expect(check({ host: '127.0.0.1' })).rejects.toThrow('and not for 127.0.0.1');
  });

  it('is refused with the key of another, with none, and when it is not there', async () => {
    await expect(check({ key: middle.key })).rejects.toThrow('does not hold the private key');
    await expect(check({ key: 'nothing' })).rejects.toThrow('does not hold the private key');
    await expect(check({ chain: [] })).rejects.toThrow('holds no certificate in PEM form');
    const files = { certificateFile: '/nowhere/c.pem', keyFile: '/nowhere/k.pem' };
    await expect(readServerCertificate({ ...files, privateCaFile: undefined, host: 'x' })).rejects.toThrow(
      'TLS_CERTIFICATE_FILE cannot be read',
    );
  });
});
