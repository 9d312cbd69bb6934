import { describe, expect, it } from 'vitest';
import { sortProblem } from './problem-fields.ts';

const problem = (errors: { pointer: string; detail: string; code: string }[]) => ({
  type: 'about:blank',
  title: 'Some of the input needs a change',
  status: 422,
  code: 'invalid_request' as const,
  requestId: 'req_1',
  isRetryable: false,
  errors,
});

describe('sortProblem', () => {
  it('puts a detail beside the field its pointer names, the first one of each', () => {
    const { fields, lines, general } = sortProblem(
      problem([
        { pointer: '/ingredients/3', detail: 'first', code: 'x' },
        { pointer: '/ingredients/4', detail: 'second', code: 'x' },
        { pointer: '/wish', detail: 'clash', code: 'x' },
      ]),
    );
    expect(fields).toEqual({ ingredients: 'first', wish: 'clash' });
    expect([...lines]).toEqual([3, 4]);
    expect(general).toBeNull();
  });

  it('says it in general when no field is named', () => {
    expect(sortProblem(problem([])).general).toBe('Some of the input needs a change');
    expect(
      sortProblem({ ...problem([{ pointer: '/seed', detail: 'd', code: 'x' }]), detail: 'Wait.' }).general,
    ).toBe('Wait.');
  });
});
