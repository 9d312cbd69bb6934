import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LegalDocumentId } from './legal-documents.ts';

/** The Markdown of a document, from the folder that the process runs in. */
export function readLegalText(id: LegalDocumentId): Promise<string> {
  return readFile(path.join(process.cwd(), 'content/legal', `${id}.md`), 'utf8');
}
