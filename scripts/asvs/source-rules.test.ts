import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<![:'"`])\/\/.*$/gm, '');

/** Our own source that runs in the product, without tests, generated files and the pure kitchen’s tables. */
const SERVED = globSync(['{app,components,lib,i18n,worker}/**/*.{ts,tsx}', '*.ts'], { cwd: ROOT }).filter(
  (file) =>
    !/\.(?:test|spec)\.|lib\/testing\/|components\/testing\/|generated|vitest|playwright|knip|\.d\.ts/.test(
      file,
    ),
);
const SERVER = SERVED.filter((file) => !file.startsWith('lib/culinary/'));

/** These pass on what cookies say of themselves. */
const PASSES_ON: ReadonlySet<string> = new Set([
  'lib/http/define-resource.ts',
  'lib/http/sign-in/redirects.ts',
]);

/** Where third parties are talked to, and nothing else is done. */
const isEdge = (file: string) => file.startsWith('lib/integrations/');

/** Files whose code matches. */
function filesWith(pattern: RegExp, files: readonly string[] = SERVED): string[] {
  return files.filter((file) => pattern.test(withoutComments(read(file)))).sort();
}

describe('our source', () => {
  it('is found', () => {
    expect(SERVED.length).toBeGreaterThan(300);
    expect(SERVED).toContain('proxy.ts');
    // A rule that finds nothing anywhere would hold for any source.
    expect(filesWith(/\bimport\b/).length).toBeGreaterThan(300);
  });

  it('nothing evaluates text as code', () => {
    expect(
      filesWith(/\beval\s*\(|new Function\b|[^.\w]Function\s*\(|from 'node:vm'|setTimeout\(\s*['"`]/),
    ).toEqual([]);
  });

  it('no text becomes SQL but that of the retention table', () => {
    expect(filesWith(/RawUnsafe|Prisma\.raw\b/)).toEqual(['lib/services/retention/forget-expired-data.ts']);
    const queries = /\.query(?:<[^>]*>)?\(\s*`[^`]*\$\{/;
    expect(filesWith(queries).filter((file) => !file.startsWith('lib/db/'))).toEqual([]);
  });

  it('nothing that answers requests starts another program', () => {
    // It starts PostgreSQL from the start script, before there are requests.
    expect(filesWith(/child_process/)).toEqual(['lib/db/embedded-postgres.ts']);
  });

  it('no request makes a regular expression', () => {
    expect(filesWith(/new RegExp\(/, SERVER)).toEqual([
      'lib/contracts/ids.ts',
      'lib/http/openapi/load-routes.ts',
    ]);
  });

  it('no parser of XML is there', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies).filter((name) => /xml|saxes?|soap|libxslt/i.test(name))).toEqual([]);
    expect(filesWith(/DOMParser|XMLSerializer|xml2js|fast-xml/)).toEqual([]);
  });

  it('nothing writes HTML into a page but the data for machines', () => {
    const written = filesWith(/dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|document\.write/);
    expect(written).toEqual(['app/recipes/[id]/page.tsx']);
    expect(read('app/recipes/[id]/page.tsx')).toMatch(/__html: recipeJsonLd\(/);
  });

  it('every cookie gets its name with the prefix of the host', () => {
    const setting = filesWith(
      /jar\.set\(|cookies\.set\(|cookies\(\)\)\.set\(|Set-Cookie|['"`]set-cookie['"`]/i,
      SERVER,
    );
    const named = /hostCookieName|sealedCookieName|sessionCookieName|__Host-/;
    const unnamed = setting.filter((file) => !named.test(read(file)) && !PASSES_ON.has(file));
    expect(unnamed.filter((file) => file !== 'lib/telemetry/logger.ts')).toEqual([]);
  });

  it('no page listens to messages of other windows', () => {
    expect(
      filesWith(
        /addEventListener\(\s*['"]message['"]|onmessage|postMessage\(|new WebSocket|RTCPeerConnection/,
      ),
    ).toEqual([]);
  });

  it('no file is opened by a name from a request', () => {
    // The edges read files that the operator names, such as a token that another program renews.
    const opening = filesWith(/from 'node:fs(?:\/promises)?'/, SERVER).filter((file) => !isEdge(file));
    expect(opening).toEqual([
      'app/recipes/[id]/opengraph-image.tsx',
      'lib/db/embedded-postgres.ts',
      'lib/db/migrate.ts',
      'lib/http/openapi/load-routes.ts',
      'lib/services/legal/read-legal-text.ts',
      'proxy.ts',
    ]);
  });

  it('no account has a hint or a secret question', () => {
    expect(read('prisma/schema.prisma')).not.toMatch(
      /passwordHint|secretQuestion|securityQuestion|secretAnswer/i,
    );
    expect(filesWith(/secret question|security question|password hint/i)).toEqual([]);
  });

  it('nothing that must not be guessed comes from Math.random', () => {
    // A pause between two tries.
    expect(filesWith(/Math\.random/, SERVER)).toEqual(['lib/inference/stream-chat.ts']);
  });

  it('ciphers and hashes are of the allowed kinds', () => {
    const used = SERVER.flatMap((file) =>
      [
        ...withoutComments(read(file)).matchAll(
          /(?:createHash|createHmac|hkdfSync|create(?:De)?[Cc]ipheriv|createSign|createVerify|generateKeyPair|subtle\.digest)\(\s*['"]([^'"]+)['"]/g,
        ),
      ].map(([, algorithm]) => algorithm),
    );
    expect([...new Set(used)].sort()).toEqual(['aes-256-gcm', 'sha1', 'sha256']);
    expect(filesWith(/['"]sha1['"]/, SERVER)).toEqual([
      'lib/auth/totp.ts',
      'lib/integrations/leaked-passwords/is-leaked-password.ts',
    ]);
    expect(
      filesWith(
        /aes-\d+-(?:ecb|cbc|ctr)|RSA1_5|rsa-?pkcs1|['"]none['"].*alg|\bmd5\b|createCipher\(/i,
        SERVER,
      ),
    ).toEqual([]);
  });

  it('passwords are hashed by argon2id with the parameters of the guidance', () => {
    expect(read('lib/auth/password-hash.ts')).toContain(
      '{ algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }',
    );
    expect(filesWith(/from '@node-rs\/argon2'|bcrypt|scrypt|pbkdf2/i, SERVER)).toEqual([
      'lib/auth/password-hash.ts',
    ]);
  });

  it('no certificate is taken unchecked', () => {
    expect(
      filesWith(/rejectUnauthorized|NODE_TLS_REJECT_UNAUTHORIZED|checkServerIdentity|ignoreTLS/),
    ).toEqual([]);
  });

  it('no setting has a secret for a default', () => {
    const settings = read('lib/config/settings.ts').split(/^ {2}(?=[A-Z_]+:)/m);
    const secrets = settings.filter((text) => /^\w*(?:SECRET|TOKEN|KEY|KEYS|PASSWORD|URL)\w*:/.test(text));
    expect(secrets.length).toBeGreaterThan(4);
    for (const text of secrets.filter((one) => /^\w*(?:SECRET|TOKEN|API_KEY|_KEYS|PASSWORD)\w*:/.test(one))) {
      if (
        /_(?:DAYS|MAX|MS):/.test(text.slice(0, text.indexOf(':') + 1)) ||
        /TOKENS_MAX|TOKEN_TIMEOUT/.test(text)
      )
        continue;
      if (/integerSetting/.test(text)) continue;
      expect(text).toMatch(/^\w+: optionalSetting/);
    }
  });

  it('only listed files talk to other machines', () => {
    const outward = filesWith(
      /\bfetch\(|from 'node:https?'|from 'node:(?:net|tls|dgram)'|createTransport|new pg\.|InferenceClient/,
      SERVER,
    );
    expect(outward.filter((file) => !isEdge(file) && !/^(?:lib\/query|components)\//.test(file))).toEqual([
      'lib/auth/client-address.ts',
      'lib/db/client.ts',
      'lib/db/embedded-postgres.ts',
      'lib/db/migrate.ts',
      'lib/http/guard-server.ts',
      'lib/inference/gate-reporter.ts',
      'lib/inference/list-models.ts',
      'lib/inference/stream-chat.ts',
      'worker/health-server.ts',
    ]);
  });

  it('requests to other machines follow no redirect', () => {
    const asking = filesWith(/\bfetch\(/, SERVER).filter((file) => /^lib\/(?!query)/.test(file));
    expect(asking.length).toBeGreaterThan(2);
    for (const file of asking) {
      const calls = withoutComments(read(file)).match(/\bfetch\(/g)?.length ?? 0;
      expect(read(file).match(/redirect: '(?:error|manual)'/g)?.length ?? 0, file).toBeGreaterThanOrEqual(
        calls,
      );
    }
  });

  it('nothing that answers requests imports what is for tests', () => {
    const imports =
      /from ['"][^'"]*(?:lib\/testing|\/testing\/|vitest|playwright|fast-check|smtp-server|oidc-provider)/;
    expect(filesWith(imports)).toEqual([]);
  });

  it('every component has a reason, an exact version, a source and a hash', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const reasons = read('docs/dependencies.md');
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
      const names = [`\`${name}\``, `\`${name.split('/')[0]}/*\``];
      expect(
        names.some((one) => reasons.includes(one)),
        name,
      ).toBe(true);
    }
    const lock = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { resolved?: string; integrity?: string; link?: boolean; inBundle?: boolean }>;
    };
    const installed = Object.entries(lock.packages).filter(
      // What a package brings inside itself has the hash of that package.
      ([name, { link, inBundle }]) => name.includes('node_modules/') && !link && !inBundle,
    );
    expect(installed.length).toBeGreaterThan(300);
    for (const [name, { resolved, integrity }] of installed) {
      expect(integrity, name).toMatch(/^sha512-/);
      if (resolved !== undefined) expect(resolved, name).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    }
  });
});
