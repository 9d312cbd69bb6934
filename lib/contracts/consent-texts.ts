/** What people are asked about, each by itself. Free of schemas, for browsers. */
export const CONSENT_PURPOSES = [
  /** Keeping allergies and pregnancies of the people at a table, for recipes (GDPR article 9(2)(a)). */
  'health_data',
  /** Keeping the form in this browser beyond the visit. */
  'device_form',
  /** The same for its allergies, diets and dislikes. */
  'device_health',
  /** Do not sell or share (California Civil Code 1798.120). */
  'no_sale',
  /** Limit the use of sensitive data (California Civil Code 1798.121). */
  'limit_sensitive',
] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/**
 * Version of the words of each, which are in the catalogue under `consent.texts`, with their SHA-256: words that change
 * without a version fail a test. A new first number asks again.
 */
export const CONSENT_TEXTS: Readonly<
  Record<ConsentPurpose, { readonly version: string; readonly sha256: string }>
> = {
  health_data: {
    version: '1.0',
    sha256: '2e34fa7dc6a9f30a67d725e9f459e5da04b9ec61c5721371f4826cc77300892e',
  },
  device_form: {
    version: '1.0',
    sha256: '0d8547c281e35c2e35c3832d34fc773db937147733defa5e5f520566c89cd4b8',
  },
  device_health: {
    version: '1.0',
    sha256: '84ac38df5628e2eb160466cfea5761ba306a922115ea8f49b3be97b7963251fb',
  },
  no_sale: {
    version: '1.0',
    sha256: 'cd0023424e4e4be15d97593743845ba227e06701048dc11ea835888a52009f9f',
  },
  limit_sensitive: {
    version: '1.0',
    sha256: '7e5a9bc41c617b1419e4002ee1e7e1ac3826f9eeb90a1fcddadf9d0bbe59401c',
  },
};

const majorOf = (version: string) => version.split('.')[0];

/** Whether somebody who saw this version saw the words in force, in substance. */
export function isCurrentText(purpose: ConsentPurpose, version: string): boolean {
  return majorOf(version) === majorOf(CONSENT_TEXTS[purpose].version);
}
