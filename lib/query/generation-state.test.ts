import { describe, expect, it } from 'vitest';
import { type GenerationAction, IDLE, reduceGeneration } from './generation-state.ts';

const meta = (attempt: number, source: 'model' | 'composer') =>
  ({
    type: 'event',
    event: {
      type: 'meta',
      data: {
        generationId: 'gen_1',
        attempt,
        source,
        model: source,
        servings: 2,
        reason: 'requested',
        understood: [],
      },
    },
  }) as const satisfies GenerationAction;

const step = (text: string): GenerationAction => ({
  type: 'event',
  event: { type: 'step', data: { index: 0, step: { text, minutes: null } } },
});

const run = (...actions: GenerationAction[]) => actions.reduce(reduceGeneration, IDLE);

describe('reduceGeneration', () => {
  it('collects lines in order', () => {
    const state = run({ type: 'start' }, meta(1, 'model'), step('Chop.'), step('Fry.'));
    expect(state.steps.map(({ text }) => text)).toEqual(['Chop.', 'Fry.']);
    expect(state.status).toBe('running');
  });

  it('drops every line when another author takes over', () => {
    const state = run({ type: 'start' }, meta(1, 'model'), step('Chop.'), meta(2, 'composer'), step('Boil.'));
    expect(state.steps.map(({ text }) => text)).toEqual(['Boil.']);
    expect(state.meta?.source).toBe('composer');
  });

  it('ignores events that arrive after a stop', () => {
    const state = run({ type: 'start' }, meta(1, 'model'), { type: 'stop' }, step('Late.'));
    expect(state.steps).toEqual([]);
    expect(state.status).toBe('stopped');
  });

  it('says that it reads on until the next event comes', () => {
    const broken = run({ type: 'start' }, meta(1, 'model'), step('Chop.'), { type: 'resume' });
    expect(broken.isResuming).toBe(true);
    expect(broken.steps).toHaveLength(1);
    expect(reduceGeneration(broken, step('Fry.')).isResuming).toBe(false);
    expect(reduceGeneration(broken, { type: 'stop' }).isResuming).toBe(false);
  });

  it('keeps the lines that were there when it fails', () => {
    const state = run({ type: 'start' }, meta(1, 'model'), step('Chop.'), {
      type: 'fail',
      problem: 'offline',
    });
    expect(state.steps).toHaveLength(1);
    expect(state.problem).toBe('offline');
  });
});
