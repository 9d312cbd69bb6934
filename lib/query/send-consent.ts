import { CONSENT_TEXTS, type ConsentPurpose } from '@chef/contracts/consent-texts';

/** Notes a choice with the server, as proof of what was agreed to and when; false where that could not be done. */
export async function sendConsent(purpose: ConsentPurpose, isGranted: boolean): Promise<boolean> {
  const { version } = CONSENT_TEXTS[purpose];
  try {
    const answer = await fetch('/api/v1/consents', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ purpose, isGranted, textVersion: version }),
      signal: AbortSignal.timeout(10_000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
