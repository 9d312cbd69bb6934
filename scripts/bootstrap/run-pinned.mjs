// Plain JavaScript for whatever Node the machine has (≥ 20.19).
import { spawn } from 'node:child_process';
import path from 'node:path';
import { installPackages, pinnedNode, ROOT } from './install-packages.mjs';

/** Installs what is missing, then runs a TypeScript entry on the pinned Node; ends with its exit code. */
export function runPinned(entry, label) {
  const say = (line) => process.stdout.write(`${label} ${line}\n`);
  installPackages(say);
  const bin = path.join(ROOT, 'node_modules/.bin');
  const child = spawn(pinnedNode(), [path.join(ROOT, entry), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${path.dirname(pinnedNode())}${path.delimiter}${bin}${path.delimiter}${process.env.PATH ?? ''}`,
    },
  });
  // The terminal delivers Ctrl-C to the child as well; we only have to outlive it and pass on what it decides.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
