/** A signal that aborts when the caller leaves or when time is up, whichever comes first. */
export interface Deadline {
  readonly signal: AbortSignal;
  readonly isExpired: boolean;
  /** Lets go of the timer and of the caller's signal. */
  clear(): void;
}

/** @param afterMs from now, milliseconds. */
export function startDeadline(caller: AbortSignal, afterMs: number): Deadline {
  const controller = new AbortController();
  let isExpired = false;
  const onCallerGone = () => controller.abort(caller.reason);
  const timer = setTimeout(() => {
    isExpired = true;
    controller.abort(new Error('deadline'));
  }, afterMs);
  caller.addEventListener('abort', onCallerGone, { once: true });
  if (caller.aborted) onCallerGone();
  return {
    signal: controller.signal,
    get isExpired() {
      return isExpired;
    },
    clear() {
      clearTimeout(timer);
      caller.removeEventListener('abort', onCallerGone);
    },
  };
}
