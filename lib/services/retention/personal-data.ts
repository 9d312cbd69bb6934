import type { SettingName } from '../../config/settings.ts';

/** Settings that say after how many days something goes. */
export type RetentionSetting = Extract<SettingName, `${string}_RETENTION_DAYS`>;

/** How old a row may get, days: a number, or the setting that holds it. 0: it goes once its own date has passed. */
type RetentionAge = number | RetentionSetting;

/** What the hourly job does to rows of one table. */
export interface RetentionRule {
  /** Names the rule in the job's log. */
  readonly name: string;
  /** Table of the database. */
  readonly table: string;
  /** Columns of its primary key. */
  readonly keys: readonly string[];
  /** Condition in SQL; `$1` is the moment before which rows are due. A constant of ours, never anybody's input. */
  readonly when: string;
  readonly after: RetentionAge;
  /** Assignments in SQL that blank a row which has to stay; without them due rows are deleted. */
  readonly blank?: string;
}

/** GDPR article 6(1), and article 9(2) for what tells of somebody's health. */
type LegalBasis =
  | 'contract_6_1_b'
  | 'legal_obligation_6_1_c'
  | 'legitimate_interest_6_1_f'
  | 'explicit_consent_9_2_a';

/** Who gets to see data beside the person it is about. */
type Recipient =
  /** Nobody but who runs the installation and its database. */
  | 'operator'
  /** The mail server of SMTP_URL, where one is set. */
  | 'mail_server'
  /** The server of INFERENCE_URL that writes recipes: it gets the request, not who asks. */
  | 'recipe_writer'
  /** Whoever is in the same organisation. */
  | 'people_of_the_organization'
  /** Whoever is given the address of a recipe. */
  | 'whoever_has_the_link';

type PeopleConcerned = 'visitors' | 'people_with_an_account' | 'people_at_their_table' | 'people_invited';

/** One kind of personal data: an entry of the records of processing (GDPR article 30), and how it ends. */
export interface PersonalDataSet {
  readonly id: string;
  readonly title: string;
  /** What it says, in words. */
  readonly what: string;
  readonly why: string;
  readonly people: readonly PeopleConcerned[];
  readonly bases: readonly LegalBasis[];
  readonly recipients: readonly Recipient[];
  /** Models of prisma/schema.prisma with their fields. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** How it ends, in words; `{NAME}` stands for the days of a setting. */
  readonly ends: string;
  /** Whether deleting the account deletes it. */
  readonly goesWithAccount: boolean;
  readonly rules: readonly RetentionRule[];
}
