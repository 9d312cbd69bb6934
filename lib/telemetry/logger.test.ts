import { describe, expect, it } from 'vitest';
import { createLogger } from './logger.ts';

function logged(write: (log: ReturnType<typeof createLogger>) => void): string {
  let out = '';
  write(createLogger('test', 'info', { write: (line: string) => (out += line) }));
  return out;
}

describe('createLogger', () => {
  it('keeps secrets and what people typed out of the log at every depth that we use', () => {
    const out = logged((log) => {
      log.info({ email: 'a@b.example', headers: { cookie: 'c=1', 'set-cookie': 's=2' } }, 'one');
      log.info({ request: { headers: { authorization: 'Bearer xyz' }, body: 'peanuts' } }, 'two');
    });
    expect(out).not.toMatch(/a@b|c=1|s=2|xyz|peanuts/);
    expect(out.match(/\[redacted\]/g)).toHaveLength(5);
  });

  it('takes mail addresses out of the sentences of errors, and out of what hangs on them', () => {
    const refused = Object.assign(
      new Error('550 <ada@b.example>: no such user', { cause: new Error('to ada@b.example') }),
      {
        rejected: ['ada@b.example'],
        response: '550 ada@b.example',
      },
    );
    const out = logged((log) => log.warn({ err: refused }, 'mail could not be sent'));
    expect(out).not.toContain('ada@');
    expect(out).toContain('no such user');
  });

  it('writes the whole chain of causes of an error', () => {
    const out = logged((log) => log.error({ err: new Error('outer', { cause: new Error('inner') }) }, 'bad'));
    expect(JSON.parse(out)).toMatchObject({ level: 'error', service: 'test', msg: 'bad' });
    expect(out).toContain('inner');
  });
});
