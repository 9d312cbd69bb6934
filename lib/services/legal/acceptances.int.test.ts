import { createId } from '@chef/contracts/create-id';
import { describe, expect, it } from 'vitest';
import { database } from '../../db/client.ts';
import { createAccount, newCredentials, signInDevice, visitorContext } from '../../testing/accounts.ts';
import { exportAccount } from '../accounts/export-account.ts';
import { signUp } from '../accounts/sign-up.ts';
import { createServiceContext } from '../service-context.ts';
import { acceptDocuments, shownAs } from './accept-documents.ts';
import { LEGAL_DOCUMENTS, type LegalDocument } from './legal-documents.ts';
import { listDueDocuments } from './list-due-documents.ts';

const db = () => database();
const AGREED = LEGAL_DOCUMENTS.filter(({ isAgreedTo }) => isAgreedTo);
const ids = (documents: readonly LegalDocument[]) => documents.map(({ id }) => id);

async function signedIn() {
  const { sessionId, userId } = await signInDevice(await createAccount());
  const ctx = createServiceContext(
    {
      kind: 'user',
      plan: 'free',
      role: 'member',
      userId,
      sessionId,
      authenticatedAt: new Date(),
      amr: ['pwd'],
      addressHash: 'x',
    },
    createId('request'),
  );
  return { ctx, userId };
}

/** The documents as they would be with the terms at another version. */
function withTerms(version: string): readonly LegalDocument[] {
  return LEGAL_DOCUMENTS.map((one) =>
    one.id === 'terms'
      ? { ...one, changes: [{ version, date: '2027-01-01', text: 'Other terms.' }, ...one.changes] }
      : one,
  );
}

describe('agreeing to legal documents', () => {
  it('is recorded at sign-up, with versions and time, once', async () => {
    const credentials = newCredentials();
    await signUp({ ctx: visitorContext(), input: credentials });
    await signUp({ ctx: visitorContext(), input: credentials });
    const rows = await db().legalAcceptance.findMany({ where: { user: { email: credentials.email } } });
    expect(rows.map(({ document, version }) => `${document}@${version}`).sort()).toEqual(
      AGREED.map(shownAs).sort(),
    );
    for (const { acceptedAt } of rows) expect(Date.now() - acceptedAt.getTime()).toBeLessThan(60_000);
    expect(ids(AGREED)).toEqual(['terms', 'privacy', 'nutrition-and-allergens']);
  });

  it('is asked for again when the substance changes, not when a comma does', async () => {
    const { ctx } = await signedIn();
    expect(await listDueDocuments({ ctx })).toEqual([]);
    expect(await listDueDocuments({ ctx, documents: withTerms('1.1') })).toEqual([]);
    expect(ids(await listDueDocuments({ ctx, documents: withTerms('2.0') }))).toEqual(['terms']);
    expect(ids(await listDueDocuments({ ctx, documents: withTerms('10.0') }))).toEqual(['terms']);
  });

  it('is asked of accounts that never did, and holds for what was shown only', async () => {
    const { ctx, userId } = await signedIn();
    await db().legalAcceptance.deleteMany({ where: { userId } });
    expect(ids(await listDueDocuments({ ctx }))).toEqual(ids(AGREED));
    await acceptDocuments({
      ctx,
      shown: [
        'terms@0.9',
        ...AGREED.filter(({ id }) => id === 'privacy').map(shownAs),
        'cookies@1.0',
        'nothing',
      ],
    });
    expect(ids(await listDueDocuments({ ctx }))).toEqual(['terms', 'nutrition-and-allergens']);
    await acceptDocuments({ ctx, shown: AGREED.map(shownAs) });
    await acceptDocuments({ ctx, shown: AGREED.map(shownAs) });
    expect(await listDueDocuments({ ctx })).toEqual([]);
    expect(await db().legalAcceptance.count({ where: { userId } })).toBe(AGREED.length);
  });

  it('is in the person’s archive and goes with the account', async () => {
    const { ctx, userId } = await signedIn();
    const files = new Map<string, string>();
    for await (const { name, text } of exportAccount({ ctx })) files.set(name, text);
    expect(JSON.parse(files.get('agreements.json') ?? '[]')).toEqual(
      expect.arrayContaining([expect.objectContaining({ document: 'terms', version: '1.0' })]),
    );
    await db().user.delete({ where: { id: userId } });
    expect(await db().legalAcceptance.count({ where: { userId } })).toBe(0);
  });

  it('is for people with an account', async () => {
    const ctx = visitorContext();
    const refused = { code: 'unauthenticated' };
    await expect(listDueDocuments({ ctx })).rejects.toMatchObject(refused);
    await expect(acceptDocuments({ ctx, shown: [] })).rejects.toMatchObject(refused);
  });
});
