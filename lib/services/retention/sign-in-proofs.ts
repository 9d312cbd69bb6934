import type { PersonalDataSet } from './personal-data.ts';

/** Of the retention table: what is kept so that a person can show who they are by more than a password. */
export const SIGN_IN_PROOFS: readonly PersonalDataSet[] = [
  {
    id: 'second-factor',
    title: 'Second factor',
    what: 'The secret that your authenticator app shares with us (encrypted, AES-256-GCM), when it was set up and which of its codes was used last; your recovery codes (argon2id hashes only) and when one was used.',
    why: 'So that a stolen password does not open your account.',
    people: ['people_with_an_account'],
    bases: ['contract_6_1_b'],
    recipients: ['operator'],
    columns: {
      TotpFactor: ['userId', 'secretEncrypted', 'createdAt', 'confirmedAt', 'lastStep'],
      RecoveryCode: ['userId', 'slot', 'codeHash', 'createdAt', 'usedAt'],
    },
    ends: 'Until you turn it off, or delete the account. A set-up that was not finished goes after a day.',
    goesWithAccount: true,
    rules: [
      {
        name: 'unfinishedFactors',
        table: 'totp_factors',
        keys: ['user_id'],
        when: 'confirmed_at is null and created_at < $1',
        after: 1,
      },
    ],
  },
  {
    id: 'passkeys',
    title: 'Passkeys',
    what: 'For each passkey the name you give it, its public key and id, how often it signed, how browsers reach it, whether it is on several devices, when it was made and last used; and the random challenges that passkeys answer.',
    why: 'So that you can sign in without a password. Your finger, face or PIN stay on your device.',
    people: ['people_with_an_account'],
    bases: ['contract_6_1_b'],
    recipients: ['operator'],
    columns: {
      Passkey: [
        'id',
        'userId',
        'credentialId',
        'publicKey',
        'counter',
        'transports',
        'isSyncedKind',
        'isBackedUp',
        'name',
        'createdAt',
        'lastUsedAt',
      ],
      PasskeyChallenge: ['challenge', 'purpose', 'userId', 'createdAt', 'expiresAt'],
    },
    ends: 'Until you remove the passkey, or delete the account. A challenge goes when it is answered, or once it has expired.',
    goesWithAccount: true,
    rules: [
      {
        name: 'passkeyChallenges',
        table: 'passkey_challenges',
        keys: ['challenge'],
        when: 'expires_at < $1',
        after: 0,
      },
    ],
  },
  {
    id: 'linked-providers',
    title: 'Accounts elsewhere that open yours',
    what: 'Which accounts at Google, Apple or Facebook you connected: their id there, the address they told us, when you connected and last used them. None of their tokens is kept.',
    why: 'To sign you in with them, and to show you which they are.',
    people: ['people_with_an_account'],
    bases: ['contract_6_1_b'],
    recipients: ['operator'],
    columns: {
      LinkedProvider: ['provider', 'subject', 'userId', 'email', 'createdAt', 'lastUsedAt'],
    },
    ends: 'Until you disconnect them, or delete the account.',
    goesWithAccount: true,
    rules: [],
  },
];
