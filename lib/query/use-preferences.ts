'use client';

import type { Preferences } from '@chef/contracts/preferences';
import { useQuery } from '@tanstack/react-query';

async function readPreferences(signal: AbortSignal): Promise<Preferences | null> {
  const response = await fetch('/api/v1/account/preferences', { signal });
  // The session may have ended meanwhile: then nothing is preferred.
  if (response.status === 401) return null;
  if (!response.ok) throw new Error(`preferences: ${response.status}`);
  return (await response.json()) as Preferences;
}

/** What the person who is signed in cooks with and likes; null until that is known. */
export function usePreferences(): Preferences | null {
  const { data } = useQuery({
    queryKey: ['preferences'],
    queryFn: ({ signal }) => readPreferences(signal),
    staleTime: 60_000,
  });
  return data ?? null;
}
