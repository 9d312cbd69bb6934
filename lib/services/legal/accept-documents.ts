import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import type { ServiceContext } from '../service-context.ts';
import { LEGAL_DOCUMENTS, type LegalDocument } from './legal-documents.ts';
import { recordAcceptances } from './record-acceptances.ts';

/** How a form names a document as it showed it: `terms@1.0`. */
export function shownAs({ id, changes }: LegalDocument): string {
  return `${id}@${changes[0].version}`;
}

/**
 * Notes that the person agrees to the documents that they were shown. One that changed meanwhile, or that does not
 * exist, is left out: nobody agrees to what they did not see.
 * @throws AppError `unauthenticated`
 */
export async function acceptDocuments({
  ctx,
  shown,
}: {
  ctx: ServiceContext;
  shown: readonly string[];
}): Promise<void> {
  const { userId } = authorize(ctx.actor, 'legal.accept');
  const documents = LEGAL_DOCUMENTS.filter(
    (document) => document.isAgreedTo && shown.includes(shownAs(document)),
  );
  await inTransaction(ctx.db, (tx) => recordAcceptances(tx, userId, documents));
}
