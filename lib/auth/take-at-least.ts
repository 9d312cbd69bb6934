import { setTimeout as delay } from 'node:timers/promises';

/** Lets work take at least so many ms, so that the time of an answer does not tell what there was to do. */
export async function takeAtLeast<T>(ms: number, work: Promise<T>): Promise<T> {
  const [result] = await Promise.allSettled([work, delay(ms)]);
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
