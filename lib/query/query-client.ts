'use client';

import { QueryClient } from '@tanstack/react-query';

/** The server's state in this browser, for whatever part of a page asks. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false, refetchOnReconnect: true } },
});
