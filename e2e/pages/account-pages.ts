import { expect, type Page } from '@playwright/test';

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

  async createAccount(email: string, password: string): Promise<void> {
    await this.signUp(email, password);
    await this.confirmAddress(email);
    await this.signIn(email, password);
  }
}
