'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';

const never = () => () => {};
/** The signal as scripts see it; browsers that send it set both. */
const isInNavigator = () => 'globalPrivacyControl' in navigator && navigator.globalPrivacyControl === true;

/** Says whether the browser sends Global Privacy Control, and that it is honoured. */
export function GpcNote({ isSent }: { readonly isSent: boolean }) {
  const t = useTranslations('privacyChoices');
  const isOn = useSyncExternalStore(never, isInNavigator, () => isSent) || isSent;
  return <p className="notice">{t(isOn ? 'gpcOn' : 'gpcOff')}</p>;
}
