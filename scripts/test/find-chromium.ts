import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { packageBin } from './run-command.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function onPath(): string | null {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of NAMES) {
      const file = path.join(folder, name);
      if (fs.existsSync(file)) return file;
    }
  }
  return null;
}

/** Playwright's own browser, downloaded when the network gives it. */
function fromPlaywright(): string | null {
  const result = spawnSync(
    process.execPath,
    [packageBin('playwright/cli.js'), 'install', 'chromium-headless-shell'],
    {
      encoding: 'utf8',
      timeout: 300_000,
    },
  );
  if (result.status !== 0) return null;
  const where = spawnSync(
    process.execPath,
    [packageBin('playwright/cli.js'), 'install', '--dry-run', 'chromium-headless-shell'],
    {
      encoding: 'utf8',
    },
  );
  const folder = /Install location:\s*(\S.*)$/m.exec(where.stdout)?.[1]?.trim();
  if (!folder || !fs.existsSync(folder)) return null;
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const binary = files.find((file) => /(^|[\\/])(headless_shell|chrome-headless-shell(\.exe)?)$/.test(file));
  return binary ? path.join(folder, binary) : null;
}

/** Debian's package, where we may install it. */
function fromDebian(): string | null {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore', timeout: 300_000 });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    env,
    stdio: 'ignore',
    timeout: 600_000,
  });
  return onPath();
}

/**
 * A Chromium for the browser journeys: the one `CHROMIUM_PATH` names, one on the PATH, Playwright's own,
 * Debian's. @throws Error that says how to bring one
 */
export function findChromium(say: (line: string) => void): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (fs.existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is not there.`);
  }
  const present = onPath();
  if (present) return present;
  say('No Chromium found; fetching one …');
  const fetched = fromPlaywright() ?? fromDebian();
  if (fetched) return fetched;
  throw new Error('The browser journeys need a Chromium: install one, or set CHROMIUM_PATH to its program.');
}
