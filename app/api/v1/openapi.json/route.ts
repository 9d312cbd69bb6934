import description from '../../../../public/openapi.json' with { type: 'json' };

/** The API’s description. */
export function GET(): Response {
  return Response.json(description, { headers: { 'cache-control': 'public, max-age=300' } });
}
