import { describe, expect, it } from 'vitest';
import { DraftMeter } from './draft-meter.ts';

/** Runs steps that take as long as they are said to; returns the share in which guessing was chosen. */
function run(
  meter: DraftMeter,
  answers: number,
  plainMs: number,
  draftedMs: number,
  written: number,
): number {
  let guessed = 0;
  const steps = 4000;
  for (let step = 0; step < steps; step++) {
    const isGuessing = meter.isWorthIt(answers);
    if (isGuessing) guessed++;
    meter.record({
      ms: isGuessing ? draftedMs : plainMs,
      answers,
      written: isGuessing ? written : answers,
      drafted: isGuessing ? 3 * answers : 0,
    });
  }
  return guessed / steps;
}

describe('DraftMeter', () => {
  it('guesses where a token then takes less time, and only there', () => {
    expect(run(new DraftMeter(), 1, 1, 1.2, 2)).toBeGreaterThan(0.9);
    expect(run(new DraftMeter(), 1, 1, 2.5, 2)).toBeLessThan(0.1);
  });

  it('decides for each number of answers by itself', () => {
    const meter = new DraftMeter();
    expect(run(meter, 1, 1, 1.2, 2)).toBeGreaterThan(0.9);
    expect(run(meter, 8, 2, 6, 12)).toBeLessThan(0.1);
    expect(run(meter, 1, 1, 1.2, 2)).toBeGreaterThan(0.9);
  });

  it('comes back to guessing when that has become faster', () => {
    const meter = new DraftMeter();
    expect(run(meter, 1, 1, 2.5, 2)).toBeLessThan(0.1);
    expect(run(meter, 1, 3, 2.5, 2)).toBeGreaterThan(0.5);
  });

  it('counts what was guessed and what of it was right', () => {
    const meter = new DraftMeter();
    meter.record({ ms: 1, answers: 2, written: 5, drafted: 6 });
    expect([meter.draftedTokens, meter.acceptedTokens]).toEqual([6, 3]);
  });
});
