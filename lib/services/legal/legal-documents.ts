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
    changes: [FIRST],
    sha256: '0ba00b1a7f490ea071386ddf86dc107e51108e9e5bfcc223b60077f0ea54c930',
  },
  {
    id: 'cookies',
    title: 'Cookies and storage',
    summary: 'Everything that this site stores in your browser.',
    isAgreedTo: false,
    changes: [FIRST],
    sha256: 'b7f4ad62e31604dddf927a6b0683bde207a0de0449850adbb78e22ffd7790ab7',
  },
  {
    id: 'nutrition-and-allergens',
    title: 'Nutrition and allergen notice',
    summary: 'What our checks and figures can tell you, and what they cannot.',
    isAgreedTo: true,
    changes: [FIRST],
    sha256: '19f2b9b0474b4d7a5e1c5ccbf93a3574acb6e505f797bd6e9a7db83b0ed2abd5',
  },
  {
    id: 'processing',
    title: 'Records of processing',
    summary: 'Every kind of personal data, column by column.',
    isAgreedTo: false,
    changes: [FIRST],
    sha256: '777ff42f38d07a780e7a9760d17da66ccb15a845a4262b3306b597179894a5d7',
  },
];

/** The document of this name, or null. */
export function legalDocument(id: string): LegalDocument | null {
  return LEGAL_DOCUMENTS.find((document) => document.id === id) ?? null;
}
