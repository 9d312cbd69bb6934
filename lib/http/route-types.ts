import type { ProblemCode } from '@chef/contracts/problem';
import type { z } from 'zod';
import type { Action } from '../auth/policy.ts';
import type { ServiceContext } from '../services/service-context.ts';
import type { Answer } from './negotiate.ts';
import type { RateLimitName } from './rate-limit.ts';

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type Method = (typeof METHODS)[number];

/** The service context of a request from the web: its actor is always told. */
export type RequestServices = ServiceContext;

/** What a handler gets: everything parsed, nothing raw. */
interface RouteContext<Params, Query, Body> {
  readonly ctx: RequestServices;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The media type that the caller prefers among those the route offers. */
  readonly answer: Answer;
  readonly idempotencyKey: string | null;
  /** The number in `Last-Event-ID`, or null. */
  readonly lastEventId: number | null;
  /** Aborts when the caller goes away. */
  readonly signal: AbortSignal;
}

/** What one method of a resource takes, gives and is limited by. The API’s description is made from the same. */
export interface RouteDefinition<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response_ extends z.ZodType = z.ZodType,
> {
  /** What it does, by the policy table (lib/auth/policy.ts). */
  readonly action: Action;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly tag: 'Recipes' | 'Generations' | 'Ingredients' | 'Account' | 'Organizations' | 'Service';
  readonly params?: Params | undefined;
  readonly query?: Query | undefined;
  readonly body?: { readonly schema: Body; bytesMax(): number } | undefined;
  readonly response: { readonly schema: Response_; readonly description: string };
  /** The answer carries an entity tag and may be kept by the browser that asked, which asks again whether it holds. */
  readonly isRevalidated?: boolean | undefined;
  /** Schema of the events where the route also answers with an event stream. */
  readonly stream?: z.ZodType | undefined;
  /** Codes that the handler may fail with; those of the frame (limits, parsing) are added by themselves. */
  readonly problems: readonly ProblemCode[];
  readonly rateLimit: RateLimitName;
  readonly takesIdempotencyKey?: boolean | undefined;
  readonly takesLastEventId?: boolean | undefined;
  handler(
    context: RouteContext<z.infer<Params>, z.infer<Query>, z.infer<Body>>,
  ): Promise<z.input<Response_> | Response>;
}

/** A definition whose types have been checked and are no longer needed. */
export type AnyRoute = Omit<RouteDefinition, 'handler'> & {
  handler(context: RouteContext<unknown, unknown, unknown>): Promise<unknown>;
};

/** Declares one method of a resource; infers the handler’s types from the schemas. */
export function defineRoute<
  Params extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
  Response_ extends z.ZodType = z.ZodType,
>(definition: RouteDefinition<Params, Query, Body, Response_>): AnyRoute {
  return definition as unknown as AnyRoute;
}
