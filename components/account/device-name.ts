interface Device {
  readonly browser: string | null;
  readonly system: string | null;
}

type Words = (key: 'browserOn' | 'unknownBrowser', values?: Record<string, string>) => string;

/** "Firefox on Linux", as far as the parts are known. */
export function deviceName({ browser, system }: Device, t: Words): string {
  if (browser !== null && system !== null) return t('browserOn', { browser, system });
  return browser ?? system ?? t('unknownBrowser');
}
