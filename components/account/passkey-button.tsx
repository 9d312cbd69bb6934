'use client';

import { useTranslations } from 'next-intl';
import type { FormAction } from './form-state';
import { type BeginPasskey, usePasskeyAction, usePasskeySupport } from './use-passkey-action';

interface PasskeyButtonProps {
  readonly begin: BeginPasskey;
  readonly action: FormAction;
  /** Where it goes on. */
  readonly next: string;
  readonly label: string;
  /** Offers passkeys in the e-mail field of the page too. */
  readonly isAutofilled?: boolean;
}

/** Signs in, or confirms, with a passkey; not there where the browser knows none. */
export function PasskeyButton({ begin, action, next, label, isAutofilled = false }: PasskeyButtonProps) {
  const t = useTranslations('auth');
  const isSupported = usePasskeySupport();
  const { state, isPending, isCalledOff, show } = usePasskeyAction({ begin, action, next, isAutofilled });
  if (!isSupported) return null;
  const problem = isCalledOff && !isPending ? 'passkey_called_off' : state.problem?.code;
  return (
    <div className="grid gap-3">
      {problem === undefined ? null : (
        <p role="alert" className="notice notice-danger font-semibold">
          {t(`problems.${problem}`, { seconds: state.problem?.seconds ?? 0 })}
        </p>
      )}
      <button
        type="button"
        className="button w-full"
        aria-disabled={isPending}
        onClick={() => (isPending ? undefined : show())}
      >
        <KeyDrawing />
        {label}
      </button>
    </div>
  );
}

function KeyDrawing() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className="size-5"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <circle cx="8" cy="8" r="4.5" />
      <path d="m11.5 11.5 8 8m-3-3 2-2m-4.500-.500 2-2" strokeLinecap="round" />
    </svg>
  );
}
