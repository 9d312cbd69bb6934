import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import type { FormAction } from '@/components/account/form-state';

interface FactorCodeFormProps {
  readonly action: FormAction;
  /** Where it goes on once the code was right. */
  readonly next: string;
  readonly submit: string;
  /** Asks for one of the printed codes in place of the app's. */
  readonly isRecovery: boolean;
}

/** Asks for a code of the authenticator app, or for a recovery code from whoever has no phone at hand. */
export async function FactorCodeForm({ action, next, submit, isRecovery }: FactorCodeFormProps) {
  const t = await getTranslations('auth.secondFactor');
  const field = isRecovery
    ? { label: t('recoveryCode'), autoComplete: 'off', hint: t('recoveryCodeHint') }
    : { label: t('code'), autoComplete: 'one-time-code', hint: t('codeHint'), inputMode: 'numeric' as const };
  return (
    <ActionForm
      key={String(isRecovery)}
      action={action}
      hidden={{ next }}
      submit={submit}
      fields={[{ name: 'code', type: 'text', ...field }]}
    />
  );
}
