import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Backoff } from './backoff.ts';

/** A process that the supervisor keeps alive. */
export interface ProcessPlan {
  /** Name in messages and of its log file. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Address that answers 2xx once the process can serve. */
  readonly readyUrl: string;
  /** ms to become ready. */
  readonly readyTimeoutMs: number;
  /** ms between SIGTERM and SIGKILL. */
  readonly stopTimeoutMs: number;
}

const PROBE_EVERY_MS = 60;

/** Starts, watches, restarts and stops one process. Its output goes to `<logs>/<name>.log`. */
export class ManagedProcess {
  private readonly plan: ProcessPlan;
  private readonly logFile: string;
  private readonly say: (line: string) => void;
  private readonly backoff = new Backoff();
  private child: ChildProcess | undefined;
  private isStopping = false;

  constructor(plan: ProcessPlan, logFolder: string, say: (line: string) => void) {
    this.plan = plan;
    this.logFile = path.join(logFolder, `${plan.name}.log`);
    this.say = say;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts and waits until ready. @throws Error with the end of the log when it ends or is late */
  async start(): Promise<void> {
    const child = this.spawn();
    const deadline = performance.now() + this.plan.readyTimeoutMs;
    while (!(await this.isReady())) {
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`The ${this.plan.name} ended while it started.\n${this.logTail()}`);
      }
      if (performance.now() > deadline) {
        throw new Error(
          `The ${this.plan.name} was not ready after ${this.plan.readyTimeoutMs / 1000} s.\n${this.logTail()}`,
        );
      }
      await delay(PROBE_EVERY_MS);
    }
    this.keepAlive(child, performance.now());
  }

  /** Asks the process to end and insists after `stopTimeoutMs`. */
  async stop(): Promise<void> {
    this.isStopping = true;
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const insist = setTimeout(() => child.kill('SIGKILL'), this.plan.stopTimeoutMs);
    await ended;
    clearTimeout(insist);
  }

  private spawn(): ChildProcess {
    const log = fs.openSync(this.logFile, 'a');
    const child = spawn(this.plan.command, this.plan.args, {
      cwd: this.plan.cwd,
      env: { ...this.plan.env } as NodeJS.ProcessEnv,
      // Its own group: a terminal's Ctrl-C reaches the supervisor only, which then stops all in order.
      detached: process.platform !== 'win32',
      stdio: ['ignore', log, log],
    });
    fs.closeSync(log);
    child.on('error', (error) => this.say(`The ${this.plan.name} could not be started: ${error.message}`));
    this.child = child;
    return child;
  }

  private keepAlive(child: ChildProcess, startedAt: number): void {
    const restart = async (): Promise<void> => {
      if (this.isStopping) return;
      const waitMs = this.backoff.delayAfterCrash(performance.now() - startedAt);
      const how = child.signalCode ?? `code ${child.exitCode}`;
      this.say(
        `The ${this.plan.name} ended (${how}); starting it again in ${waitMs / 1000} s. Log: ${this.logFile}`,
      );
      await delay(waitMs);
      if (this.isStopping) return;
      const again = this.spawn();
      this.keepAlive(again, performance.now());
      while (!(await this.isReady())) {
        if (this.isStopping || again.exitCode !== null || again.signalCode !== null) return;
        await delay(PROBE_EVERY_MS);
      }
      this.say(`The ${this.plan.name} is back.`);
    };
    if (child.exitCode !== null || child.signalCode !== null) void restart();
    else child.once('exit', () => void restart());
  }

  private async isReady(): Promise<boolean> {
    try {
      const response = await fetch(this.plan.readyUrl, { signal: AbortSignal.timeout(2000) });
      await response.body?.cancel();
      return response.ok;
    } catch {
      return false;
    }
  }

  private logTail(): string {
    const lines = fs.readFileSync(this.logFile, 'utf8').trimEnd().split('\n');
    return `${lines.slice(-15).join('\n')}\nLog: ${this.logFile}`;
  }
}
