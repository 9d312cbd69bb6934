import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UpstreamPool } from './upstream-pool.ts';

const urls = ['http://a', 'http://b', 'http://c'];
const none = new Set<string>();

describe('UpstreamPool', () => {
  it('sends what begins the same to the same replica while it has no more to do than others', () => {
    const pool = new UpstreamPool(urls);
    const picks = Array.from({ length: 10 }, () => {
      const lease = pool.lease('You are a cook.', none);
      lease.release();
      return lease.url;
    });
    expect(new Set(picks).size).toBe(1);
    const others = Array.from({ length: 40 }, (_, index) => pool.lease(`prompt ${index}`, none).url);
    expect(new Set(others).size).toBe(3);
  });

  it('never lets one replica run far ahead of another', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ prefix: fc.constantFrom('x', 'y'), ends: fc.boolean() })), (steps) => {
        const pool = new UpstreamPool(urls);
        const open = [];
        for (const { prefix, ends } of steps) {
          open.push(pool.lease(prefix, none));
          const running = pool.replicas.map((replica) => replica.running);
          expect(running.reduce((sum, count) => sum + count, 0)).toBe(open.length);
          if (!ends) expect(Math.max(...running)).toBeLessThanOrEqual(Math.min(...running) + open.length);
          if (ends) open.pop()?.release();
        }
      }),
    );
    const pool = new UpstreamPool(urls);
    for (let count = 0; count < 30; count++) pool.lease('the same', none);
    const running = pool.replicas.map((replica) => replica.running);
    expect(Math.max(...running) - Math.min(...running)).toBeLessThanOrEqual(3);
  });

  it('leaves out the sick, the draining and those that were tried', () => {
    const pool = new UpstreamPool(urls);
    pool.setHealth('http://a', false);
    pool.setDraining('http://b', true);
    expect(pool.lease('x', none).url).toBe('http://c');
    expect(() => pool.lease('x', new Set(['http://c']))).toThrow(/No engine/);
    pool.setHealth('http://a', true);
    pool.lease('x', new Set(['http://c'])).suspect();
    expect(() => pool.lease('x', new Set(['http://c']))).toThrow(/No engine/);
  });

  it('counts a release once', () => {
    const pool = new UpstreamPool(['http://a']);
    const lease = pool.lease('x', none);
    lease.release();
    lease.release();
    expect(pool.replicas[0]?.running).toBe(0);
  });
});
