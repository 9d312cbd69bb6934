import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Where somebody's request is served with the database as a whole, and why. Everywhere else row-level security keeps people
 * apart (lib/db/database-for.ts).
 */
const WITHOUT_ROW_SCOPE: Readonly<Record<string, string>> = {
  'app/(auth)/confirm-address/actions.ts': 'a code is known by its random id',
  'app/(auth)/sign-in/second-factor/page.tsx': 'the token of the first half says who it is',
  'app/.well-known/jwks.json/route.ts': 'public keys of the installation',
  'app/outbox/page.tsx': 'mail of an installation on one’s own machine, for whoever sits at it',
  'lib/http/is-missing-page.ts':
    'whoever has the link may read, and whether there is one is asked first; writes to the log',
  'lib/http/request-context.ts': 'finds out who asks',
  'lib/http/sign-in/finish-sign-in.ts': 'a code is known by its random id',
  'lib/http/staff-form.ts': 'the proof in a form says who it is',
  'lib/services/accounts/admit-person.ts': 'whoever signs in may be another than whoever is signed in',
  'lib/services/accounts/confirm-email-change.ts': 'the link says who it is',
  'lib/services/accounts/finish-sign-in.ts': 'the token of the first half says who it is',
  'lib/services/accounts/request-email-change.ts': 'the wanted address may be another person’s',
  'lib/services/accounts/request-password-reset.ts': 'nobody is known yet',
  'lib/services/accounts/reset-password.ts': 'the link says who it is',
  'lib/services/accounts/sign-in.ts': 'nobody is known yet',
  'lib/services/accounts/sign-up.ts': 'nobody is known yet',
  'lib/services/accounts/undo-email-change.ts': 'the link says who it is',
  'lib/services/accounts/verify-email.ts': 'the link says who it is',
  'lib/services/health/check-readiness.ts': 'asks whether the database answers',
  'lib/services/mail/deliver-soon.ts': 'hands over mail that waits, whoever it is for',
  'lib/services/organizations/read-invitation.ts': 'whoever has the link may read, signed in or not',
  'lib/services/passkeys/begin-passkey-sign-in.ts': 'nobody is known yet',
  'lib/services/passkeys/sign-in-with-passkey.ts': 'the passkey says who it is',
  'lib/services/recipes/find-cached-recipe.ts': 'an answer is for everybody who asks the same',
  'lib/services/recipes/find-recipe.ts': 'whoever has the link may read',
  'lib/services/recipes/save-recipe.ts': 'an answer is for everybody who asks the same',
  'lib/services/secrets/get-app-secret.ts': 'a secret of the installation',
  'lib/services/sign-in-providers/link-provider.ts': 'a provider’s account may be connected with another’s',
  'lib/services/sign-in-providers/sign-in-with-provider.ts': 'the provider says who it is',
  'lib/services/sign-in-providers/take-apple-notice.ts': 'the provider says who it is',
  'lib/services/sign-in-providers/take-facebook-request.ts': 'the provider says who it is',
  'lib/services/tokens/create-tokens.ts': 'nobody is known yet',
  'lib/services/tokens/refresh-tokens.ts': 'the token says who it is',
  'lib/services/tokens/revoke-tokens.ts': 'the token says who it is',
};

it('row-level security is left in these places only', () => {
  const files = globSync(
    [
      'app/**/*.{ts,tsx}',
      'app/.well-known/**/*.ts',
      'lib/{http,services,generation,entitlements,auth}/**/*.ts',
    ],
    {
      cwd: ROOT,
    },
  );
  const found = files
    .filter((file) => !/\.test\.tsx?$/.test(file) && file !== 'lib/services/service-context.ts')
    .filter((file) =>
      /\b(?:withoutRowScope|systemContext|database)\(/.test(readFileSync(path.join(ROOT, file), 'utf8')),
    );
  expect(found.sort()).toEqual(Object.keys(WITHOUT_ROW_SCOPE).sort());
});
