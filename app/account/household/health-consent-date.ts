import { isCurrentText } from '@chef/contracts/consent-texts';
import { getFormatter } from 'next-intl/server';
import { listConsents } from '@/lib/services/consents/list-consents';
import type { ServiceContext } from '@/lib/services/service-context';

/** The day on which the person agreed that what tells of health is kept, as printed; null where they have to be asked. */
export async function healthConsentDate(ctx: ServiceContext): Promise<string | null> {
  const [{ consents }, format] = await Promise.all([listConsents({ ctx }), getFormatter()]);
  const given = consents.find(({ purpose }) => purpose === 'health_data');
  if (!given?.isGranted || given.recordedAt === null) return null;
  if (!isCurrentText('health_data', given.textVersion ?? '')) return null;
  return format.dateTime(new Date(given.recordedAt), 'day');
}
