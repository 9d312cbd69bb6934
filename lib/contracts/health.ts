import { z } from 'zod';

/** Body of the machine endpoints `/api/health/live` and `/api/health/ready` and their twins of other processes. */
export const healthSchema = z
  .object({
    status: z.enum(['ok', 'degraded', 'unavailable']),
    version: z.string(),
    checks: z.record(z.string(), z.object({ status: z.enum(['ok', 'failed']), latencyMs: z.number() })),
  })
  .meta({ id: 'Health' });
export type Health = z.infer<typeof healthSchema>;
