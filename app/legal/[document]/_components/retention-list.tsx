import { RETENTION_TABLE } from '@/lib/services/retention/retention-table';
import { Facts } from './facts';
import { withDays } from './with-days';

/** What is kept and how it ends, in one line each. */
export function RetentionList() {
  return <Facts facts={RETENTION_TABLE.map(({ title, ends }) => [title, withDays(ends)] as const)} />;
}
