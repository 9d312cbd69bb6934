import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendProblem } from './send-problem.ts';

/** Where the supervisor asks whether we serve. */
export const READY_PATH = '/health/ready';

/**
 * Answers what came in the clear: a person's browser is sent to the same page by https; a form or a program is told, without
 * a redirect that would hide that its secret just went over the wire.
 */
export function refusePlain(request: IncomingMessage, response: ServerResponse, appUrl: string): void {
  if (!URL.canParse(request.url ?? '/', 'http://here')) {
    sendProblem(response, 'not_found', { detail: 'This is no address.', isSecure: false });
    return;
  }
  const { pathname, search } = new URL(request.url ?? '/', 'http://here');
  if (pathname === READY_PATH) {
    response.writeHead(204).end();
    return;
  }
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead || pathname.startsWith('/api/') || pathname.startsWith('/.well-known/')) {
    sendProblem(response, 'forbidden', { detail: 'Send this by https.', isSecure: false });
    return;
  }
  // Not to the host that was asked for: that is the client's word.
  const location = new URL(`${pathname.replace(/^\/+/, '/')}${search}`, appUrl).href;
  response.writeHead(308, { location, 'cache-control': 'no-store', connection: 'close' }).end();
}
