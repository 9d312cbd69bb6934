import { describe, expect, it } from 'vitest';
import { createId } from './create-id.ts';
import { idSchema } from './ids.ts';

describe('createId', () => {
  it('makes ids that the schema of their kind accepts, and no other', () => {
    const id = createId('recipe');
    expect(idSchema('recipe').parse(id)).toBe(id);
    expect(idSchema('generation').safeParse(id).success).toBe(false);
  });

  it('never repeats within a millisecond and sorts by time in byte order', () => {
    const many = new Set(Array.from({ length: 5000 }, () => createId('generation', 1_764_000_000_000)));
    expect(many.size).toBe(5000);
    const times = [0, 1, 61, 62, 1_764_000_000_000, 1_764_000_000_001, 2 ** 47];
    const ids = times.map((time) => createId('generation', time));
    expect([...ids].sort((a, b) => (a < b ? -1 : 1))).toEqual(ids);
  });
});
