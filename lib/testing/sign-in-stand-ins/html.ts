import type { IncomingMessage, ServerResponse } from 'node:http';

/** Everything that a stand-in needs to know about us, as we registered there. */
export interface StandInClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A hidden field of a form. */
export function hidden(name: string, value: string): string {
  return `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`;
}

/** A page of a provider. */
export function sendPage(response: ServerResponse, title: string, body: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="en"><head><title>${escaped(title)}</title><link rel="icon" href="data:,"></head><body><h1>${escaped(title)}</h1>${body}</body></html>`,
  );
}

/** The page on which a person says who they are at the provider, or turns back. */
export function sendAccountPage(
  response: ServerResponse,
  title: string,
  action: string,
  kept: Readonly<Record<string, string>>,
): void {
  const fields = Object.entries(kept).map(([name, value]) => hidden(name, value));
  sendPage(
    response,
    title,
    `<form method="post" action="${escaped(action)}">${fields.join('')}
      <p><label>Account id <input name="subject"></label></p>
      <p><label>E-mail <input name="email"></label></p>
      <p><label>Name <input name="name"></label></p>
      <p><button name="choice" value="continue">Continue</button>
      <button name="choice" value="cancel">Cancel</button></p></form>`,
  );
}

export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return new URLSearchParams(text);
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
