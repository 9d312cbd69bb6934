import { describe, expect, it } from 'vitest';
import { coolSampling } from './cool-sampling.ts';

const ASKED = { temperature: 1, topP: 1, topK: 0, seed: 7 };
const step = { next: 'step', isListed: true, seedsUsed: 0, lineTries: 0 } as const;

describe('how a line is drawn', () => {
  it('gets cooler from the title to the steps', () => {
    const of = (progress: Parameters<typeof coolSampling>[1]) => coolSampling(ASKED, progress).temperature;
    const title = of({ ...step, next: 'title', isListed: false });
    const ingredient = of({ ...step, next: 'ingredient', isListed: false });
    expect(title).toBeGreaterThan(ingredient);
    expect(ingredient).toBeGreaterThan(of(step));
  });

  it('is never warmer than asked for, but where it was begun anew', () => {
    const cold = { ...ASKED, temperature: 0 };
    expect(coolSampling(cold, step).temperature).toBe(0);
    expect(coolSampling(cold, { ...step, lineTries: 2 }).temperature).toBeCloseTo(0.2);
  });

  it('takes another seed for another beginning, and none where none was asked for', () => {
    expect(coolSampling(ASKED, { ...step, seedsUsed: 1 }).seed).not.toBe(coolSampling(ASKED, step).seed);
    expect(coolSampling({ ...ASKED, seed: null }, { ...step, seedsUsed: 1 }).seed).toBeNull();
  });
});
