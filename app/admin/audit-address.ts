import type { AuditFilter } from '@chef/contracts/staff';

const AUDIT_PATH = '/admin/audit';

/** The address of the audit log under a filter. */
export function auditAddress(filter: AuditFilter, change: Readonly<Record<string, string>> = {}): string {
  const { before: _, ...narrowing } = filter;
  const set = Object.entries(narrowing).filter((entry): entry is [string, string] => entry[1] !== null);
  const query = String(new URLSearchParams({ ...Object.fromEntries(set), ...change }));
  return query === '' ? AUDIT_PATH : `${AUDIT_PATH}?${query}`;
}
