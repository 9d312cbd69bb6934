import { describe, expect, it } from 'vitest';
import type { CookTechnique, FactName, HazardClass } from '../food.ts';
import { FOODS, findCookTime, findFood, findSr28Profile, getFood } from '../index.ts';
import { cookTimeFoodIds } from './cook-times.ts';
import { keyedRows } from './keyed-rows.ts';
import { pricedFoodIds } from './prices.ts';
import { seasonalFoodIds } from './seasons.ts';
import { shelfLifeFoodIds } from './shelf-lives.ts';

/** Least and most minutes that a technique takes, whatever is cooked. */
const MINUTES_OF: Readonly<Record<CookTechnique, readonly [number, number]>> = {
  blanch: [1, 10],
  stir_fry: [1, 10],
  fry: [1, 20],
  saute: [1, 30],
  grill: [2, 120],
  steam: [1, 60],
  boil: [1, 60],
  poach: [3, 75],
  simmer: [1, 210],
  bake: [8, 90],
  roast: [5, 300],
  braise: [5, 240],
  pressure_cook: [5, 75],
  soak: [5, 2880],
};

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
      expect(food.shelfLife.source, food.id).toBe(food.factSources.shelfLife.source);
    }
  });

  it('reads shelf lives: chicken keeps a day in the fridge and not at all outside', () => {
    expect(getFood('chicken').shelfLife).toMatchObject({ pantryDays: null, fridgeDays: 1, freezerDays: 365 });
    expect(getFood('ground-beef').shelfLife.source).toContain('Cold Food Storage Chart');
  });

  it('says whose figure it is: the food itself, its kind, its aisle', () => {
    expect(getFood('carrot').factSources.shelfLife).toEqual({
      basis: 'food',
      source: 'USDA FoodKeeper (USDA FSIS, Cornell University, Food Marketing Institute), fresh vegetables',
    });
    expect(getFood('sirloin-steak').factSources.shelfLife.source).toContain('Cold Food Storage Chart');
    expect(getFood('yellow-lentil').factSources.cookTimes.basis).toBe('kind');
    expect(getFood('moth-bean').factSources.cookTimes.basis).toBe('aisle');
    expect(getFood('moth-bean').factSources.shelfLife.source).toContain('estimate');
    for (const id of ['heavy-cream', 'mascarpone', 'ghee', 'rolled-oats', 'rye-flour', 'yeast'])
      expect(getFood(id).factSources.shelfLife.source, id).toBe('Our own estimate');
    expect(getFood('banana').factSources.season).toMatchObject({ basis: 'food' });
    expect(getFood('banana').seasonMonths).toEqual([]);
    expect(getFood('ketchup').factSources.season.basis).toBe('none');
    expect(getFood('salt').factSources.cookTimes.basis).toBe('none');
    expect(getFood('saffron').factSources.price).toMatchObject({ basis: 'food' });
  });

  it('tells of hundreds of foods by themselves', () => {
    const own = (fact: FactName) =>
      FOODS.filter(({ factSources }) => factSources[fact].basis === 'food').length;
    expect(own('shelfLife')).toBeGreaterThanOrEqual(600);
    expect(own('cookTimes')).toBeGreaterThanOrEqual(550);
    expect(own('season')).toBeGreaterThanOrEqual(250);
    expect(own('price')).toBeGreaterThanOrEqual(300);
  });

  it('keeps what spoils no longer than the authorities say', () => {
    const fresh = FOODS.filter(
      ({ category, shelfLife }) =>
        category !== 'processed_meat' && shelfLife.source.includes('Cold Food Storage Chart'),
    );
    const raw = (hazards: readonly (HazardClass | null)[]) =>
      fresh.filter(({ hazard }) => hazards.includes(hazard));
    for (const { id, shelfLife } of raw(['poultry', 'ground_meat', 'fish'])) {
      expect(shelfLife.pantryDays, id).toBeNull();
      expect(shelfLife.fridgeDays, id).toBeLessThanOrEqual(3);
    }
    for (const { id, shelfLife } of raw(['whole_cut_meat']))
      expect(shelfLife.fridgeDays, id).toBeLessThanOrEqual(5);
    for (const { id, shelfLife } of raw(['sprouts'])) expect(shelfLife.fridgeDays, id).toBeLessThanOrEqual(3);
    for (const { id, shelfLife } of FOODS) {
      const days = [shelfLife.pantryDays, shelfLife.fridgeDays, shelfLife.freezerDays];
      for (const day of days) if (day !== null) expect(day >= 1 && day <= 1800, id).toBe(true);
    }
  });

  it('cooks nothing in less or more minutes than its technique takes', () => {
    for (const { id, cookTimes } of FOODS)
      for (const { technique, minutesMin, minutesMax, thicknessMm } of cookTimes) {
        const [least, most] = MINUTES_OF[technique];
        expect(minutesMin, `${id} ${technique}`).toBeGreaterThanOrEqual(least);
        expect(minutesMax, `${id} ${technique}`).toBeLessThanOrEqual(most);
        expect(minutesMax, `${id} ${technique}`).toBeLessThanOrEqual(2 * minutesMin + 5);
        if (thicknessMm === undefined) continue;
        expect(thicknessMm >= 5 && thicknessMm <= 50, id).toBe(true);
      }
  });

  it('gives the time of a steak by its thickness', () => {
    expect(findCookTime(getFood('sirloin-steak'), 'grill')).toMatchObject({ thicknessMm: 25, minutesMin: 9 });
    expect(findCookTime(getFood('carrot'), 'boil')?.thicknessMm).toBeUndefined();
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
