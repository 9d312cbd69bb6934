import { describe, expect, it } from 'vitest';
import { HOLDER_FIELD, signFormHolder } from '../auth/form-holder.ts';
import type { Role } from '../auth/policy.ts';
import { database } from '../db/client.ts';
import { getAppSecret } from '../services/secrets/get-app-secret.ts';
import { createTestActor } from '../testing/policy-actors.ts';
import { isMissingPage } from './is-missing-page.ts';
import { staffBehind } from './staff-form.ts';

const ORIGIN = 'http://localhost:3000';

/** Somebody of a role, and what a form says that was drawn for them. */
async function holder(role: Role) {
  const actor = await createTestActor({ name: role, role, plan: 'free', standing: null });
  const asked = (await actor.context()).actor;
  if (asked.kind !== 'user') throw new Error('a person was wanted');
  const pages = role === 'support' || role === 'admin' ? role : 'people';
  return { id: asked.userId, proof: signFormHolder(await getAppSecret(), asked.userId, pages) };
}

/** What a browser without a session posts, with the proof under a name. */
async function posted(proof: string | null, name = HOLDER_FIELD, reason = 'asked by telephone') {
  const form = new FormData();
  form.set('who', 'ada@example.com');
  form.set('reason', reason);
  if (proof !== null) form.set(name, proof);
  const body = new Response(form);
  const bytes = await body.arrayBuffer();
  return {
    method: 'POST',
    body: bytes,
    headers: {
      'content-type': body.headers.get('content-type') ?? '',
      'content-length': String(bytes.byteLength),
    },
  };
}
const isMissing = async (path: string, init: RequestInit) =>
  isMissingPage(path, new Request(`${ORIGIN}${path}`, init));

describe('a form of staff’s that comes without their session', () => {
  it.each([HOLDER_FIELD, `1_${HOLDER_FIELD}`])(
    'arrives when it was drawn for one of them: %s',
    async (name) => {
      const { proof } = await holder('support');
      const sent = await posted(proof, name);
      const request = new Request(`${ORIGIN}/admin`, sent);
      expect(await isMissingPage('/admin', request)).toBe(false);
      // Its page still has it to read.
      expect((await request.formData()).get('who')).toBe('ada@example.com');
      expect(await isMissing('/admin/people/usr_1', sent)).toBe(false);
      for (const path of ['/admin/staff', '/admin/audit']) expect(await isMissing(path, sent)).toBe(true);
      expect(await isMissing('/admin/staff', await posted((await holder('admin')).proof))).toBe(false);
    },
  );

  it('arrives also when the role was taken meanwhile: its sender knows the page, and hears that it is closed', async () => {
    const { id, proof } = await holder('admin');
    await database().user.update({ where: { id }, data: { staffRole: 'support' } });
    expect(await isMissing('/admin/staff', await posted(proof))).toBe(false);
    const form = new FormData();
    form.set(HOLDER_FIELD, proof);
    expect(await staffBehind(form, 'staff.set_role')).toEqual({ id, isStill: false });
    expect(await staffBehind(form, 'person.look_up')).toEqual({ id, isStill: true });
  });

  it('does not for anybody else, by the proof of a page that everybody has, or as a visit', async () => {
    const member = await holder('member');
    const { id, proof } = await holder('admin');
    const ofAccount = signFormHolder(await getAppSecret(), id);
    for (const wrong of [null, '', `${proof}x`, member.proof, ofAccount]) {
      expect(await isMissing('/admin', await posted(wrong))).toBe(true);
    }
    expect(await isMissing('/admin', { headers: (await posted(proof)).headers })).toBe(true);
    expect(await isMissing('/admin', await posted(proof, HOLDER_FIELD, 'x'.repeat(65_536)))).toBe(true);
    expect(await isMissing('/admin', { ...(await posted(proof)), body: 'not a form' })).toBe(true);
  });
});
