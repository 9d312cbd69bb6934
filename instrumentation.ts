import { isNodeRuntime } from './lib/config/runtime.ts';

/** Called by the framework once, before the first request. */
export async function register(): Promise<void> {
  if (!isNodeRuntime()) return;
  const { startAppProcess } = await import('./lib/http/start-app-process.ts');
  startAppProcess();
}
