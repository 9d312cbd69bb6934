'use client';

import { useEffect, useState } from 'react';
import { THEME_KEY } from './theme-script';

const DARK = '(prefers-color-scheme: dark)';

/** Switches between the two designed themes and remembers the choice on this device. */
export function ThemeToggle({ toDark, toLight }: { readonly toDark: string; readonly toLight: string }) {
  const [isDark, setDark] = useState(false);
  useEffect(() => {
    const system = window.matchMedia(DARK);
    const read = () =>
      setDark((document.documentElement.dataset.theme ?? (system.matches ? 'dark' : '')) === 'dark');
    read();
    system.addEventListener('change', read);
    return () => system.removeEventListener('change', read);
  }, []);
  const toggle = () => {
    const theme = isDark ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem(THEME_KEY, theme);
    } catch {
      // Private windows may refuse storage; the choice then lasts for this page.
    }
    setDark(!isDark);
  };
  return (
    <button
      type="button"
      className="needs-js button button-quiet !px-2 sm:!px-2.5"
      onClick={toggle}
      aria-label={isDark ? toLight : toDark}
    >
      <svg width="22" height="22" viewBox="0 0 24 24" fill="none" aria-hidden="true">
        {isDark ? (
          <>
            <circle cx="12" cy="12" r="4.5" fill="currentColor" />
            <path
              d="M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2"
              stroke="currentColor"
              strokeWidth="2"
              strokeLinecap="round"
            />
          </>
        ) : (
          <path d="M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z" fill="currentColor" />
        )}
      </svg>
    </button>
  );
}
