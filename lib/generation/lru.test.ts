import { describe, expect, it } from 'vitest';
import { Lru } from './lru.ts';

describe('Lru', () => {
  it('forgets what was not used for longest', () => {
    const lru = new Lru<number>(2, () => 0);
    lru.set('a', 1, 10);
    lru.set('b', 2, 10);
    lru.get('a');
    lru.set('c', 3, 10);
    expect([lru.get('a'), lru.get('b'), lru.get('c')]).toEqual([1, null, 3]);
  });

  it('forgets what is too old', () => {
    const clock = { now: 0 };
    const lru = new Lru<number>(5, () => clock.now);
    lru.set('a', 1, 10);
    clock.now = 9;
    expect(lru.get('a')).toBe(1);
    clock.now = 10;
    expect(lru.get('a')).toBeNull();
  });

  it('keeps nothing when it may hold nothing', () => {
    const lru = new Lru<number>(0, () => 0);
    lru.set('a', 1, 10);
    expect(lru.get('a')).toBeNull();
  });
});
