import { describe, expect, it } from 'vitest';
import { emailSchema, newPasswordSchema, signInSchema, signUpSchema } from './account.ts';
import { generateRequestSchema } from './generate-request.ts';

const takes = (password: string) => newPasswordSchema.safeParse(password).success;

describe('an account’s forms', () => {
  it('an address holds no line break and no second address', () => {
    for (const address of [
      'a@example.com\r\nBcc: b@example.com',
      'a@example.com\nSubject: x',
      'a@example.com,b@example.com',
      'a@example.com b@example.com',
      '"a\r\n"@example.com',
      'A <a@example.com>',
      `${'a'.repeat(250)}@example.com`,
    ]) {
      expect(emailSchema.safeParse(address).success, JSON.stringify(address)).toBe(false);
    }
    expect(emailSchema.parse('  Ada@Example.COM ')).toBe('ada@example.com');
  });

  it('a password has 10 to 200 characters, of any kind', () => {
    expect(takes('a'.repeat(9))).toBe(false);
    for (const length of [10, 64, 200]) expect(takes('a'.repeat(length))).toBe(true);
    expect(takes('a'.repeat(201))).toBe(false);
    for (const one of ['          ', '0000000000', 'ЖЖЖЖЖЖЖЖЖЖ', '🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑', '";--<script>'])
      expect(takes(one)).toBe(true);
  });

  it('a password is taken as it was typed', () => {
    const password = '  Kettle ON the stove\t ';
    expect(signUpSchema.parse({ email: 'a@example.com', password }).password).toBe(password);
    expect(signInSchema.parse({ email: 'a@example.com', password }).password).toBe(password);
  });

  it('numbers have a lower and an upper end', () => {
    const fits = (change: object) =>
      generateRequestSchema.safeParse({ ingredients: ['2 eggs'], ...change }).success;
    expect(fits({ servings: 2, maxMinutes: 30 })).toBe(true);
    for (const bad of [
      0,
      -1,
      2 ** 31,
      2 ** 53,
      Number.MAX_VALUE,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1.5,
    ]) {
      expect(fits({ servings: bad }), `servings ${bad}`).toBe(false);
      expect(fits({ maxMinutes: bad }), `maxMinutes ${bad}`).toBe(false);
    }
  });
});
