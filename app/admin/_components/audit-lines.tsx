import { getFormatter, getTranslations } from 'next-intl/server';
import type { AuditLine } from '@/lib/services/staff/read-audit-log';
import { actorText } from './actor-text';
import { auditDetails } from './audit-details';

/** Events of the audit log in words, each with the name that programs know it by. */
export async function AuditLines({ lines }: { readonly lines: readonly AuditLine[] }) {
  const [t, events, format, detailsOf] = await Promise.all([
    getTranslations('staff.audit'),
    getTranslations('staff.events'),
    getFormatter(),
    auditDetails(),
  ]);
  if (lines.length === 0) return null;
  return (
    <ol className="grid gap-2" aria-label={t('title')}>
      {lines.map((line) => {
        const { seq, at, action, actor, subjectUserId } = line;
        const details = detailsOf(line);
        return (
          <li key={String(seq)} className="grid gap-1 border-b border-line py-2 wrap-anywhere">
            <p className="flex flex-wrap justify-between gap-x-4 sm:flex-nowrap">
              <span>
                <span className="text-soft">{String(seq)}</span>{' '}
                <strong className="font-semibold">{events(`actions.${action}`)}</strong>
              </span>
              <time dateTime={at.toISOString()} className="shrink-0 text-soft">
                {format.dateTime(at, 'second')}
              </time>
            </p>
            <p className="text-soft">
              {actorText(actor, subjectUserId, events)}
              {subjectUserId === null ? null : (
                <>
                  {' · '}
                  <a href={`/admin?who=${subjectUserId}`} className="link">
                    {t('about', { id: subjectUserId })}
                  </a>
                </>
              )}
              {details === '' ? null : ` · ${details}`}
              {' · '}
              <code className="font-mono text-sm">{action}</code>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
