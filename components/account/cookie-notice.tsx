'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Says beforehand that nobody can sign in on a browser that keeps no cookies. */
export function CookieNotice({ text }: { readonly text: string }) {
  const isOn = useSyncExternalStore(
    never,
    () => navigator.cookieEnabled,
    () => true,
  );
  if (isOn) return null;
  return (
    <p role="alert" className="notice notice-danger mb-5 font-semibold">
      {text}
    </p>
  );
}
