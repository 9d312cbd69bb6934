import type { SystemContext } from '../services/service-context.ts';
import { rotateSigningKeys } from '../services/tokens/rotate-signing-keys.ts';

/** Runs the rotation of the keys that sign access tokens. */
export async function handleRotateSigningKeys(ctx: SystemContext): Promise<void> {
  const report = await rotateSigningKeys({ ctx });
  if (report.created + report.deleted > 0) ctx.log.info(report, 'rotated signing keys');
}
