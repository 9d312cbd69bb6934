import { PROBLEM_MEDIA_TYPE, PROBLEMS, type ProblemCode, problemSchema } from '@chef/contracts/problem';
import type { Routes } from '../define-resource.ts';
import type { AnyRoute, Method } from '../route-types.ts';
import { type JsonSchema, SchemaStore } from './schema-store.ts';

/** An address and its methods. */
export interface DescribedResource {
  /** `/api/v1/recipes/{id}`. */
  readonly path: string;
  readonly routes: Routes;
}

/** Codes that the frame around every handler may answer with. */
function problemsOf(route: AnyRoute): ProblemCode[] {
  const body: ProblemCode[] = [
    'malformed_json',
    'request_timeout',
    'payload_too_large',
    'unsupported_media_type',
    'invalid_request',
  ];
  return [
    ...route.problems,
    ...(route.body ? body : []),
    ...(route.query || route.takesIdempotencyKey || route.takesLastEventId
      ? (['invalid_request'] as const)
      : []),
    ...(route.params ? (['not_found'] as const) : []),
    'invalid_token',
    'not_acceptable',
    'rate_limited',
    'internal',
    'unavailable',
  ];
}

/** One answer per status; its description lists the codes that share it. */
function problemAnswers(route: AnyRoute, store: SchemaStore): Record<string, JsonSchema> {
  const byStatus = new Map<number, Set<ProblemCode>>();
  for (const code of problemsOf(route)) {
    const { status } = PROBLEMS[code];
    byStatus.set(status, (byStatus.get(status) ?? new Set()).add(code));
  }
  const schema = store.use(problemSchema, 'output');
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, codes]) => [
        String(status),
        {
          description: [...codes].map((code) => `\`${code}\`: ${PROBLEMS[code].title}`).join('; '),
          content: { [PROBLEM_MEDIA_TYPE]: { schema } },
        },
      ]),
  );
}

interface ObjectSchema {
  readonly properties?: Record<string, JsonSchema>;
  readonly required?: readonly string[];
}

function membersAs(place: 'path' | 'query', schema: JsonSchema): JsonSchema[] {
  const { properties = {}, required = [] } = schema as ObjectSchema;
  return Object.entries(properties).map(([name, { description, ...form }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: form,
  }));
}

const header = (name: string, description: string, schema: JsonSchema) => ({
  name,
  in: 'header',
  required: false,
  description,
  schema,
});

function parametersOf(route: AnyRoute, store: SchemaStore): JsonSchema[] {
  return [
    ...(route.params ? membersAs('path', store.use(route.params, 'input')) : []),
    ...(route.query ? membersAs('query', store.use(route.query, 'input')) : []),
    ...(route.takesIdempotencyKey
      ? [
          header('Idempotency-Key', 'The same key with the same body gets the first answer again', {
            type: 'string',
            pattern: '^[!-~]{8,200}$',
          }),
        ]
      : []),
    ...(route.isRevalidated
      ? [header('If-None-Match', 'The `ETag` of a copy that you have', { type: 'string' })]
      : []),
    ...(route.takesLastEventId
      ? [header('Last-Event-ID', 'Go on after this event', { type: 'string', pattern: '^[0-9]{1,9}$' })]
      : []),
  ];
}

function describeRoute(route: AnyRoute, store: SchemaStore): JsonSchema {
  const parameters = parametersOf(route, store);
  const stream = route.stream && {
    'text/event-stream': { schema: store.use(route.stream, 'output') },
  };
  return {
    summary: route.summary,
    ...(route.description === undefined ? {} : { description: route.description }),
    tags: [route.tag],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: store.use(route.body.schema, 'input') } },
          },
        }
      : {}),
    responses: {
      200: {
        description: route.response.description,
        content: { 'application/json': { schema: store.use(route.response.schema, 'output') }, ...stream },
      },
      ...(route.isRevalidated
        ? { 304: { description: 'The copy that `If-None-Match` names still holds' } }
        : {}),
      ...problemAnswers(route, store),
    },
  };
}

/** The OpenAPI 3.1 description of a set of resources: pure, and the same for the same definitions. */
export function describeApi(resources: readonly DescribedResource[], version: string): JsonSchema {
  const store = new SchemaStore();
  const paths = [...resources]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, routes }) => [
      path,
      Object.fromEntries(
        (Object.entries(routes) as [Method, AnyRoute][]).map(([method, route]) => [
          method.toLowerCase(),
          describeRoute(route, store),
        ]),
      ),
    ]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Chef-Genius',
      version,
      description:
        'Recipes from what is in the fridge, each line checked before it leaves. Within v1 members are only ever added. Every error is problem details (RFC 9457) with a `code`.',
    },
    // With a token or without one; a browser's cookie is not for programs to make.
    security: [{}, { bearer: [] }],
    paths: Object.fromEntries(paths),
    components: {
      schemas: store.all(),
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}
