'use client';

import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import { useTranslations } from 'next-intl';
import { type SyntheticEvent, startTransition, useActionState, useEffect, useRef, useState } from 'react';
import { FormField } from './form-field';
import { EMPTY_FORM, type FormAction } from './form-state';
import { usePasskeySupport } from './use-passkey-action';

interface AddPasskeyProps {
  /** Gives what the device needs; leads elsewhere by itself when the person has to confirm first. */
  readonly begin: (name: string) => Promise<PublicKeyCredentialCreationOptionsJSON>;
  readonly action: FormAction;
  /** What to call it, until its person says otherwise. */
  readonly name: string;
}

/** Makes a passkey on this device, or on one that the browser reaches, under a name. */
export function AddPasskey({ begin, action, name }: AddPasskeyProps) {
  const t = useTranslations('auth');
  const [state, send, isSending] = useActionState(action, EMPTY_FORM);
  const [isAsking, setAsking] = useState(false);
  const [isCalledOff, setCalledOff] = useState(false);
  const isSupported = usePasskeySupport();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state !== EMPTY_FORM) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [state]);
  const isPending = isAsking || isSending;
  const make = async (data: FormData) => {
    const { startRegistration } = await import('@simplewebauthn/browser');
    const optionsJSON = await begin(String(data.get('name') ?? ''));
    data.set('credential', JSON.stringify(await startRegistration({ optionsJSON })));
    startTransition(() => send(data));
  };
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    setAsking(true);
    setCalledOff(false);
    make(new FormData(event.currentTarget))
      .catch(() => setCalledOff(true))
      .finally(() => setAsking(false));
  };
  const problem = isCalledOff ? 'passkey_not_made' : state.problem?.code;
  if (!isSupported) return <p className="text-soft">{t('passkey.unsupported')}</p>;
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid gap-5">
      {problem === undefined ? null : (
        <p role="alert" className="notice notice-danger font-semibold">
          {t(`problems.${problem}`, { seconds: state.problem?.seconds ?? 0 })}
        </p>
      )}
      <FormField
        field={{
          name: 'name',
          label: t('passkey.name'),
          type: 'text',
          autoComplete: 'off',
          hint: t('passkey.nameHint'),
        }}
        value={state.values.name ?? name}
        error={state.errors.name}
      />
      <p>
        <button type="submit" className="button button-primary" aria-disabled={isPending}>
          {t('passkey.make')}
        </button>
      </p>
    </form>
  );
}
