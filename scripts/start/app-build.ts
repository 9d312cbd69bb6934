import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { hashSources } from './source-hash.ts';

/** Everything the app's build reads. */
const BUILD_INPUTS = [
  'app',
  'components',
  'content',
  'i18n',
  'instrumentation-client.ts',
  'instrumentation.ts',
  'lib',
  'messages',
  'public',
  'prisma/schema.prisma',
  'next.config.ts',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
  'package-lock.json',
];

/** Entry of the built server, relative to the root. */
export const STANDALONE_SERVER = '.next/standalone/server.js';

/** True when the last build was made from the sources as they are now. */
export function isBuildCurrent(root: string): boolean {
  const stamp = path.join(root, '.next/sources.sha256');
  if (!fs.existsSync(stamp) || !fs.existsSync(path.join(root, STANDALONE_SERVER))) return false;
  return fs.readFileSync(stamp, 'utf8') === hashSources(root, BUILD_INPUTS);
}

/**
 * Builds the app for production and completes the standalone folder with the files that a CDN would serve.
 * @throws Error with the build's output
 */
export async function buildApp(root: string): Promise<void> {
  const hash = hashSources(root, BUILD_INPUTS);
  await runNextBuild(root);
  const standalone = path.join(root, '.next/standalone');
  fs.cpSync(path.join(root, '.next/static'), path.join(standalone, '.next/static'), { recursive: true });
  if (fs.existsSync(path.join(root, 'public'))) {
    fs.cpSync(path.join(root, 'public'), path.join(standalone, 'public'), { recursive: true });
  }
  fs.writeFileSync(path.join(root, '.next/sources.sha256'), hash);
}

function runNextBuild(root: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules/next/dist/bin/next'), 'build'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The app did not build:\n${output}`)),
    );
  });
}
