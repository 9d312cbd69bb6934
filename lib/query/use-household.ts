'use client';

import type { Household } from '@chef/contracts/household';
import { useQuery } from '@tanstack/react-query';

async function readHousehold(signal: AbortSignal): Promise<Household['members']> {
  const response = await fetch('/api/v1/account/household', { signal });
  // The session may have ended meanwhile: then nobody is at the table.
  if (response.status === 401) return [];
  if (!response.ok) throw new Error(`household: ${response.status}`);
  return ((await response.json()) as Household).members;
}

/** Who eats at the table of the person who is signed in; empty until that is known. */
export function useHousehold(): Household['members'] {
  const { data } = useQuery({
    queryKey: ['household'],
    queryFn: ({ signal }) => readHousehold(signal),
    staleTime: 60_000,
  });
  return data ?? [];
}
