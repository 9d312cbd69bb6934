import type { PersonalDataSet } from './personal-data.ts';

/** What people choose: how they cook, and what they agree to. A part of the retention table. */
export const RETENTION_OF_CHOICES: readonly PersonalDataSet[] = [
  {
    id: 'preferences',
    title: 'How you cook',
    what: 'What you cook with, how much practice you have, your units, the cuisines you like, and how far you are with setting your kitchen up.',
    why: 'To fill the form in for you, and to go on where you stopped.',
    people: ['people_with_an_account'],
    bases: ['contract_6_1_b'],
    recipients: ['operator'],
    columns: {
      UserPreferences: [
        'userId',
        'equipment',
        'skill',
        'units',
        'cuisines',
        'onboardingStep',
        'onboardedAt',
        'createdAt',
        'updatedAt',
      ],
    },
    ends: 'Until you change it, or delete the account.',
    goesWithAccount: true,
    rules: [],
  },
  {
    id: 'consents',
    title: 'Your privacy choices',
    what: 'What you agreed to, refused or took back, the version of the words that you were shown, and when. Without an account it hangs on a keyed hash of your browser’s random id.',
    why: 'To hold to it, and to be able to show it.',
    people: ['visitors', 'people_with_an_account'],
    bases: ['legal_obligation_6_1_c'],
    recipients: ['operator'],
    columns: {
      Consent: ['userId', 'pseudonym', 'purpose', 'isGranted', 'textVersion', 'signal', 'recordedAt'],
    },
    ends: 'With the account; without one after 1095 days, the time within which a claim can be made.',
    goesWithAccount: true,
    rules: [
      {
        name: 'visitorConsents',
        table: 'consents',
        keys: ['seq'],
        when: 'user_id is null and recorded_at < $1',
        after: 1095,
      },
    ],
  },
];
