import { recipeSchema } from '@chef/contracts/recipe';
import { authorize } from '../../auth/authorize.ts';
import { serverEnv } from '../../config/env.server.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { openRequest } from '../generations/sealed-lines.ts';
import { listHousehold } from '../household/list-household.ts';
import { getPreferences } from '../preferences/get-preferences.ts';
import { recipeJsonLd } from '../recipes/recipe-json-ld.ts';
import { recipeMarkdown } from '../recipes/recipe-markdown.ts';
import type { ServiceContext } from '../service-context.ts';
import { csvText } from './csv-text.ts';
import { exportOrganizations } from './export-organizations.ts';
import { getAccount } from './get-account.ts';

/** One file of an archive. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/** Rows that are in memory at a time, however large the account. */
const PAGE = 100;

/**
 * Everything that is kept about the person, file by file (GDPR articles 15 and 20): account, devices and activity, every
 * request with its allergies, every recipe as JSON, Markdown and schema.org JSON-LD.
 * @throws AppError `unauthenticated` and `recent_sign_in_required` before the first file
 */
export async function* exportAccount({ ctx }: { ctx: ServiceContext }): AsyncGenerator<ExportFile> {
  const { userId } = authorize(ctx.actor, 'account.export');
  await inTransaction(ctx.db, (tx) =>
    appendAuditEvent(tx, { action: 'data_exported', actor: `user:${userId}`, subjectUserId: userId }),
  );
  yield json('account.json', await getAccount({ ctx }));
  const sessions = await ctx.db.session.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } });
  yield* table('devices', sessions);
  yield* exportTokens(ctx, userId);
  yield* exportFactors(ctx, userId);
  yield* exportLinkedProviders(ctx, userId);
  yield* exportActivity(ctx, userId);
  const mails = await ctx.db.outboxMail.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } });
  yield* table(
    'mail',
    mails.map(({ subject, createdAt, sentAt }) => ({ subject, createdAt, sentAt })),
  );
  const agreed = await ctx.db.legalAcceptance.findMany({
    where: { userId },
    orderBy: { acceptedAt: 'asc' },
    omit: { userId: true },
  });
  yield* table('agreements', agreed);
  for (const { name, rows } of await exportOrganizations(ctx, userId)) yield* table(name, rows);
  yield json('household.json', await listHousehold({ ctx }));
  yield json('preferences.json', await getPreferences({ ctx }));
  const consents = await ctx.db.consent.findMany({
    where: { userId },
    orderBy: { seq: 'asc' },
    omit: { seq: true, userId: true, pseudonym: true },
  });
  yield* table('consents', consents);
  const subject = `user:${userId}`;
  const usage = await ctx.db.usageCounter.findMany({ where: { subject }, orderBy: { period: 'asc' } });
  yield* table('usage', usage);
  yield* exportGenerations(ctx, userId);
  yield* exportRecipes(ctx, userId);
}

const json = (name: string, value: unknown): ExportFile => ({ name, text: JSON.stringify(value, null, 2) });

/** The same rows for programs and for spreadsheets. */
function* table(name: string, rows: readonly Readonly<Record<string, unknown>>[]): Generator<ExportFile> {
  yield json(`${name}.json`, rows);
  yield { name: `${name}.csv`, text: csvText(rows) };
}

/** Accounts elsewhere that open this one. */
async function* exportLinkedProviders({ db }: ServiceContext, userId: string): AsyncGenerator<ExportFile> {
  const linked = await db.linkedProvider.findMany({
    where: { userId },
    orderBy: { createdAt: 'asc' },
    omit: { userId: true },
  });
  yield* table('linked-providers', linked);
}

