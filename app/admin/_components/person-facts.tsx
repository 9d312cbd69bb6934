import { getFormatter, getTranslations } from 'next-intl/server';
import type { PersonState } from '@/lib/services/staff/read-person';

/** How an account stands, fact by fact. */
export async function PersonFacts({ person }: { readonly person: PersonState }) {
  const [t, words, plans, format] = await Promise.all([
    getTranslations('staff.facts'),
    getTranslations('auth.providers'),
    getTranslations('staff.plans'),
    getFormatter(),
  ]);
  const day = (date: Date) => format.dateTime(date, 'day');
  const ways = [
    ...(person.hasPassword ? [t('password')] : []),
    ...person.providers.map((one) => words(one)),
    ...(person.passkeys > 0 ? [t('passkeys', { count: person.passkeys })] : []),
  ];
  const facts: readonly (readonly [label: string, text: string])[] = [
    [t('id'), person.id],
    [t('since'), day(person.createdAt)],
    [t('email'), t(person.isEmailVerified ? 'confirmed' : 'unconfirmed')],
    [t('ways'), ways.length === 0 ? t('none') : format.list(ways)],
    [t('app'), t(person.hasAuthenticatorApp ? 'on' : 'off')],
    [t('plan'), plans.has(person.plan) ? plans(person.plan) : person.plan],
    [t('role'), t(`roles.${person.role}`)],
    [
      t('deletion'),
      person.deletionAt === null ? t('notAsked') : t('deletionOn', { date: day(person.deletionAt) }),
    ],
  ];
  return (
    <section aria-labelledby="facts" className="grid gap-4">
      <h2 id="facts" className="text-2xl">
        {t('title')}
      </h2>
      <dl className="grid gap-x-8 gap-y-3 rounded-2xl border border-line bg-raised p-5 sm:grid-cols-2 sm:p-6">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt className="text-soft">{label}</dt>
            <dd className="font-semibold wrap-anywhere">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
