import { auditFilterSchema } from '@chef/contracts/staff';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChangeNotice } from '@/components/account/change-notice';
import type { AuditChainReport } from '@/lib/services/audit/verify-audit-chain';
import { checkAuditLog } from '@/lib/services/staff/check-audit-log';
import { readAuditLog } from '@/lib/services/staff/read-audit-log';
import type { PageQuery } from '../../page-query';
import { AuditFilterForm } from '../_components/audit-filter-form';
import { AuditLines } from '../_components/audit-lines';
import { StaffFrame } from '../_components/staff-frame';
import { staffPage } from '../_components/staff-page-context';
import { auditAddress } from '../audit-address';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff'))('audit.title'), robots: { index: false } };
}

/** The audit log, newest first, and whether it is whole. */
export default async function AuditPage({ searchParams }: { readonly searchParams: PageQuery }) {
  const query = await searchParams;
  const filter = auditFilterSchema.parse(query);
  const { before } = filter;
  const here = auditAddress(filter, before === null ? {} : { before: String(before) });
  const { page, report, isAdmin, proof } = await staffPage(here, async (ctx) => ({
    page: await readAuditLog({ ctx, input: filter }),
    report: query.check === undefined ? null : await checkAuditLog({ ctx }),
  }));
  const t = await getTranslations('staff.audit');
  return (
    <StaffFrame isAdmin={isAdmin} current="audit" title={t('title')} intro={t('intro')}>
      {report === null ? (
        <p>
          <a href={auditAddress(filter, { check: '' })} className="button" rel="nofollow">
            {t('check')}
          </a>
        </p>
      ) : (
        <ChainNotice report={report} />
      )}
      <AuditFilterForm filter={filter} proof={proof} />
      <ChangeNotice isStanding>
        {t(page.before === null ? 'shown' : 'latest', { count: page.lines.length })}
      </ChangeNotice>
      <AuditLines lines={page.lines} />
      {page.before === null ? null : (
        <p>
          <a href={auditAddress(filter, { before: String(page.before) })} className="button" rel="nofollow">
            {t('older')}
          </a>
        </p>
      )}
    </StaffFrame>
  );
}

/** What recomputing the chain found. */
async function ChainNotice({ report }: { readonly report: AuditChainReport }) {
  const t = await getTranslations('staff.audit');
  const { events, brokenAtSeq } = report;
  return brokenAtSeq === null ? (
    <p role="status" className="notice">
      {t('whole', { events })}
    </p>
  ) : (
    <p role="alert" className="notice notice-danger font-semibold">
      {t('broken', { events, seq: String(brokenAtSeq) })}
    </p>
  );
}
