import type { SignInStandIns } from './start-stand-ins.ts';

/** What a person types at a provider. */
export interface StandInPerson {
  readonly subject: string;
  readonly email?: string;
  readonly name?: string;
}

/** Keeps cookies and follows redirects within the providers, as a browser does. */
class Browser {
  readonly #cookies = new Map<string, string>();
  readonly #ours: string;

  constructor(ours: string) {
    this.#ours = ours;
  }

  /** Goes somewhere; ends at a page, or at the first address of ours. */
  async go(address: string, form?: URLSearchParams): Promise<{ url: string; html: string }> {
    let url = address;
    let body: URLSearchParams | undefined = form;
    for (let hops = 0; hops < 10; hops++) {
      if (url.startsWith(this.#ours)) return { url, html: '' };
      const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(url, {
        redirect: 'manual',
        headers: { cookie },
        ...(body === undefined ? {} : { method: 'POST', body }),
      });
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        this.#cookies.set(name, value);
      }
      const location = response.headers.get('location');
      if (location === null) return { url, html: await response.text() };
      url = new URL(location, url).href;
      body = undefined;
    }
    throw new Error('too many redirects');
  }
}

const fieldsOf = (html: string) =>
  [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']): [string, string] => [
      name,
      value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
    ],
  );

/**
 * Walks from the address that we send a person to, as that person, without a browser.
 * @param person null turns back at the provider
 * @returns what the provider brings back to us
 */
export async function walkThrough(
  standIns: SignInStandIns,
  address: string,
  person: StandInPerson | null,
): Promise<URLSearchParams> {
  const redirectUri = new URL(address).searchParams.get('redirect_uri') ?? '';
  const browser = new Browser(redirectUri);
  const page = await browser.go(address);
  const action = /<form method="post" action="([^"]*)"/.exec(page.html)?.[1] ?? '';
  const form = new URLSearchParams(fieldsOf(page.html));
  form.set('choice', person === null ? 'cancel' : 'continue');
  for (const [name, value] of Object.entries(person ?? {})) form.set(name, value);
  const back = await browser.go(new URL(action, standIns.url).href, form);
  return back.html === '' ? new URL(back.url).searchParams : new URLSearchParams(fieldsOf(back.html));
}
