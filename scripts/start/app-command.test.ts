import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { appCommand, listeningAddress } from './app-command.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const inDevelopment = (hostname: string) =>
  appCommand({ root: ROOT, isDevelopment: true, port: 3000, hostname });

describe('the app in development', () => {
  it('listens on this machine only: Next.js would on every address', () => {
    expect(listeningAddress({})).toBe('127.0.0.1');
    const command = inDevelopment(listeningAddress({}));
    expect(command.slice(1)).toEqual(['dev', '--port', '3000', '--hostname', '127.0.0.1']);
  });

  it('listens elsewhere where HOST says so', () => {
    expect(inDevelopment(listeningAddress({ HOST: '0.0.0.0' })).at(-1)).toBe('0.0.0.0');
  });
});
