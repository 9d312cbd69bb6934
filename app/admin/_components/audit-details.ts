import { signInProviderSchema } from '@chef/contracts/sign-in-providers';
import { getFormatter, getTranslations } from 'next-intl/server';
import { deviceName } from '@/components/account/device-name';
import { waysText } from '@/components/account/ways-text';
import type { AuditLine } from '@/lib/services/staff/read-audit-log';

const textOf = (value: unknown) => (typeof value === 'string' ? value : null);

/** The words that details of events are told in. */
async function detailWords() {
  const [t, facts, roles, plans, providers, account, format] = await Promise.all([
    getTranslations('staff.details'),
    getTranslations('staff.facts.roles'),
    getTranslations('organizations.roles'),
    getTranslations('staff.plans'),
    getTranslations('auth.providers'),
    getTranslations('account'),
    getFormatter(),
  ]);
  /** A role or plan by its name; roles of staff and of organisations share names. */
  const standing = (action: string, value: string) => {
    const words = action.startsWith('staff_') ? facts : action === 'organization_plan_set' ? plans : roles;
    return words.has(value) ? words(value) : value;
  };
  const provider = (value: string) => {
    const known = signInProviderSchema.safeParse(value);
    return known.success ? providers(known.data) : value;
  };
  return {
    t,
    standing,
    provider,
    device: (browser: unknown, system: unknown) =>
      deviceName({ browser: textOf(browser), system: textOf(system) }, account),
    ways: (amr: string) => waysText(amr.split(' '), account, format),
  };
}
type DetailWords = Awaited<ReturnType<typeof detailWords>>;

/** One detail in words; null where another one says it, or it says nothing. */
function detail(words: DetailWords, { action, data }: AuditLine, name: string): string | null {
  const { t, standing, provider, device, ways } = words;
  const value = data[name];
  const text = String(value);
  switch (name) {
    case 'browser':
      return device(value, data.system);
    case 'system':
      return textOf(data.browser) === null ? device(null, value) : null;
    case 'amr':
      return ways(text) === '' ? null : t('amr', { ways: ways(text) });
    case 'method':
      return typeof data.amr === 'string' ? null : t('method', { method: text });
    case 'role':
    case 'plan':
    case 'before':
      return t(name, { value: standing(action, text) });
    case 'provider':
      return provider(text);
    case 'byProvider':
      return value === true ? t('byProvider') : null;
    case 'revoked':
      return t('revoked', { count: Number(value) });
    case 'reason':
    case 'organization':
      return t(name, { value: text });
    default:
      return `${name}: ${text}`;
  }
}

/** Tells what is kept of an event beside its kind, in words: "Why: asked by telephone · 2 devices". */
export async function auditDetails(): Promise<(line: AuditLine) => string> {
  const words = await detailWords();
  return (line) =>
    Object.entries(line.data)
      .filter(([, value]) => value !== null)
      .map(([name]) => detail(words, line, name))
      .filter((text) => text !== null)
      .join(' · ');
}
