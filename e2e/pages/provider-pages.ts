import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';

/** An account at a provider, as a person types it there. */
export interface Person {
  readonly subject: string;
  readonly email: string;
  readonly name: string;
}

/** Somebody whom no other journey knows; by default with a mailbox of Google's own. */
export function newPerson(domain = 'gmail.com'): Person {
  const unique = randomBytes(6).toString('hex');
  return {
    subject: String(Number.parseInt(unique, 16)),
    email: `ada-${unique}@${domain}`,
    name: `Ada ${unique}`,
  };
}

type Provider = 'Google' | 'Apple' | 'Facebook';

/** Signing in by a provider: our button, the provider's page, and back. */
export class ProviderPages {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses the provider's button on a page of ours, and is at the provider then. */
  async begin(provider: Provider, path = '/sign-in'): Promise<void> {
    await this.page.goto(path);
    await this.page.getByRole('link', { name: `Continue with ${provider}` }).click();
    await this.isAt(provider);
  }

  async isAt(provider: Provider): Promise<void> {
    await expect(this.page.getByRole('heading', { name: `${provider} stand-in` })).toBeVisible();
  }

  /** Says who they are at the provider. */
  async proceed({ subject, email, name }: Person): Promise<void> {
    await this.page.getByLabel('Account id').fill(subject);
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByLabel('Name').fill(name);
    await this.page.getByRole('button', { name: 'Continue' }).click();
  }

  async turnBack(): Promise<void> {
    await this.page.getByRole('button', { name: 'Cancel' }).click();
  }

  async signIn(provider: Provider, person: Person): Promise<void> {
    await this.begin(provider);
    await this.proceed(person);
    await expect(this.page).toHaveURL(/\/account(#_=_)?$/);
  }

  /** The code of the latest mail to an address. */
  async mailedCode(email: string): Promise<string> {
    const outbox = await this.page.context().newPage();
    await outbox.goto('/outbox');
    const mail = outbox.getByRole('listitem').filter({ hasText: email }).filter({ hasText: 'Your code' });
    const text = (await mail.first().textContent()) ?? '';
    await outbox.close();
    return /^(\d{3} \d{3})$/m.exec(text)?.[1] ?? '';
  }
}
