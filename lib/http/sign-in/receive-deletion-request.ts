import { AppError, toAppError } from '@chef/contracts/app-error';
import { toProblem } from '@chef/contracts/to-problem';
import { serverEnv } from '../../config/env.server.ts';
import { takeFacebookRequest } from '../../services/sign-in-providers/take-facebook-request.ts';
import { logger } from '../../telemetry/logger.ts';
import { problemResponse } from '../problem-response.ts';
import { holdRateLimit } from '../rate-limit.ts';
import { readFormBody } from '../read-body.ts';
import { requestContext } from '../request-context.ts';

/** One field, a signed line of JSON. */
const FORM_BYTES_MAX = 20_000;

/** Facebook's server asks us to delete what we have from there about somebody; it is answered with JSON of its own form. */
export async function receiveDeletionRequest(request: Request): Promise<Response> {
  // A server that has no session here, whatever cookies it sends.
  const headers = new Headers(request.headers);
  headers.delete('cookie');
  const { ctx } = await requestContext(headers);
  try {
    await holdRateLimit('api', ctx.actor.addressHash, new Headers());
    const limits = { bytesMax: FORM_BYTES_MAX, timeoutMs: serverEnv().REQUEST_BODY_TIMEOUT_MS };
    const signedRequest = (await readFormBody(request, limits)).get('signed_request');
    if (signedRequest === null) {
      throw new AppError('invalid_request', { detail: 'A form with the field signed_request is expected.' });
    }
    const answer = await takeFacebookRequest({ ctx, input: { signedRequest } });
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    const failure = toAppError(error);
    if (failure.code === 'internal') logger().error({ err: error }, 'a request of Facebook’s failed');
    return problemResponse(toProblem(failure, ctx.requestId, new URL(request.url).pathname));
  }
}
