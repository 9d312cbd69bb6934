import { readFileSync } from 'node:fs';
import type { MeasuredServer } from './run-server.ts';

/** Resident memory of the server's process, megabytes; NaN where /proc is not. */
export function readMemory(server: MeasuredServer): number {
  try {
    const status = readFileSync(`/proc/${server.child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Sum of the samples of a metric, whatever their labels; 0 without any. */
export async function readGauge(server: MeasuredServer, name: string): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return text
    .split('\n')
    .filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
}
