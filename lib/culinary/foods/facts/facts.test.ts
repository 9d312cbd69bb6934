import { describe, expect, it } from 'vitest';
import { FOODS, findCookTime, findFood, findSr28Profile, getFood } from '../index.ts';
import { COOK_TIME_SOURCE, cookTimeFoodIds } from './cook-times.ts';
import { keyedRows } from './keyed-rows.ts';
import { pricedFoodIds } from './prices.ts';
import { seasonalFoodIds } from './seasons.ts';
import { shelfLifeFoodIds } from './shelf-lives.ts';

describe('facts of foods', () => {
  it('names foods of the table only', () => {
    const ids = [cookTimeFoodIds, pricedFoodIds, seasonalFoodIds, shelfLifeFoodIds].flatMap((list) => list());
    expect(ids.filter((id) => findFood(id) === null)).toEqual([]);
  });

  it('gives every food a place in the tree, a price band with source and date, and a shelf life with source', () => {
    for (const food of FOODS) {
      expect(food.categoryPath[1], food.id).toBe(food.category);
      expect(food.price.centsPerKgLow, food.id).toBeLessThan(food.price.centsPerKgHigh);
      expect(food.price.source, food.id).toMatch(/chef-genius:estimate/);
      expect(food.price.date, food.id).toMatch(/^\d{4}-\d{2}$/);
      expect(food.shelfLife.source, food.id).not.toBe('');
    }
  });

  it('reads shelf lives: chicken keeps a day in the fridge and not at all outside', () => {
    expect(getFood('chicken').shelfLife).toMatchObject({ pantryDays: null, fridgeDays: 1, freezerDays: 365 });
    expect(getFood('ground-beef').shelfLife.source).toContain('FoodKeeper');
  });

  it('wraps a season over the end of the year', () => {
    expect(getFood('parsnip').seasonMonths).toEqual([10, 11, 12, 1, 2, 3]);
    expect(getFood('asparagus').seasonMonths).toEqual([4, 5, 6]);
    expect(getFood('rice').seasonMonths).toEqual([]);
  });

  it('finds cook times by technique and shape', () => {
    expect(findCookTime(getFood('potato'), 'boil', 'whole')).toMatchObject({
      minutesMin: 20,
      minutesMax: 30,
    });
    expect(findCookTime(getFood('potato'), 'boil')).toMatchObject({ form: 'pieces', minutesMin: 12 });
    expect(findCookTime(getFood('potato'), 'soak')).toBeNull();
    expect(COOK_TIME_SOURCE).not.toBe('');
    for (const food of FOODS)
      for (const time of food.cookTimes)
        expect(time.minutesMin, food.id).toBeLessThanOrEqual(time.minutesMax);
  });

  it('pairs raw with cooked: 100 g of dry rice become 240 to 320 g, of raw chicken breast 70 to 80 g', () => {
    const rice = getFood('rice').cookedForm;
    expect(rice?.ndbNo).toBe('20045');
    expect(rice?.yieldFactor).toBeGreaterThan(2.4);
    expect(rice?.yieldFactor).toBeLessThan(3.2);
    const chicken = getFood('chicken-breast').cookedForm;
    expect(chicken?.yieldFactor).toBeGreaterThan(0.7);
    expect(chicken?.yieldFactor).toBeLessThan(0.8);
    expect(findSr28Profile(rice?.ndbNo ?? '')?.energyKcal).toBe(130);
    expect(findSr28Profile('99999')).toBeNull();
    expect(getFood('salt').cookedForm).toBeNull();
  });

  it('rejects a food that is told twice', () => {
    expect(() => keyedRows('a | 1\nb, a | 2', ([cell]) => cell).ids()).toThrow('"a"');
  });
});
