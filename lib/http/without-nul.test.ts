import { expect, it } from 'vitest';
import { formWithoutNul, jsonWithoutNul } from './without-nul.ts';

it('replaces U+0000 in texts of JSON, however deep, and leaves what only looks like it', () => {
  expect(jsonWithoutNul('{"a":["x\\u0000y",{"b":"\\u0000"}],"n":0,"t":"\\\\u0000"}')).toEqual({
    a: ['x\uFFFDy', { b: '\uFFFD' }],
    n: 0,
    t: '\\u0000',
  });
  expect(jsonWithoutNul('{"a":"plain"}')).toEqual({ a: 'plain' });
  expect(() => jsonWithoutNul('{"a":\\u0000}')).toThrow(SyntaxError);
});

it('replaces it in fields of a form that are there twice, too', () => {
  const form = new FormData();
  form.append('a', 'x\0y');
  form.append('a', 'z');
  expect(formWithoutNul(form).getAll('a')).toEqual(['x\uFFFDy', 'z']);
});
