import { PROBLEM_MEDIA_TYPE, type Problem } from '@chef/contracts/problem';

/** Every 401 names a way to sign in (RFC 9110), and tells a program that its token is at fault (RFC 6750). */
function challenge({ code }: Problem): string {
  return `Bearer realm="chef-genius"${code === 'invalid_token' ? ', error="invalid_token"' : ''}`;
}

/** The HTTP answer that carries problem details. */
export function problemResponse(problem: Problem, headers?: HeadersInit): Response {
  const all = new Headers(headers);
  all.set('content-type', PROBLEM_MEDIA_TYPE);
  all.set('cache-control', 'no-store');
  if (problem.retryAfterSeconds !== undefined) all.set('retry-after', String(problem.retryAfterSeconds));
  if (problem.status === 401) all.set('www-authenticate', challenge(problem));
  // The rest of a body that we will not read is still on its way: the connection cannot be used again.
  if (problem.status === 408 || problem.status === 413) all.set('connection', 'close');
  return new Response(JSON.stringify(problem), { status: problem.status, headers: all });
}
