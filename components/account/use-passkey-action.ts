'use client';

import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { startTransition, useActionState, useCallback, useEffect, useState } from 'react';
import { EMPTY_FORM, type FormAction, type FormState } from './form-state';

/** Gives what a passkey has to sign, once for each try. */
export type BeginPasskey = () => Promise<PublicKeyCredentialRequestOptionsJSON>;

interface PasskeyAction {
  readonly begin: BeginPasskey;
  readonly action: FormAction;
  readonly next: string;
  /** Offers passkeys in the list that the e-mail field unfolds, where the browser can. */
  readonly isAutofilled: boolean;
}

/** A challenge that waits in the e-mail field is drawn anew before it expires, ms. */
const REDRAW_MS = 8 * 60_000;

/** Whether passkeys can be used here; false until the browser has said so. */
export function usePasskeySupport(): boolean {
  const [isSupported, setSupported] = useState(false);
  useEffect(() => setSupported('PublicKeyCredential' in window), []);
  return isSupported;
}

/** Lets a person pick a passkey, and sends its answer. What they call off is told, unless it only waited in a field. */
export function usePasskeyAction({ begin, action, next, isAutofilled }: PasskeyAction): {
  readonly state: FormState;
  readonly isPending: boolean;
  readonly isCalledOff: boolean;
  show(): void;
} {
  const [state, send, isSending] = useActionState(action, EMPTY_FORM);
  const [isAsking, setAsking] = useState(false);
  const [isCalledOff, setCalledOff] = useState(false);
  const ask = useCallback(
    async (useBrowserAutofill: boolean) => {
      const { startAuthentication } = await import('@simplewebauthn/browser');
      const credential = await startAuthentication({ optionsJSON: await begin(), useBrowserAutofill });
      const data = new FormData();
      data.set('credential', JSON.stringify(credential));
      data.set('next', next);
      startTransition(() => send(data));
    },
    [begin, next, send],
  );
  useEffect(() => {
    if (!isAutofilled) return;
    const wait = async () => {
      const { browserSupportsWebAuthnAutofill } = await import('@simplewebauthn/browser');
      // It ends without a passkey when the person types a password instead, or presses the button.
      if (await browserSupportsWebAuthnAutofill()) await ask(true).catch(() => {});
    };
    void wait();
    const timer = setInterval(wait, REDRAW_MS);
    return () => {
      clearInterval(timer);
      void import('@simplewebauthn/browser').then(({ WebAuthnAbortService }) =>
        WebAuthnAbortService.cancelCeremony(),
      );
    };
  }, [ask, isAutofilled]);
  const show = () => {
    setAsking(true);
    setCalledOff(false);
    ask(false)
      .catch(() => setCalledOff(true))
      .finally(() => setAsking(false));
  };
  return { state, isPending: isSending || isAsking, isCalledOff, show };
}
