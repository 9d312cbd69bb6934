import { createId } from '@chef/contracts/create-id';
import type { UserId } from '@chef/contracts/ids';
import { database } from '../db/client.ts';
import { sealMember } from '../services/household/member-content.ts';
import { createTestInvitation, createTestOrganization } from './organizations.ts';

/** An organisation of theirs with somebody invited, and an invitation of somebody else's to them. */
async function plantOrganizations(userId: UserId, mark: string) {
  const { email } = await database().user.findUniqueOrThrow({ where: { id: userId } });
  const organizationId = await createTestOrganization([{ userId, role: 'owner' }], { name: mark });
  const sent = await createTestInvitation(organizationId, `${mark}@example.com`);
  await database().organizationInvitation.update({ where: { id: sent.id }, data: { invitedBy: userId } });
  const elsewhere = await createTestOrganization([]);
  const { id: invitationId } = await createTestInvitation(elsewhere, email ?? '');
  return { organizationId, invitationId };
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

/** Puts the person's mark into every table that can hold something of theirs. */
export async function plantPerson(userId: UserId, mark: string) {
  const db = database();
  const recipeId = createId('recipe');
  const generationId = createId('generation');
  await db.user.update({ where: { id: userId }, data: { displayName: mark } });
  await db.recipe.create({
    data: { id: recipeId, title: mark, source: 'composer', model: 'composer', userId },
  });
  await db.recipeVersion.create({
    data: {
      id: createId('recipeVersion'),
      recipeId,
      version: 1,
      content: { title: mark },
      rulesVersion: '1',
    },
  });
  await db.generation.create({
    data: {
      id: generationId,
      userId,
      addressHash: 'x',
      canonicalHash: 'x',
      request: { wish: mark },
      recipeId,
      status: 'done',
      quotaSubjects: [`user:${userId}`],
    },
  });
  await db.generationEvent.create({ data: { generationId, seq: 1, type: 'title', data: { title: mark } } });
  await db.cachedRecipe.create({ data: { key: `key ${mark}`, recipeId, expiresAt: inDays(1) } });
  await db.usageCounter.create({
    data: { subject: `user:${userId}`, metric: 'generations', period: '2026-11-25', cap: 1 },
  });
  await db.idempotencyKey.create({
    data: {
      scope: `user:${userId}`,
      key: mark,
      route: 'x',
      requestHash: 'x',
      resourceId: generationId,
      expiresAt: inDays(1),
    },
  });
  const { id: sessionId } = await db.session.findFirstOrThrow({ where: { userId } });
  await db.session.update({ where: { id: sessionId }, data: { deviceName: mark } });
  await db.refreshToken.create({ data: { tokenHash: mark, sessionId } });
  const memberId = createId('householdMember');
  const content = {
    name: mark,
    diets: [],
    allergies: [],
    dislikes: [],
    ageBand: 'adult',
    isPregnant: false,
  } as const;
  const contentEncrypted = await sealMember(memberId, { ...content, diets: [], allergies: [], dislikes: [] });
  await db.householdMember.create({ data: { id: memberId, userId, contentEncrypted } });
  await db.linkedProvider.create({ data: { provider: 'google', subject: mark, userId, email: mark } });
  await db.totpFactor.create({ data: { userId, secretEncrypted: mark } });
  await db.recoveryCode.create({ data: { userId, slot: 0, codeHash: mark } });
  await db.userPreferences.create({ data: { userId, cuisines: [mark] } });
  await db.consent.create({
    data: { userId, purpose: mark, isGranted: true, textVersion: '1.0', signal: 'person' },
  });
  const passkey = { publicKey: new Uint8Array(1), transports: [], counter: 0 };
  await db.passkey.create({
    data: {
      ...passkey,
      id: `id ${mark}`,
      userId,
      credentialId: mark,
      isSyncedKind: false,
      isBackedUp: false,
      name: mark,
    },
  });
  await db.passkeyChallenge.create({
    data: { challenge: mark, purpose: 'confirm', userId, expiresAt: inDays(1) },
  });
  await db.oneTimeLink.create({
    data: { tokenHash: mark, purpose: 'change_email', userId, email: mark, expiresAt: inDays(1) },
  });
  return { recipeId, generationId, sessionId, memberId, ...(await plantOrganizations(userId, mark)) };
}
