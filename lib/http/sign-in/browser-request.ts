import { authorize } from '../../auth/authorize.ts';
import type { Action } from '../../auth/policy.ts';
import type { ServiceContext } from '../../services/service-context.ts';
import { holdRateLimit } from '../rate-limit.ts';
import { requestContext } from '../request-context.ts';

/** Who sits at the browser that follows a link to an address of ours. @throws AppError `rate_limited`, and what `authorize` refuses with */
export async function browserRequest(
  request: Request,
  action: Action,
): Promise<{ readonly ctx: ServiceContext; readonly userAgent: string }> {
  const { ctx } = await requestContext(request.headers);
  await holdRateLimit('sign_in', ctx.actor.addressHash, new Headers());
  authorize(ctx.actor, action);
  return { ctx, userAgent: request.headers.get('user-agent') ?? '' };
}
