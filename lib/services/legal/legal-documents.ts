/** What changed with a version. The first number is raised when people have to agree again. */
interface LegalChange {
  /** `major.minor`. */
  readonly version: string;
  /** `2026-11-25`. */
  readonly date: string;
  readonly text: string;
}

/** A legal text of `content/legal/<id>.md`. */
export interface LegalDocument {
  readonly id: LegalDocumentId;
  readonly title: string;
  readonly summary: string;
  /** Whether an account agrees to it; the others only inform. */
  readonly isAgreedTo: boolean;
  /** Newest first; the first is in force. */
  readonly changes: readonly [LegalChange, ...LegalChange[]];
  /** SHA-256 of the text in force, hexadecimal: a text that changes without a new version fails a test. */
  readonly sha256: string;
}

const LEGAL_DOCUMENT_IDS = ['terms', 'privacy', 'cookies', 'nutrition-and-allergens', 'processing'] as const;
export type LegalDocumentId = (typeof LEGAL_DOCUMENT_IDS)[number];

const FIRST: LegalChange = { version: '1.0', date: '2026-11-25', text: 'First version.' };

/** Every legal document, in the order in which pages list them. */
export const LEGAL_DOCUMENTS: readonly LegalDocument[] = [
  {
    id: 'terms',
    title: 'Terms of use',
    summary: 'What you get, what we ask of you, and how either side can end it.',
    isAgreedTo: true,
    changes: [FIRST],
    sha256: '4022c1bfa2499cd25df0f6e23232df6071213d5d85de5e3ba6a133ecbf902b1d',
  },
  {
    id: 'privacy',
    title: 'Privacy policy',
    summary: 'What is kept about you, why, for how long, and how to see, correct and delete it.',
    isAgreedTo: true,
    changes: [
      {
        version: '1.2',
        date: '2026-11-26',
        text: 'How consent for what tells of health is asked for and taken back.',
      },
      { version: '1.1', date: '2026-11-25', text: 'Signing in with Google, Apple or Facebook.' },
      FIRST,
    ],
    sha256: '3a296a4d5417827e5a59488000a42b62098eb86a9650514afa51127f8b5ee138',
  },
  {
    id: 'cookies',
    title: 'Cookies and storage',
    summary: 'Everything that this site stores in your browser.',
    isAgreedTo: false,
    changes: [
      { version: '1.1', date: '2026-11-26', text: 'Remembering the form for the next visit is asked for.' },
      FIRST,
    ],
    sha256: '9354d5907ed2b501b10abf38a31b9584264fef31fbf33920e80916f35d428903',
  },
  {
    id: 'nutrition-and-allergens',
    title: 'Nutrition and allergen notice',
    summary: 'What our checks and figures can tell you, and what they cannot.',
    isAgreedTo: true,
    changes: [FIRST],
    sha256: 'faff4bfa421915d9474d62270e8d115cea03157688a6f1be3b5f93e0b7c88d85',
  },
  {
    id: 'processing',
    title: 'Records of processing',
    summary: 'Every kind of personal data, column by column.',
    isAgreedTo: false,
    changes: [FIRST],
    sha256: '9bffaa614b44afc331416c54e87d11af3dd4fcef4b4fd2497afa06c6a2bb5a0c',
  },
];

/** The document of this name, or null. */
export function legalDocument(id: string): LegalDocument | null {
  return LEGAL_DOCUMENTS.find((document) => document.id === id) ?? null;
}
