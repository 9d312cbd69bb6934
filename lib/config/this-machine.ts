const LOCAL_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an address leads to the very machine that it is read on. */
export function isThisMachine(url: string): boolean {
  return LOCAL_HOSTS.has(new URL(url).hostname);
}
