import { describe, expect, it } from 'vitest';
import { Failure } from '../failure.ts';
import { CallerQuota } from './caller-quota.ts';

function create(requestsPerMinute: number, concurrentMax: number) {
  const clock = { now: 0 };
  return { clock, quota: new CallerQuota({ requestsPerMinute, concurrentMax }, () => clock.now) };
}

function refusalOf(run: () => unknown): Failure | null {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

describe('CallerQuota', () => {
  it('refills continuously and says how long until the next request', () => {
    const { clock, quota } = create(60, 0);
    for (let used = 0; used < 60; used++) quota.reserve('a');
    expect(refusalOf(() => quota.reserve('a'))).toMatchObject({
      code: 'rate_limit_exceeded',
      retryAfterSeconds: 1,
    });
    clock.now = 999;
    expect(refusalOf(() => quota.reserve('a'))).not.toBeNull();
    clock.now = 1001;
    expect(refusalOf(() => quota.reserve('a'))).toBeNull();
    expect(refusalOf(() => quota.reserve('a'))).not.toBeNull();
  });

  it('never saves up more than a minute', () => {
    const { clock, quota } = create(2, 0);
    clock.now = 3_600_000;
    quota.reserve('a');
    quota.reserve('a');
    expect(refusalOf(() => quota.reserve('a'))).not.toBeNull();
  });

  it('bounds what a caller has open, and takes it back once', () => {
    const { quota } = create(0, 2);
    const giveBack = quota.reserve('a');
    quota.reserve('a');
    expect(refusalOf(() => quota.reserve('a'))).not.toBeNull();
    giveBack();
    giveBack();
    quota.reserve('a');
    expect(refusalOf(() => quota.reserve('a'))).not.toBeNull();
  });

  it('counts callers apart and does not count the service itself', () => {
    const { quota } = create(1, 1);
    quota.reserve('a');
    expect(refusalOf(() => quota.reserve('b'))).toBeNull();
    for (let call = 0; call < 5; call++) expect(refusalOf(() => quota.reserve(null))).toBeNull();
  });

  it('remembers a busy caller however many others come', () => {
    const { quota } = create(0, 1);
    quota.reserve('busy');
    for (let other = 0; other < 12_000; other++) quota.reserve(`other-${other}`)();
    expect(refusalOf(() => quota.reserve('busy'))).not.toBeNull();
  });
});
