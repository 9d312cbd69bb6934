import { expect, type Page } from '@playwright/test';

/** What the sign-in page would have set. */
interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly httpOnly: boolean;
  readonly sameSite: 'Lax';
}

/** What a browser says of itself, as the list of devices reads it. */
const BROWSER =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.0.0 Safari/537.36';

/** The pages around an account, as a person uses them. */
export class AccountPages {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async signUp(email: string, password: string): Promise<void> {
    await this.page.goto('/sign-up');
    await this.page.getByLabel('E-mail address').fill(email);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Make an account' }).click();
    await expect(this.page.getByRole('heading', { name: 'Check your mailbox' })).toBeVisible();
  }

  /** Opens the link of the latest mail with this subject to an address. */
  async openMailedLink(email: string, subject: string): Promise<void> {
    await this.page.goto('/outbox');
    const mail = this.page
      .getByRole('listitem')
      .filter({ hasText: email })
      .filter({ hasText: subject })
      .first();
    await mail.getByRole('link').click();
  }

  async confirmAddress(email: string): Promise<void> {
    await this.openMailedLink(email, 'Confirm your e-mail address');
    await this.page.getByRole('button', { name: 'Confirm' }).click();
    await expect(this.page.getByRole('heading', { name: 'Your address is confirmed' })).toBeVisible();
  }

  async fillSignIn(email: string, password: string): Promise<void> {
    await this.page.getByLabel('E-mail address').fill(email);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.page.goto('/sign-in');
    await this.fillSignIn(email, password);
    await expect(this.page).toHaveURL(/\/account$/);
  }

  async signOut(): Promise<void> {
    await this.page.goto('/account');
    await this.page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await expect(this.page.getByText('You are signed out.')).toBeVisible();
  }

  /** Has an account from before and is signed in, on the page of it: for journeys that are not about how that comes about. */
  async haveAccount(email: string, password: string): Promise<void> {
    const { E2E_ACCOUNTS_URL: maker } = process.env;
    if (maker === undefined) throw new Error('E2E_ACCOUNTS_URL is not set (npm run e2e sets it)');
    const userAgent = BROWSER;
    const body = JSON.stringify({ email, password, userAgent });
    const answer = await fetch(maker, { method: 'POST', body, signal: AbortSignal.timeout(30_000) });
    if (!answer.ok) throw new Error(await answer.text());
    const made = (await answer.json()) as Cookie[];
    const url = process.env.E2E_BASE_URL ?? '';
    await this.page.context().addCookies(made.map((cookie) => ({ ...cookie, url })));
    await this.page.goto('/account');
    await expect(this.page).toHaveURL(/\/account$/);
  }

  async createAccount(email: string, password: string): Promise<void> {
    await this.signUp(email, password);
    await this.confirmAddress(email);
    await this.signIn(email, password);
  }
}
