import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decide } from '../auth/decide.ts';
import { ACTIONS, type Action, POLICY } from '../auth/policy.ts';
import { ACTOR_KINDS, createTestActor } from '../testing/policy-actors.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const sources = (...globs: string[]) =>
  globSync(globs, { cwd: ROOT }).filter((file) => !/\.test\.tsx?$/.test(file));

/** Modules of services that pages, routes and actions call. */
const called = new Set(
  sources('app/**/*.{ts,tsx}', 'lib/http/**/*.ts').flatMap((file) =>
    [...read(file).matchAll(/lib\/services\/([\w/-]+?)(?:\.ts)?'|\.\.\/services\/([\w/-]+)\.ts'/g)].map(
      ([, a, b]) => `lib/services/${a ?? b}.ts`,
    ),
  ),
);

/** Use cases that are called by somebody: their modules, and the actions that they ask the table about. */
const verbs = [...called]
  .filter((file) => /\bctx: ServiceContext\b/.test(read(file)))
  .sort()
  .map((file) => ({
    file,
    names: [...read(file).matchAll(/authorize\(ctx\.actor, '([\w.]+)'/g)].map(([, name]) => name as Action),
  }));

type Verb = (input: Record<string, unknown>) => unknown;

/** Calls a use case with nothing but who asks; whoever may not is told before anything else is looked at. */
async function call(verb: Verb, ctx: unknown): Promise<unknown> {
  try {
    const answer = verb({ ctx, input: {}, id: '', signal: new AbortController().signal });
    return await (answer !== null && typeof answer === 'object' && 'next' in answer
      ? (answer as AsyncGenerator).next()
      : answer);
  } catch (error) {
    return error;
  }
}

describe('every use case that somebody calls', () => {
  it('asks the policy table', () => {
    expect(verbs.length).toBeGreaterThan(20);
    expect(verbs.filter(({ names }) => names.length === 0).map(({ file }) => file)).toEqual([]);
    for (const { file, names } of verbs) for (const name of names) expect(ACTIONS, file).toContain(name);
  });

  it('narrows the database where it is about the rows of somebody who may have no account', () => {
    const forVisitors = verbs.filter(({ names }) =>
      names.some((name) => POLICY[name].who === 'anybody' && POLICY[name].rows === 'own'),
    );
    expect(forVisitors.length).toBeGreaterThanOrEqual(5);
    // A visitor's choices hang on a pseudonym that leads back to no visitor, so no scope of rows can tell them apart.
    const scoped = forVisitors.filter(({ file }) => !file.startsWith('lib/services/consents/'));
    expect(scoped.length).toBeGreaterThanOrEqual(4);
    for (const { file } of scoped) expect(read(file), file).toContain('ownRows(');
  });

  it.each(verbs.map((verb) => [verb.file, verb] as const))(
    '%s refuses whom the table refuses',
    async (_, { file, names }) => {
      const module = (await import(path.join(ROOT, file))) as Record<string, unknown>;
      const exported = Object.entries(module).filter(
        (entry): entry is [string, Verb] =>
          typeof entry[1] === 'function' &&
          new RegExp(`function\\*? ${entry[0]}\\(\\{(?:(?!\\n}\\n)[\\s\\S])*?ctx: ServiceContext`).test(
            read(file),
          ),
      );
      expect(exported.length).toBeGreaterThan(0);
      for (const kind of ACTOR_KINDS) {
        const actor = await createTestActor(kind);
        const decision = decide(actor.asked(), names[0] ?? 'service.unknown_address');
        if (decision === 'allow') continue;
        for (const [name, verb] of exported) {
          expect(await call(verb, await actor.context()), `${name}, ${kind.name}`).toMatchObject({
            code: decision,
          });
        }
      }
    },
  );

  const ofStaff = verbs.filter(({ names }) =>
    names.some((name) => POLICY[name].who === 'support' || POLICY[name].who === 'admin'),
  );
  it('asks staff for a second factor, each time', async () => {
    expect(ofStaff.length).toBeGreaterThanOrEqual(8);
    const admin = await createTestActor({ name: 'admin', role: 'admin', plan: 'free', standing: null });
    for (const { file } of ofStaff) {
      const module = (await import(path.join(ROOT, file))) as Record<string, unknown>;
      const exported = Object.values(module).filter((one): one is Verb => typeof one === 'function');
      expect(exported, file).toHaveLength(1);
      for (const verb of exported) {
        expect(await call(verb, await admin.context()), file).toMatchObject({
          code: 'second_factor_missing',
        });
      }
    }
  });
});
