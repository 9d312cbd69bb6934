import type { getFormatter, getTranslations } from 'next-intl/server';

/** What a person can have shown, in the order in which it is told. */
const WAYS = ['pwd', 'fed', 'otp', 'hwk'] as const;

/** With what a person signed in, in words of the account pages: "the password and a code". */
export function waysText(
  amr: readonly string[],
  t: Awaited<ReturnType<typeof getTranslations<'account'>>>,
  format: Awaited<ReturnType<typeof getFormatter>>,
): string {
  return format.list(WAYS.filter((way) => amr.includes(way)).map((way) => t(`ways.${way}`)));
}
