import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface RunningProcess {
  readonly child: ChildProcess;
  /** Everything written so far. */
  output(): string;
  /** Waits until the output matches, and gives the match. */
  untilOutput(pattern: RegExp): Promise<RegExpExecArray>;
  /** Exit code, null when a signal ended it. */
  exit(): Promise<number | null>;
}

/** Runs an entry of this workspace with Node, as the npm scripts do. */
export function runProcess(
  entry: 'main.ts' | 'model-command.ts',
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): RunningProcess {
  const file = fileURLToPath(new URL(`../../src/${entry}`, import.meta.url));
  const child = spawn(process.execPath, [file, ...args], {
    env: { NODE_ENV: 'test', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exited = once(child, 'close').then(([code]): number | null => code);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
    });
  }
  return {
    child,
    output: () => output,
    exit: () => exited,
    async untilOutput(pattern) {
      for (;;) {
        const match = pattern.exec(output);
        if (match !== null) return match;
        if (child.exitCode !== null) throw new Error(`It ended before ${pattern} was said:\n${output}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}
