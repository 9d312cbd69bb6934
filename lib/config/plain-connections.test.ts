import { describe, expect, it } from 'vitest';
import { plainConnectionConflicts } from './plain-connections.ts';

const problems = (env: Record<string, string>) =>
  plainConnectionConflicts({ NODE_ENV: 'production', ...env }).join('\n');

describe('connections to other machines in production', () => {
  it.each([
    'postgresql://chef:x@db.internal/chef',
    'postgresql://chef:x@db.internal/chef?sslmode=disable',
    'postgresql://chef:x@db.internal/chef?sslmode=prefer',
    'postgresql://chef:x@db.internal/chef?sslmode=no-verify',
    'postgresql://chef:x@db.internal/chef?sslmode=require&uselibpqcompat=true',
    'postgresql://chef:x@localhost/chef?host=db.internal',
  ])('have to be encrypted and checked for the database: %s', (DATABASE_URL) => {
    expect(problems({ DATABASE_URL })).toContain('DATABASE_URL must end in ?sslmode=verify-full');
    expect(problems({ DATABASE_URL, PLAIN_CONNECTIONS: 'mail,database' })).toBe('');
    expect(problems({ DATABASE_URL, PLAIN_CONNECTIONS: 'mail' })).not.toBe('');
    expect(problems({ DATABASE_URL, NODE_ENV: 'development' })).toBe('');
  });

  it.each([
    'postgresql://chef:x@db.internal/chef?sslmode=verify-full',
    'postgresql://chef:x@db.internal/chef?sslmode=require',
    'postgresql://chef:x@127.0.0.1:5433/chef',
    'postgresql://chef:x@[::1]/chef',
    'postgresql:///chef?host=/var/run/postgresql',
    'postgresql://chef:x@localhost/chef?host=/var/run/postgresql',
  ])('are fine for the database: %s', (DATABASE_URL) => {
    expect(problems({ DATABASE_URL })).toBe('');
  });

  it('have to be encrypted for a list of leaked passwords', () => {
    const plain = { LEAKED_PASSWORDS_URL: 'http://lists.example/range' };
    expect(problems(plain)).toContain('LEAKED_PASSWORDS_URL must be https');
    expect(problems({ LEAKED_PASSWORDS_URL: 'https://lists.example/range' })).toBe('');
    expect(problems({ LEAKED_PASSWORDS_URL: 'http://127.0.0.1:8081/range' })).toBe('');
  });

  it('have to be encrypted for the inference server', () => {
    const plain = { INFERENCE_URL: 'http://gpu.internal:8081' };
    expect(problems(plain)).toContain('INFERENCE_URL must be https');
    expect(problems({ ...plain, PLAIN_CONNECTIONS: 'inference' })).toBe('');
    expect(problems({ INFERENCE_URL: 'https://gpu.internal:8081' })).toBe('');
    expect(problems({ INFERENCE_URL: 'http://127.0.0.1:8081' })).toBe('');
  });

  it('do not repeat what an address says', () => {
    expect(problems({ DATABASE_URL: 'postgresql://chef:hunter2@db.internal/chef' })).not.toMatch(
      /hunter2|internal/,
    );
  });
});
