import { describe, expect, it } from 'vitest';
import { canDo, type Need, readKit } from './kit.ts';

const NEEDS: readonly Need[] = ['hob', 'oven', 'real_oven', 'pot', 'blender', 'microwave', 'grill'];
const able = (equipment: readonly string[] | undefined) =>
  NEEDS.filter((need) => canDo(readKit(equipment), need));

describe('kit', () => {
  it('is an ordinary kitchen when nobody says', () => {
    expect(able(undefined)).toEqual(['hob', 'oven', 'real_oven', 'pot', 'blender']);
  });

  it.each([
    [['air_fryer'], ['oven']],
    [['slow_cooker'], ['pot']],
    [
      ['pressure_cooker', 'grill'],
      ['pot', 'grill'],
    ],
    [['wok'], ['hob', 'pot']],
    [
      ['microwave', 'blender'],
      ['blender', 'microwave'],
    ],
    [[], []],
  ])('with %j can do %j', (equipment, needs) => {
    expect(able(equipment)).toEqual(needs);
  });
});
