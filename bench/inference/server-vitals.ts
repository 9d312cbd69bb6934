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

/** Sum of the samples of a metric, whatever their labels; 0 without any, NaN when the server does not tell. */
export async function readGauge(server: MeasuredServer, name: string): Promise<number> {
  const response = await fetch(`${server.url}/metrics`).catch(() => null);
  if (response === null || !response.ok) return Number.NaN;
  const text = await response.text();
  return text
    .split('\n')
    .filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
}

const TICKS_PER_SECOND = 100;

/** Time that a process has computed for so far, all its threads, seconds; NaN where /proc is not. */
export function readCpuSeconds(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return Number.NaN;
  }
}
