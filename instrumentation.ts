/**
 * Called by the framework once, before the first request. The condition is spelled out here, and not in configuration,
 * because the bundler has to see it to leave Node’s modules out of an edge build.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startAppProcess } = await import('./lib/http/start-app-process.ts');
    startAppProcess();
  }
}

/** Called by the framework with everything that a page, form or route of its own failed by. */
export async function onRequestError(error: unknown): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { noteFailure } = await import('./lib/http/request-outage.ts');
    noteFailure(error);
  }
}
