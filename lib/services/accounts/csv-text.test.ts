import { describe, expect, it } from 'vitest';
import { csvText } from './csv-text.ts';

describe('csvText', () => {
  it('writes a header and quotes what needs it', () => {
    const at = new Date('2026-11-25T12:00:00Z');
    expect(csvText([{ name: 'a "b", c', at, more: { x: 1 }, none: null }])).toBe(
      'name,at,more,none\r\n"a ""b"", c",2026-11-25T12:00:00.000Z,"{""x"":1}",\r\n',
    );
  });

  it('disarms what a spreadsheet would run, and leaves numbers alone', () => {
    expect(csvText([{ wish: '=HYPERLINK("x")', less: -1 }])).toBe(
      'wish,less\r\n"\'=HYPERLINK(""x"")",-1\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\n=1', '＝1+1', '＠SUM'])('disarms %j', (text) => {
    expect(csvText([{ text }])).toMatch(/^text\r\n"?'/);
  });

  it.each(['2 eggs', '½ cup = a lot', '3–4 cups'])('leaves %j as it is', (text) => {
    expect(csvText([{ text }])).toBe(`text\r\n${text}\r\n`);
  });

  it('is a bare line without rows', () => {
    expect(csvText([])).toBe('\r\n');
  });
});
