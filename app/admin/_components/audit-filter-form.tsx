import { AUDIT_ACTIONS } from '@chef/contracts/account';
import type { AuditFilter } from '@chef/contracts/staff';
import { getTranslations } from 'next-intl/server';
import { HiddenFields } from '@/components/account/hidden-fields';
import type { FormProof } from '../../(auth)/_actions/form-draft';
import { filterAuditAction } from '../actions';
import { auditAddress } from '../audit-address';

interface AuditFilterFormProps {
  readonly filter: AuditFilter;
  /** Shows later for whom it was drawn. */
  readonly proof: FormProof;
}

/** Narrows the audit log by kind and days. It leads to an address that can be kept and sent to a colleague. */
export async function AuditFilterForm({ filter, proof }: AuditFilterFormProps) {
  const [t, events] = await Promise.all([getTranslations('staff.audit'), getTranslations('staff.events')]);
  return (
    <form
      key={auditAddress(filter)}
      action={filterAuditAction}
      className="flex flex-wrap items-end gap-4"
      aria-label={t('filter')}
    >
      <HiddenFields values={proof} />
      <label className="grid min-w-0 gap-1">
        <span className="field-label">{t('kind')}</span>
        <select name="action" defaultValue={filter.action ?? ''} className="field-input">
          <option value="">{t('allKinds')}</option>
          {AUDIT_ACTIONS.map((action) => (
            <option key={action} value={action}>
              {events(`actions.${action}`)}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'to'] as const).map((name) => (
        <label key={name} className="grid min-w-0 gap-1">
          <span className="field-label">{t(name)}</span>
          <input type="date" name={name} defaultValue={filter[name] ?? ''} className="field-input" />
        </label>
      ))}
      <button type="submit" className="button">
        {t('show')}
      </button>
    </form>
  );
}
