import { closeLost } from '../services/generations/close-lost.ts';
import type { SystemContext } from '../services/service-context.ts';

/** Longer than any generation lives without a sign: its log beats every second. */
const LOST_AFTER_MS = 60_000;

export async function handleCloseLostGenerations({ db, log }: SystemContext): Promise<void> {
  const closed = await closeLost({ db, input: { beatBefore: new Date(Date.now() - LOST_AFTER_MS) } });
  if (closed > 0) log.warn({ closed }, 'closed generations that had lost their process');
}
