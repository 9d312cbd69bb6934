import type { UserId } from '@chef/contracts/ids';
import type { Prisma } from '../../db/client.ts';
import { LEGAL_DOCUMENTS, type LegalDocument } from './legal-documents.ts';

/** Notes that a person agreed to documents as they are now, in the transaction of the act by which they did. */
export async function recordAcceptances(
  tx: Prisma.TransactionClient,
  userId: UserId,
  documents: readonly LegalDocument[] = LEGAL_DOCUMENTS.filter(({ isAgreedTo }) => isAgreedTo),
): Promise<void> {
  await tx.legalAcceptance.createMany({
    data: documents.map(({ id, changes }) => ({ userId, document: id, version: changes[0].version })),
    skipDuplicates: true,
  });
}
