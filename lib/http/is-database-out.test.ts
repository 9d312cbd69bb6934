import { AppError } from '@chef/contracts/app-error';
import { describe, expect, it } from 'vitest';
import { isDatabaseOut } from './is-database-out.ts';
import { toFailure } from './to-failure.ts';

/** As Prisma throws it over the driver's error. */
const adapted = (cause: object, code = 'P2010') =>
  Object.assign(new Error('Raw query failed.'), { code, meta: { driverAdapterError: { cause } } });

describe('a database that is out', () => {
  it.each([
    ['nobody listens', adapted({ kind: 'DatabaseNotReachable' })],
    ['nobody listens, for a model', adapted({}, 'P1001')],
    ['it shuts down', adapted({ kind: 'postgres', originalCode: '57P01' })],
    ['it has no connection left', adapted({ originalCode: '53300' })],
    ['a statement took too long', adapted({ originalCode: '57014' })],
    ['no transaction could begin', adapted({}, 'P2028')],
    ['the driver was refused', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    ['the pool has none free', new Error('timeout exceeded when trying to connect')],
    ['the connection broke', new Error('Connection terminated unexpectedly')],
    ['further down', new Error('failed', { cause: new Error('x', { cause: adapted({}, 'P1017') }) })],
  ])('is told: %s', (_, error) => {
    expect(isDatabaseOut(error)).toBe(true);
    expect(toFailure(error)).toMatchObject({ code: 'unavailable', retryAfterSeconds: 5 });
  });

  it.each([
    ['a row that is there already', adapted({ originalCode: '23505' }, 'P2002')],
    ['a wrong password of ours', adapted({ kind: 'AuthenticationFailed', originalCode: '28P01' })],
    ['a fault of ours', new TypeError('x is not a function')],
    ['what is no error', 'Connection terminated'],
    ['nothing', null],
  ])('is not: %s', (_, error) => {
    expect(isDatabaseOut(error)).toBe(false);
    expect(toFailure(error).code).toBe('internal');
  });

  it('hides no failure that has a code, and ends with causes that go round', () => {
    expect(toFailure(new AppError('not_found', { cause: adapted({}, 'P1001') })).code).toBe('not_found');
    const round = new Error('a');
    round.cause = round;
    expect(isDatabaseOut(round)).toBe(false);
  });
});
