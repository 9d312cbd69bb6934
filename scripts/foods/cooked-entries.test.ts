import { describe, expect, it } from 'vitest';
import { cookedEntries, cookedLines } from './cooked-entries.ts';
import type { Sr28Figure } from './read-sr28.ts';

const DESCRIPTIONS = new Map(
  Object.entries({
    '11011': 'Asparagus, raw',
    '11012': 'Asparagus, cooked, boiled, drained',
    '11705': 'Asparagus, cooked, boiled, drained, with salt',
    '05062': 'Chicken, breast, meat only, raw',
    '05063': 'Chicken, breast, meat only, cooked, fried, batter',
    '05064': 'Chicken, breast, meat only, cooked, roasted',
    '05065': 'Chicken, breast, meat only, cooked, stewed',
    '11119': 'Cabbage, chinese (pe-tsai), raw',
    '11117': 'Cabbage, chinese (pak-choi), cooked, boiled, drained, without salt',
    '20044': 'Rice, white, long-grain, regular, raw, enriched',
    '20045': 'Rice, white, long-grain, regular, enriched, cooked',
    '02047': 'Salt, table',
  }).map(([ndbNo, text]) => [ndbNo, { text, refuse: 0 }]),
);
const pairs = (...wanted: string[]) =>
  cookedEntries(new Set(wanted), DESCRIPTIONS).map(({ cookedNdbNo, method }) => `${cookedNdbNo} ${method}`);

const figure = (value: string): Sr28Figure => ({ value, samples: '', standardError: '', min: '', max: '' });
const figures = (water: string, protein: string) =>
  new Map([
    ['255', figure(water)],
    ['203', figure(protein)],
  ]);

describe('cookedEntries', () => {
  it('pairs the same words cooked without salt', () => {
    expect(pairs('11011')).toEqual(['11012 boil']);
  });

  it('prefers roasting, and takes nothing in batter', () => {
    expect(pairs('05062')).toEqual(['05064 roast']);
  });

  it('takes no other kind and nothing that is not raw', () => {
    expect(pairs('02047', '05064')).toEqual([]);
  });

  it('knows by hand what the words do not show', () => {
    expect(pairs('20044')).toEqual(['20045 boil']);
  });
});

describe('cookedLines', () => {
  const lines = (
    raw: string,
    cooked: string,
    rawFigures = figures('10', '20'),
    cookedFigures = figures('70', '25'),
  ) =>
    cookedLines([{ rawNdbNo: raw, cookedNdbNo: cooked, method: 'boil' }], {
      descriptions: new Map(),
      weights: new Map(),
      figures: new Map([
        [raw, rawFigures],
        [cooked, cookedFigures],
      ]),
    });

  it('keeps the protein of animal foods and the dry matter of plants', () => {
    expect(lines('05062', '05064')).toEqual(['05062|05064|boil|0.80|p']);
    expect(lines('20044', '20045')).toEqual(['20044|20045|boil|3.00|d']);
  });

  it('says no yield where the entries cannot be the same food', () => {
    expect(lines('20044', '20045', figures('10', '1'), figures('95', '1'))).toEqual(['20044|20045|boil||d']);
    expect(lines('20044', '20045', new Map())).toEqual(['20044|20045|boil||d']);
  });
});
