import { describe, expect, it } from 'vitest';
import type { FoodMention, FreeFromClaim } from '../foods/food.ts';
import { getFood } from '../foods/index.ts';
import { judgeSparing, type Spared } from './claim-spares.ts';

const mention = (freeFrom?: readonly FreeFromClaim[]): FoodMention => ({
  food: getFood('butter'),
  via: 'name',
  start: 0,
  end: 6,
  text: 'butter',
  ...(freeFrom === undefined ? {} : { freeFrom }),
});

const MEAT_CODES =
  'meat pork fish_or_seafood fish crustacean mollusc shellfish blood animal_source_unclear animal_not_kosher animal_not_halal fish_without_scales mercury raw_fish raw_cured_meat deli_meat vitamin_a animal_rennet'.split(
    ' ',
  );
const ANIMAL_CODES = 'dairy milk egg insect_product lactose listeria dish_varies'.split(' ');
const OTHER_CODES = 'gluten sodium alcohol carbohydrate grain added_sugar choking'.split(' ');

describe('judgeSparing', () => {
  it('lets "vegan" spare all that is of animals and nothing else', () => {
    for (const code of [...MEAT_CODES, ...ANIMAL_CODES])
      expect(judgeSparing(code, 'vegan', mention(['vegan'])), code).toBe('gone');
    for (const code of OTHER_CODES)
      expect(judgeSparing(code, 'vegan', mention(['vegan'])), code).toBe('stays');
  });

  it('lets "meatless" spare meat and fish, not milk and eggs', () => {
    for (const code of MEAT_CODES)
      expect(judgeSparing(code, 'vegetarian', mention(['meatless'])), code).toBe('gone');
    for (const code of [...ANIMAL_CODES, ...OTHER_CODES])
      expect(judgeSparing(code, 'vegan', mention(['meatless'])), code).toBe('stays');
  });

  it.each<[string, Parameters<typeof judgeSparing>[1], FreeFromClaim, Spared]>([
    ['dairy', 'dairy_free', 'milk', 'gone'],
    ['milk', 'dairy_free', 'milk', 'gone'],
    ['animal_rennet', 'vegetarian', 'milk', 'gone'],
    ['dairy', 'vegan', 'milk', 'doubtful'],
    ['lactose', 'low_fodmap', 'milk', 'gone'],
    ['lactose', 'vegan', 'milk', 'gone'],
    ['egg', 'vegan', 'milk', 'stays'],
    ['egg', 'vegan', 'egg', 'doubtful'],
    ['egg', 'vegetarian', 'egg', 'gone'],
    ['dairy', 'vegan', 'egg', 'stays'],
    ['lactose', 'low_fodmap', 'lactose_free', 'gone'],
    ['dairy', 'vegan', 'lactose_free', 'stays'],
    ['milk', 'dairy_free', 'lactose_free', 'stays'],
    ['alcohol', 'halal', 'alcohol_free', 'gone'],
    ['alcohol_in_extract', 'halal', 'alcohol_free', 'gone'],
    ['pork', 'halal', 'alcohol_free', 'stays'],
    ['gluten', 'gluten_free', 'gluten', 'gone'],
    ['wheat', 'gluten_free', 'gluten', 'gone'],
    ['gluten', 'gluten_free', 'wheat', 'doubtful'],
    ['wheat', 'gluten_free', 'wheat', 'doubtful'],
    ['fodmap_avoid_list', 'low_fodmap', 'gluten', 'doubtful'],
    ['dairy', 'vegan', 'gluten', 'stays'],
    ['fish', 'vegetarian', 'fish', 'gone'],
    ['crustacean', 'kosher', 'fish', 'stays'],
  ])('%s for %s with "%s": %s', (code, diet, claim, spared) => {
    expect(judgeSparing(code, diet, mention([claim]))).toBe(spared);
  });

  it('takes the strongest of several claims, and none for none', () => {
    expect(judgeSparing('dairy', 'vegan', mention(['milk', 'vegan']))).toBe('gone');
    expect(judgeSparing('dairy', 'vegan', mention(['gluten', 'milk']))).toBe('doubtful');
    expect(judgeSparing('dairy', 'vegan', mention([]))).toBe('stays');
    expect(judgeSparing('dairy', 'vegan', mention())).toBe('stays');
  });
});
