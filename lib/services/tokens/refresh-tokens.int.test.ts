import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { database } from '../../db/client.ts';
import { createAccount, latestMail, visitorContext } from '../../testing/accounts.ts';
import { createTokens } from './create-tokens.ts';
import { refreshTokens } from './refresh-tokens.ts';
import { revokeTokens } from './revoke-tokens.ts';

const ctx = visitorContext();
const begin = Date.now();
const at = (ms: number) => new Date(begin + ms);
const refresh = (refreshToken: string, now: Date) => refreshTokens({ ctx, input: { refreshToken }, now });

async function family() {
  const credentials = await createAccount();
  const pair = await createTokens({ ctx, input: { ...credentials, deviceName: 'Phone' } });
  return { ...credentials, ...pair, sessionId: String(decodeJwt(pair.accessToken).sid) };
}
const session = (id: string) => database().session.findUniqueOrThrow({ where: { id } });

describe('refreshing', () => {
  it('repeats the latest exchange to the end of ten seconds and not a moment longer', async () => {
    const { refreshToken, sessionId, email } = await family();
    const next = await refresh(refreshToken, at(1000));
    expect((await refresh(refreshToken, at(11_000))).refreshToken).toBe(next.refreshToken);
    expect((await session(sessionId)).revokedAt).toBeNull();
    await expect(refresh(refreshToken, at(11_001))).rejects.toMatchObject({ code: 'invalid_token' });
    expect((await session(sessionId)).revokedAt).toEqual(at(11_001));
    expect((await latestMail(email))?.subject).toBe('We signed a device out');
    await expect(refresh(next.refreshToken, at(11_002))).rejects.toMatchObject({ code: 'invalid_token' });
  });

  it('repeats no exchange whose successor was used, inside ten seconds too', async () => {
    const { refreshToken, sessionId } = await family();
    const next = await refresh(refreshToken, at(0));
    await refresh(next.refreshToken, at(1));
    await expect(refresh(refreshToken, at(2))).rejects.toMatchObject({ code: 'invalid_token' });
    expect((await session(sessionId)).revokedAt).not.toBeNull();
  });

  it('moves the end of the session on, and says when it was last used', async () => {
    const { refreshToken, sessionId } = await family();
    await refresh(refreshToken, at(86_400_000));
    expect(await session(sessionId)).toMatchObject({
      lastSeenAt: at(86_400_000),
      expiresAt: at(31 * 86_400_000),
    });
  });

  it('goes by the database’s clock where none is given', async () => {
    const { refreshToken } = await family();
    const next = await refreshTokens({ ctx, input: { refreshToken } });
    const again = await refreshTokens({ ctx, input: { refreshToken } });
    expect(again.refreshToken).toBe(next.refreshToken);
  });

  it('ends a family whose person has no address all the same', async () => {
    const { refreshToken, sessionId } = await family();
    const { userId } = await session(sessionId);
    await database().user.update({ where: { id: userId }, data: { email: null } });
    await refresh(refreshToken, at(0));
    await expect(refresh(refreshToken, at(20_000))).rejects.toMatchObject({ code: 'invalid_token' });
    expect((await session(sessionId)).revokedAt).not.toBeNull();
  });

  it('leaves other families of the person alone', async () => {
    const { refreshToken, email, password } = await family();
    const other = await createTokens({ ctx, input: { email, password, deviceName: 'Watch' } });
    await refresh(refreshToken, at(0));
    await expect(refresh(refreshToken, at(20_000))).rejects.toMatchObject({ code: 'invalid_token' });
    await refresh(other.refreshToken, at(20_000));
  });
});

describe('signing out', () => {
  it('is noted once, and is no matter for tokens that nobody has', async () => {
    const { refreshToken, sessionId } = await family();
    const { userId } = await session(sessionId);
    for (const token of [refreshToken, refreshToken, 'unknown']) {
      expect(await revokeTokens({ ctx, input: { refreshToken: token } })).toEqual({});
    }
    await expect(refresh(refreshToken, at(0))).rejects.toMatchObject({ code: 'invalid_token' });
    const events = await database().auditEvent.findMany({ where: { subjectUserId: userId } });
    expect(events.filter(({ action }) => action === 'signed_out')).toHaveLength(1);
    expect(events.filter(({ action }) => action === 'token_reused')).toHaveLength(0);
  });
});
