import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { LEGAL_DOCUMENTS, type LegalDocument } from './legal-documents.ts';

const majorOf = (version: string) => Number(version.split('.')[0]);

/**
 * Documents that the person has not agreed to in their present substance: new ones, and those whose first number was
 * raised since.
 * @throws AppError `unauthenticated`
 */
export async function listDueDocuments({
  ctx,
  documents = LEGAL_DOCUMENTS,
}: {
  ctx: ServiceContext;
  documents?: readonly LegalDocument[];
}): Promise<readonly LegalDocument[]> {
  const { userId } = authorize(ctx.actor, 'legal.list_due');
  const agreed = await ctx.db.legalAcceptance.findMany({ where: { userId } });
  return documents.filter(
    ({ id, isAgreedTo, changes: [{ version }] }) =>
      isAgreedTo && !agreed.some((one) => one.document === id && majorOf(one.version) >= majorOf(version)),
  );
}
