import { expect, it, vi } from 'vitest';
import { holdRateLimit } from '../../../lib/http/rate-limit.ts';
import { visitorFromHeaders } from '../../../lib/http/request-context.ts';

const sent = new Headers();
vi.mock('next/headers', () => ({ headers: async () => sent }));
// A build inlines what it loads; nothing is drawn here.
vi.mock('@vercel/og', () => ({ ImageResponse: Response }));

it('is not drawn for an address that had written what it may in a minute, and its refusal is kept by nobody', async () => {
  const { actor } = await visitorFromHeaders(sent);
  const write = () => holdRateLimit('generate', actor.addressHash, new Headers());
  await expect(
    (async () => {
      for (;;) await write();
    })(),
  ).rejects.toMatchObject({ code: 'rate_limited' });
  const { default: OpenGraphImage } = await import('./opengraph-image.tsx');
  const answer = await OpenGraphImage({ params: Promise.resolve({ id: 'rcp_0000000000000000000000' }) });
  expect(answer.status).toBe(429);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});
