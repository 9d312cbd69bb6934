import type { Page } from '@playwright/test';

/** What a page left in the browser so far, and whom it talked to. */
export interface StorageWatch {
  /** Looks at every store of the browser now. Things that are gone again by then are remembered from earlier looks. */
  look(): Promise<void>;
  /** `cookie chef_visitor`, `local_storage theme`, in alphabetical order. */
  found(): string[];
  /** Origins that were asked for anything. */
  origins(): string[];
}

/** Notes every cookie that any answer sets, every key in the browser's stores, and every origin that is asked. */
export function watchStorage(page: Page): StorageWatch {
  const found = new Set<string>();
  const origins = new Set<string>();
  const pending: Promise<void>[] = [];
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  page.on('response', (response) => {
    const note = async () => {
      for (const { name, value } of await response.headersArray()) {
        if (name.toLowerCase() === 'set-cookie') found.add(`cookie ${value.split('=')[0]}`);
      }
    };
    // An answer whose page is gone has no headers any more; its cookies are still in the jar.
    pending.push(note().catch(() => {}));
  });
  const keys = () =>
    page.evaluate(async () => [
      ...Object.keys(localStorage).map((key) => `local_storage ${key}`),
      ...Object.keys(sessionStorage).map((key) => `session_storage ${key}`),
      ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
      ...(await caches.keys()).map((name) => `cache ${name}`),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
    ]);
  return {
    look: async () => {
      for (const { name } of await page.context().cookies()) found.add(`cookie ${name}`);
      for (const key of await keys()) found.add(key);
      await Promise.all(pending);
    },
    found: () => [...found].sort(),
    origins: () => [...origins],
  };
}
