'use client';

import type { Preferences } from '@chef/contracts/preferences';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { queryClient } from '@/lib/query/query-client';
import { usePreferences } from '@/lib/query/use-preferences';

interface MemberDefaultsProps {
  readonly onKnown: (preferences: Preferences) => void;
}

/** Asks what the person who is signed in usually cooks with; shows nothing. */
export function MemberDefaults(props: MemberDefaultsProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <Reader {...props} />
    </QueryClientProvider>
  );
}

function Reader({ onKnown }: MemberDefaultsProps) {
  const preferences = usePreferences();
  const tell = useEffectEvent(onKnown);
  useEffect(() => {
    if (preferences !== null) tell(preferences);
  }, [preferences]);
  return null;
}
