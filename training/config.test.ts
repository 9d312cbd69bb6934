import { describe, expect, it } from 'vitest';
import { readTrainingConfig } from './config.ts';
import { readOptions } from './run/read-options.ts';

describe('the Python of a training', () => {
  it.each([
    [{}, '/usr/bin/python3'],
    [{ PYTHON: '' }, '/usr/bin/python3'],
    [{ PYTHON: '/opt/torch/bin/python' }, '/opt/torch/bin/python'],
  ])('is, where the environment is %j, %s', (env, python) => {
    expect(readTrainingConfig(env)).toEqual({ python });
    expect(readOptions(['--size', 'toy'], readTrainingConfig(env)).python).toBe(python);
  });

  it('is the one of the command line first', () => {
    const config = readTrainingConfig({ PYTHON: '/opt/torch/bin/python' });
    expect(readOptions(['--size', 'toy', '--python', 'python3'], config).python).toBe('python3');
  });
});
