import { createId } from '@chef/contracts/create-id';
import { describe, expect, it } from 'vitest';
import { decodeFormDraft, encodeFormDraft } from './form-draft.ts';
import { decodePendingSignIn, encodePendingSignIn } from './pending-sign-in.ts';

const SECRET = 'a secret of at least thirty-two characters';
const holder = createId('user');
const draft = { path: '/account/security/email', holder, values: { email: 'ada@example.com' } };

describe('the draft of a form', () => {
  it('comes back as it was, and tells nothing to whoever sees it', async () => {
    const sealed = (await encodeFormDraft(draft, SECRET)) ?? '';
    expect(sealed).not.toContain('ada');
    expect(Buffer.from(sealed.split('.')[3] ?? '', 'base64url').toString()).not.toContain('ada');
    expect(await decodeFormDraft(sealed, SECRET)).toEqual(draft);
  });

  it('is none when it was changed, is another’s, or was made for something else', async () => {
    const sealed = (await encodeFormDraft(draft, SECRET)) ?? '';
    const pending = await encodePendingSignIn(
      { userId: createId('user'), method: 'password', amr: ['pwd'], stamp: '' },
      SECRET,
    );
    for (const bad of [undefined, '', 'x', `${sealed.slice(0, -3)}AAA`, pending]) {
      expect(await decodeFormDraft(bad, SECRET)).toBeNull();
    }
    expect(await decodeFormDraft(sealed, `${SECRET}!`)).toBeNull();
    expect(await decodePendingSignIn(sealed, SECRET)).toBeNull();
  });

  it('is not kept when it is longer than a cookie may be', async () => {
    expect(await encodeFormDraft({ ...draft, values: { a: 'x'.repeat(2000) } }, SECRET)).toBeNull();
  });
});
