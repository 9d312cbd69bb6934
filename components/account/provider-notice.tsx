import { signInProviderSchema } from '@chef/contracts/sign-in-providers';
import { getTranslations } from 'next-intl/server';

interface ProviderNoticeProps {
  /** From the address of the page: anything. */
  readonly provider: unknown;
  readonly problem: unknown;
}

/** Why signing in with a provider did not work, for a person who came back. */
export async function ProviderNotice({ provider, problem }: ProviderNoticeProps) {
  const parsed = signInProviderSchema.safeParse(provider);
  if (!parsed.success || typeof problem !== 'string') return null;
  const t = await getTranslations('auth.providers');
  const key = `problems.${problem}`;
  const known = /^[a-z_]+$/.test(problem) && t.has(key) ? key : 'problems.other';
  return (
    <p role="alert" className="notice notice-danger mb-5 font-semibold">
      {t(known, { provider: t(parsed.data) })}
    </p>
  );
}
