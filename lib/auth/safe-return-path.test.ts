import { describe, expect, it } from 'vitest';
import { safeReturnPath } from './safe-return-path.ts';

describe('safeReturnPath', () => {
  it.each(['/account', '/recipes/rcp_1?units=us', '/'])('follows %s', (path) => {
    expect(safeReturnPath(path, '/x')).toBe(path);
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    'account',
    '',
    null,
    ['/account'],
  ])('does not follow %j', (path) => {
    expect(safeReturnPath(path, '/x')).toBe('/x');
  });

  it('drops dot segments that would climb out', () => {
    expect(safeReturnPath('/a/../..//evil.example', '/x')).not.toMatch(/^\/\//);
  });
});
