import type { ConsentState } from '@chef/contracts/consent';
import { getFormatter, getTranslations } from 'next-intl/server';

/** When a choice was noted and which words were shown. */
export async function NotedOn({ state }: { readonly state: ConsentState | undefined }) {
  const [t, format] = await Promise.all([getTranslations('privacyChoices'), getFormatter()]);
  if (state === undefined || state.recordedAt === null) return t('neverNoted');
  return t('notedOn', {
    date: format.dateTime(new Date(state.recordedAt), 'moment'),
    version: state.textVersion ?? '',
    answer: state.isGranted ? t('yes') : t('no'),
  });
}
