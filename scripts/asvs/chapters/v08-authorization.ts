import {
  ACCOUNT_API,
  API_POLICY,
  DECISIONS,
  FORM_POLICY,
  HOUSEHOLD,
  INVITATIONS,
  ORGANIZATIONS,
  POLICY_TABLE,
  READING,
  STAFF_DESK,
  USE_CASE_POLICY,
} from '../proofs.ts';
import { type Chapter, proven, row } from '../requirement.ts';

/** Authorisation. */
export const V08: Chapter = {
  number: 8,
  title: 'Authorisation',
  requirements: [
    row(
      '8.1.1',
      1,
      'Document who may do what with which data',
      proven(
        POLICY_TABLE('%s lets pass whom its rule names, and nobody else'),
        DECISIONS('has a section for every decision that the standard asks for: %s'),
      ),
    ),
    row(
      '8.1.2',
      2,
      'Document who may read and write which field',
      proven(DECISIONS('has a section for every decision that the standard asks for: %s')),
    ),
    row(
      '8.2.1',
      1,
      'Allow functions to whom they are meant for',
      proven(
        API_POLICY('%s answers each kind of caller as the table says'),
        FORM_POLICY('%s treats each caller as the table says'),
      ),
    ),
    row(
      '8.2.2',
      1,
      'Allow data to whom they belong',
      proven(
        API_POLICY('%s hides what is another person’s from everybody'),
        HOUSEHOLD('of another person is not there'),
        ACCOUNT_API('of another person are not found'),
        INVITATIONS('opens only for the account that has confirmed its address'),
      ),
    ),
    row(
      '8.2.3',
      2,
      'Allow fields to whom they are meant for',
      proven(
        READING('no field changes that its form does not have'),
        READING('tells no secret of a row, whoever reads'),
        STAFF_DESK(
          'tells how the account stands and what happened to it, and nothing of what its person eats',
        ),
      ),
    ),
    row(
      '8.3.1',
      1,
      'Decide on the server',
      proven(USE_CASE_POLICY('asks the policy table'), USE_CASE_POLICY('%s refuses whom the table refuses')),
    ),
    row(
      '8.4.1',
      2,
      'Keep tenants apart',
      proven(
        API_POLICY('%s hides what is another person’s from everybody'),
        ORGANIZATIONS('hides organisations, people and invitations from whoever is not of them'),
        ORGANIZATIONS('lets nobody in without an invitation, and nobody up by their own hand'),
      ),
    ),
  ],
};
