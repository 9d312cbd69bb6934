import { expect, type Locator, type Page } from '@playwright/test';
import { AccountPages } from './account-pages.ts';

/** The pages about organisations, as one person uses them. */
export class OrganizationPages {
  readonly page: Page;
  readonly account: AccountPages;

  constructor(page: Page) {
    this.page = page;
    this.account = new AccountPages(page);
  }

  async create(name: string): Promise<void> {
    await this.page.goto('/account/organizations');
    await this.page.getByLabel('Name').fill(name);
    await this.page.getByRole('button', { name: 'Make the organisation' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  async invite(email: string, role: 'Member' | 'Admin' = 'Member'): Promise<void> {
    const section = this.page.getByRole('region', { name: 'Invite somebody' });
    await section.getByLabel('E-mail address').fill(email);
    await section.getByLabel('Role').selectOption(role);
    await section.getByRole('button', { name: 'Send the invitation' }).click();
    await expect(this.said('The invitation is on its way.')).toBeVisible();
  }

  /** The card of somebody of the organisation. */
  card(email: string): Locator {
    return this.page.getByRole('region', { name: 'People' }).getByRole('listitem').filter({ hasText: email });
  }

  /** Unfolds what may be done about somebody. */
  async unfold(email: string): Promise<Locator> {
    const card = this.card(email);
    // It stays unfolded where scripts draw the page anew.
    if (await card.locator('details:not([open])').isVisible())
      await card.getByText(`Change ${email}`).click();
    return card;
  }

  async giveRole(email: string, role: 'Member' | 'Admin' | 'Owner'): Promise<void> {
    const card = await this.unfold(email);
    await card.getByLabel('Role', { exact: true }).selectOption(role);
    await card.getByRole('button', { name: `Save the role of ${email}` }).click();
    await expect(this.said('The role is changed. We told them by mail.')).toBeVisible();
    await expect(this.card(email).getByText(role, { exact: true }).first()).toBeVisible();
  }

  async remove(email: string): Promise<void> {
    const card = await this.unfold(email);
    await card.getByRole('button', { name: `Remove from the organisation: ${email}` }).click();
    await expect(this.said('Removed. We told them by mail.')).toBeVisible();
    await expect(this.card(email)).toBeHidden();
  }

  said(text: string): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }
}
