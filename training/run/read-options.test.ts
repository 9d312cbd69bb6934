import { describe, expect, it } from 'vitest';
import { readTrainingConfig } from '../config.ts';
import { readOptions } from './read-options.ts';
import { countParameters, MODEL_SIZES, nameOfShape } from './sizes.ts';

const config = readTrainingConfig({});

describe('the options of a training', () => {
  it('come from the size unless they are given', () => {
    expect(readOptions(['--size', 'mini'], config)).toMatchObject({
      size: 'mini',
      minutes: MODEL_SIZES.mini.minutes,
      batchTokens: MODEL_SIZES.mini.recipe.batch_tokens,
      out: '.data/training/mini',
      device: 'auto',
      seed: 1,
      isResumed: false,
    });
    const given = [
      '--batch-tokens',
      '8192',
      '--minutes',
      '2.5',
      '--threads',
      '3',
      '--resume',
      '--seed',
      '7',
      '--device',
      'cpu',
    ];
    expect(readOptions(['--size', 'toy', ...given], config)).toMatchObject({
      minutes: 2.5,
      batchTokens: 8192,
      threads: 3,
      isResumed: true,
      seed: 7,
      device: 'cpu',
    });
  });

  it.each([
    [['--size', 'huge'], '--size is one of toy, mini, base, not "huge".'],
    [[], '--size is one of'],
    [['--size', 'toy', '--minutes', '0'], '--minutes cannot be "0".'],
    [['--size', 'toy', '--minutes', 'ten'], '--minutes cannot be "ten".'],
    [['--size', 'toy', '--batch-tokens', '100'], '--batch-tokens cannot be "100".'],
    [['--size', 'toy', '--threads', '0'], '--threads cannot be "0".'],
    [['--size', 'toy', '--seed', '1.5'], '--seed cannot be "1.5".'],
    [['--size', 'toy', '--device', 'tpu'], '--device is auto, cpu or cuda, not "tpu".'],
    [['--size', 'toy', '--epochs', '3'], "Unknown option '--epochs'"],
  ])('are refused by name: %j', (args, message) => {
    expect(() => readOptions(args, config)).toThrow(message);
  });
});

describe('the sizes', () => {
  it.each(Object.entries(MODEL_SIZES))('%s can be computed by llama.cpp and quantised', (_, { shape }) => {
    const headWidth = shape.width / shape.heads;
    expect(headWidth % 2).toBe(0);
    expect(shape.heads % shape.kv_heads).toBe(0);
    expect(shape.width % 32).toBe(0);
    expect(shape.feed_forward % 32).toBe(0);
    expect(shape.vocabulary).toBeLessThanOrEqual(65_536);
  });

  it('have the parameters that they are described with', () => {
    const millions = Object.values(MODEL_SIZES).map(
      ({ shape }) => Math.round(countParameters(shape) / 1e5) / 10,
    );
    expect(millions).toEqual([0.1, 4.5, 47.4]);
  });

  it('are recognised by their layers', () => {
    expect(nameOfShape({ ...MODEL_SIZES.mini.shape, vocabulary: 2999 })).toBe('mini');
    expect(nameOfShape({ ...MODEL_SIZES.mini.shape, layers: 99 })).toBe('custom');
  });
});
