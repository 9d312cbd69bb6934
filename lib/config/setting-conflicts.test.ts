import { describe, expect, it } from 'vitest';
import { BadEnvironmentError, parseServerEnv } from './env.server.ts';

function problemsOf(source: Record<string, string>): string {
  try {
    parseServerEnv(source);
  } catch (error) {
    if (error instanceof BadEnvironmentError) return error.problems.join('\n');
    throw error;
  }
  return '';
}

describe('settings that do not go together', () => {
  it('are providers with half of their keys', () => {
    expect(problemsOf({ GOOGLE_CLIENT_ID: 'x' })).toContain('GOOGLE_CLIENT_SECRET must be set too');
    const apple = { APPLE_CLIENT_ID: 'x', APPLE_TEAM_ID: 'y' };
    expect(problemsOf(apple)).toContain('APPLE_KEY_ID, APPLE_PRIVATE_KEY must be set too');
    expect(problemsOf({ GOOGLE_CLIENT_ID: 'x', GOOGLE_CLIENT_SECRET: 'hunter2' })).toBe('');
  });

  it('are not providers whose secret another source keeps', () => {
    const vault = { SECRETS_SOURCE: 'vault', VAULT_ADDR: 'https://vault.example', VAULT_TOKEN: 't' };
    expect(problemsOf({ ...vault, GOOGLE_CLIENT_ID: 'x' })).toBe('');
    expect(problemsOf({ ...vault, APPLE_CLIENT_ID: 'x' })).toContain('APPLE_TEAM_ID, APPLE_KEY_ID');
  });

  it('are stand-ins for providers on a public site', () => {
    const standIns = { SIGN_IN_STAND_INS: 'http://127.0.0.1:4000' };
    expect(problemsOf({ ...standIns, APP_URL: 'http://localhost:3000' })).toBe('');
    expect(problemsOf({ ...standIns, APP_URL: 'https://chef.example' })).toContain('must not be set');
    expect(problemsOf({ SIGN_IN_STAND_INS: 'https://evil.example' })).toContain('address of this machine');
    expect(problemsOf({ SIGN_IN_STAND_INS: 'http://localhost:1@evil.example' })).not.toBe('');
  });

  it('are sources of secrets on another machine without encryption', () => {
    const vault = { SECRETS_SOURCE: 'vault', VAULT_TOKEN: 't' };
    expect(problemsOf({ ...vault, VAULT_ADDR: 'http://vault.internal:8200' })).toContain('must be https');
    expect(problemsOf({ ...vault, VAULT_ADDR: 'http://127.0.0.1:8200' })).toBe('');
    const aws = { SECRETS_SOURCE: 'aws', AWS_SECRET_ID: 's', AWS_REGION: 'eu-central-1' };
    const named = { ...aws, AWS_ENDPOINT_URL_SECRETS_MANAGER: 'http://aws.internal' };
    expect(problemsOf(named)).toContain('AWS_ENDPOINT_URL_SECRETS_MANAGER must be https');
    expect(problemsOf(aws)).toBe('');
    expect(problemsOf({ VAULT_ADDR: 'http://vault.internal:8200' })).toBe('');
  });

  it('are half a certificate, and one for an address without encryption', () => {
    const files = { TLS_CERTIFICATE_FILE: '/c.pem', TLS_KEY_FILE: '/k.pem' };
    const secure = { APP_URL: 'https://chef.example' };
    expect(problemsOf({ ...files, ...secure })).toBe('');
    expect(problemsOf({ ...files, APP_URL: 'http://chef.example' })).toContain('APP_URL must be an https');
    expect(problemsOf({ ...secure, TLS_CERTIFICATE_FILE: '/c.pem' })).toContain('TLS_KEY_FILE must be set');
    expect(problemsOf({ TLS_PRIVATE_CA_FILE: '/ca.pem' })).toContain('TLS_CERTIFICATE_FILE must be set');
  });

  it('are sources of secrets that cannot be reached', () => {
    expect(problemsOf({ SECRETS_SOURCE: 'aws' })).toMatch(/AWS_SECRET_ID must[\s\S]*AWS_REGION must/);
    expect(problemsOf({ SECRETS_SOURCE: 'vault' })).toMatch(
      /VAULT_ADDR must[\s\S]*VAULT_TOKEN or VAULT_ROLE_ID/,
    );
  });
});
