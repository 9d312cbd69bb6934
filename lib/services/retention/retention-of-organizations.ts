import type { PersonalDataSet } from './personal-data.ts';

/** People who work together, and whom they invite. A part of the retention table. */
export const RETENTION_OF_ORGANIZATIONS: readonly PersonalDataSet[] = [
  {
    id: 'organizations',
    title: 'Organisations',
    what: 'The name of an organisation, its plan, who made it, who is in it since when and as what. People of one organisation see each other’s name and e-mail address.',
    why: 'So that people can share a plan and work together.',
    people: ['people_with_an_account'],
    bases: ['contract_6_1_b'],
    recipients: ['operator', 'people_of_the_organization'],
    columns: {
      Organization: ['id', 'name', 'plan', 'createdBy', 'createdAt', 'updatedAt'],
      OrganizationMembership: ['organizationId', 'userId', 'role', 'joinedAt', 'updatedAt'],
    },
    ends: 'Until you leave, are removed, or delete the account. An organisation that nobody else is in goes with your account; of others it forgets that you made them.',
    goesWithAccount: true,
    rules: [],
  },
  {
    id: 'organization-invitations',
    title: 'Invitations to organisations',
    what: 'The e-mail address of whoever is invited, to which organisation and as what, by whom and when, and a hash of the link in the mail.',
    why: 'So that an organisation can ask somebody in, and nobody else can use the invitation.',
    people: ['people_invited', 'people_with_an_account'],
    bases: ['legitimate_interest_6_1_f'],
    recipients: ['operator', 'mail_server', 'people_of_the_organization'],
    columns: {
      OrganizationInvitation: [
        'id',
        'organizationId',
        'email',
        'role',
        'tokenHash',
        'invitedBy',
        'createdAt',
        'expiresAt',
      ],
    },
    ends: 'When it is accepted, declined or taken back; otherwise when it has expired, 7 days after it was sent. Its mail is kept as long as any other.',
    goesWithAccount: true,
    rules: [
      {
        name: 'organizationInvitations',
        table: 'organization_invitations',
        keys: ['id'],
        when: 'expires_at < $1',
        after: 0,
      },
    ],
  },
];
