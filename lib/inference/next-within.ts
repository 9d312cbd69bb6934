import { InferenceFailure } from './inference-failure.ts';

/** The next value of an iterator, or `model_timeout` when it takes longer than `timeoutMs`. */
export async function nextWithin<T, R>(
  iterator: AsyncIterator<T, R>,
  timeoutMs: number,
  what: string,
): Promise<IteratorResult<T, R>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const fail = () =>
      reject(new InferenceFailure('model_timeout', `${what} took longer than ${timeoutMs} ms`));
    timer = setTimeout(fail, timeoutMs);
  });
  const next = iterator.next();
  // When the timer wins, the iterator's own failure (it is being aborted) has nobody left to tell.
  next.catch(() => undefined);
  try {
    return await Promise.race([next, late]);
  } finally {
    clearTimeout(timer);
  }
}
