import { expect, type Page } from '@playwright/test';
import { totpCode, totpStep } from '../../lib/auth/totp.ts';

/** The pages about what opens an account, and an authenticator app to go with them. */
export class SecurityPages {
  readonly page: Page;
  /** What the page told the app. */
  private secret = '';

  constructor(page: Page) {
    this.page = page;
  }

  /** The code that the app shows; `steps` of half a minute earlier or later than now. */
  code(steps = 0): string {
    return totpCode(this.secret, totpStep(new Date()) + steps);
  }

  /** Opens the page that sets an app up, and lets the app learn the key. */
  async openSetUp(): Promise<void> {
    await this.page.goto('/account/security');
    await this.page.getByRole('link', { name: 'Set up' }).click();
    await this.learnKey();
  }

  private async learnKey(): Promise<void> {
    const key = this.page.getByText(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
    this.secret = ((await key.textContent()) ?? '').replaceAll(' ', '');
  }

  /** Turns the second factor on with the code of the step before, so that two later ones are left. Returns the recovery codes. */
  async setUpApp(): Promise<string[]> {
    await this.openSetUp();
    const codes = await this.turnOn();
    await expect(this.page.getByText(/^On since/)).toBeVisible();
    return codes;
  }

  /** The same on the page that sets an app up, wherever it leads on to. */
  async turnAppOn(): Promise<void> {
    await this.learnKey();
    await this.turnOn();
  }

  private async turnOn(): Promise<string[]> {
    await this.page.getByLabel('Code from the app').fill(this.code(-1));
    await this.page.getByRole('button', { name: 'Turn on' }).click();
    await expect(this.page.getByRole('heading', { name: 'Your second factor is on' })).toBeVisible();
    const codes = await this.page
      .getByRole('list', { name: 'Recovery codes' })
      .getByRole('listitem')
      .allTextContents();
    await this.page.getByRole('link', { name: 'I have kept them' }).click();
    return codes;
  }

  async typeCode(code: string, button = 'Sign in'): Promise<void> {
    await this.page.getByLabel(/^(Code|Recovery code)$/).fill(code);
    await this.page.getByRole('button', { name: button, exact: true }).click();
  }

  /** Makes a passkey on the device that is plugged into the page. */
  async makePasskey(name: string): Promise<void> {
    await this.page.goto('/account/security/passkeys');
    await this.page.getByLabel('Name').fill(name);
    await this.page.getByRole('button', { name: 'Make a passkey' }).click();
    await expect(this.page.getByText('The passkey is there.')).toBeVisible();
  }
}
