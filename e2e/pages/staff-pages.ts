import { expect, type Page } from '@playwright/test';
import { giveRole } from '../support/give-role.ts';
import { AccountPages } from './account-pages.ts';
import { SecurityPages } from './security-pages.ts';

/** The pages that only staff see. */
export class StaffPages {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Makes an account with a role and an authenticator app, and opens the staff pages with it. Returns its app. */
  async enterAs(role: 'support' | 'admin', email: string, password: string): Promise<SecurityPages> {
    const security = new SecurityPages(this.page);
    await new AccountPages(this.page).haveAccount(email, password);
    await giveRole(email, role);
    await security.setUpApp();
    await this.page.goto('/admin');
    await expect(this.page.getByRole('heading', { level: 1, name: 'Help somebody' })).toBeVisible();
    return security;
  }

  async lookUp(who: string, reason: string): Promise<void> {
    await this.page.getByLabel('E-mail address or id').fill(who);
    await this.page.getByLabel('Why').fill(reason);
    await this.page.getByRole('button', { name: 'Look up' }).click();
  }
}