/** What happened to the account: anybody who guesses at its password makes it longer. */
async function* exportActivity({ db }: ServiceContext, userId: string): AsyncGenerator<ExportFile> {
  for (let after = 0n, part = 1; ; part++) {
    const rows = await db.auditEvent.findMany({
      where: { subjectUserId: userId, seq: { gt: after } },
      orderBy: { seq: 'asc' },
      take: PAGE,
      select: { seq: true, at: true, action: true, actor: true, data: true },
    });
    const shown = rows.map(({ seq: _, ...row }) => row);
    if (rows.length > 0) yield* table(`activity/${String(part).padStart(4, '0')}`, shown);
    after = rows.at(-1)?.seq ?? after;
    if (rows.length < PAGE) return;
  }
}

/** When each token of a program was made and used; the tokens themselves are not known to us. */
async function* exportTokens({ db }: ServiceContext, userId: string): AsyncGenerator<ExportFile> {
  for (let after = '', part = 1; ; part++) {
    const rows = await db.refreshToken.findMany({
      where: { session: { userId }, tokenHash: { gt: after } },
      orderBy: { tokenHash: 'asc' },
      take: PAGE,
    });
    const shown = rows.map(({ sessionId, createdAt, usedAt }) => ({ sessionId, createdAt, usedAt }));
    if (rows.length > 0) yield* table(`tokens/${String(part).padStart(4, '0')}`, shown);
    after = rows.at(-1)?.tokenHash ?? after;
    if (rows.length < PAGE) return;
  }
}

/** When the second factor was set up and its codes used; secrets and hashes open accounts and stay here. */
async function* exportFactors({ db }: ServiceContext, userId: string): AsyncGenerator<ExportFile> {
  const factor = await db.totpFactor.findMany({
    where: { userId },
    select: { createdAt: true, confirmedAt: true },
  });
  yield* table('authenticator-app', factor);
  const codes = await db.recoveryCode.findMany({
    where: { userId },
    orderBy: { slot: 'asc' },
    select: { slot: true, createdAt: true, usedAt: true },
  });
  yield* table('recovery-codes', codes);
  const passkeys = await db.passkey.findMany({
    where: { userId },
    orderBy: { createdAt: 'asc' },
    select: { name: true, transports: true, isBackedUp: true, createdAt: true, lastUsedAt: true },
  });
  yield* table('passkeys', passkeys);
}

async function* exportGenerations({ db }: ServiceContext, userId: string): AsyncGenerator<ExportFile> {
  for (let after = '', part = 1; ; part++) {
    const rows = await db.generation.findMany({
      where: { userId, id: { gt: after } },
      orderBy: { id: 'asc' },
      take: PAGE,
      select: {
        id: true,
        createdAt: true,
        status: true,
        request: true,
        requestEncrypted: true,
        source: true,
        model: true,
        recipeId: true,
      },
    });
    const opened = rows.map(async ({ requestEncrypted, ...row }) => ({
      ...row,
      request: await openRequest({ ...row, requestEncrypted }),
    }));
    if (rows.length > 0) yield* table(`requests/${String(part).padStart(4, '0')}`, await Promise.all(opened));
    after = rows.at(-1)?.id ?? after;
    if (rows.length < PAGE) return;
  }
}

async function* exportRecipes({ db }: ServiceContext, userId: string): AsyncGenerator<ExportFile> {
  for (let after = ''; ; ) {
    const rows = await db.recipe.findMany({
      where: { id: { gt: after }, OR: [{ userId }, { generations: { some: { userId } } }] },
      orderBy: { id: 'asc' },
      take: PAGE,
      include: { versions: { orderBy: { version: 'desc' }, take: 1 } },
    });
    for (const { id, versions } of rows) {
      const content = versions[0]?.content ?? null;
      yield json(`recipes/${id}.json`, content);
      const parsed = recipeSchema.safeParse(content);
      if (!parsed.success) continue;
      yield { name: `recipes/${id}.md`, text: recipeMarkdown(parsed.data) };
      yield { name: `recipes/${id}.jsonld`, text: recipeJsonLd(parsed.data, serverEnv().APP_URL) };
    }
    after = rows.at(-1)?.id ?? after;
    if (rows.length < PAGE) return;
  }
}
