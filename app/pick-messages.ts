import { getMessages } from 'next-intl/server';

/** The parts of the catalogue that a page prints in the browser; the others stay on the server. */
export async function pickMessages(...namespaces: readonly string[]) {
  const messages = await getMessages();
  return Object.fromEntries(Object.entries(messages).filter(([name]) => namespaces.includes(name)));
}
