import { AppError } from '@chef/contracts/app-error';
import { createId } from '@chef/contracts/create-id';
import { toProblem } from '@chef/contracts/to-problem';
import { plainRoute } from '../../../../lib/http/plain-route.ts';
import { problemResponse } from '../../../../lib/http/problem-response.ts';

/** Whatever the API does not offer gets an answer that a program can read. */
const notFound = plainRoute('service.unknown_address', (request: Request) => {
  const detail = 'The API has nothing at this address. See /api/v1/openapi.json.';
  const instance = new URL(request.url).pathname;
  return problemResponse(toProblem(new AppError('not_found', { detail }), createId('request'), instance));
});

export { notFound as DELETE, notFound as GET, notFound as PATCH, notFound as POST, notFound as PUT };
