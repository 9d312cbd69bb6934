import {
  ORGANIZATION_ROLES,
  type Organization,
  type OrganizationMember,
} from '@chef/contracts/organizations';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { type FormProof, readFormDraft } from '../../../../(auth)/_actions/form-draft';
import { changeRoleAction, removeMemberAction } from '../actions';

interface MemberListProps {
  readonly organization: Organization;
  readonly members: readonly OrganizationMember[];
  readonly proof: FormProof;
}

/** Everybody of an organisation, each with what the person who looks may do about them. */
export async function MemberList({ organization, members, proof }: MemberListProps) {
  const [t, format] = await Promise.all([getTranslations('organizations'), getFormatter()]);
  return (
    <section aria-labelledby="people" className="grid gap-4">
      <h2 id="people" className="text-2xl">
        {t('members')}
      </h2>
      <ul className="grid gap-3">
        {members.map((member) => (
          <li key={member.userId} className="rounded-2xl border border-line bg-raised p-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <h3 className="font-sans text-base font-semibold tracking-normal wrap-anywhere">
                {member.name ?? member.email}
                {member.isSelf ? <span className="text-herb"> · {t('you')}</span> : null}
              </h3>
              <p className="font-semibold">{t(`roles.${member.role}`)}</p>
            </div>
            <p className="text-soft wrap-anywhere">
              {member.name === null ? '' : `${member.email} · `}
              {t('since', { date: format.dateTime(new Date(member.joinedAt), 'day') })}
            </p>
            <MemberChanges organization={organization} member={member} proof={proof} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MemberChangesProps {
  readonly organization: Organization;
  readonly member: OrganizationMember;
  readonly proof: FormProof;
}

/** What may be done about somebody: owners give roles and remove everybody else, admins remove members. */
async function MemberChanges({ organization: { id, role }, member, proof }: MemberChangesProps) {
  const [t, draft] = await Promise.all([
    getTranslations('organizations'),
    readFormDraft(`/account/organizations/${id}`, 'organization.change_role'),
  ]);
  const isOwner = role === 'owner';
  if (member.isSelf || !(isOwner || (role === 'admin' && member.role === 'member'))) return null;
  const name = member.name ?? member.email;
  const chosen = draft.userId === member.userId ? draft.role : undefined;
  const hidden = { ...proof, organizationId: id, userId: member.userId };
  return (
    <details className="mt-3" open={chosen !== undefined}>
      <summary className="link w-fit max-w-full wrap-anywhere">{t('change', { name })}</summary>
      <div className="mt-4 grid gap-5">
        {isOwner ? (
          <ActionForm
            key={member.role}
            action={changeRoleAction}
            hidden={hidden}
            submit={t('saveRole')}
            label={t('saveRoleLabel', { name })}
            isMain={false}
            initial={{ role: chosen ?? member.role }}
            fields={[
              {
                name: 'role',
                label: t('role'),
                type: 'select',
                autoComplete: 'off',
                options: ORGANIZATION_ROLES.map((value) => ({ value, label: t(`roles.${value}`) })),
              },
            ]}
          />
        ) : null}
        <ActionForm
          action={removeMemberAction}
          hidden={hidden}
          submit={t('remove')}
          label={t('removeLabel', { name })}
          isMain={false}
          fields={[]}
        />
      </div>
    </details>
  );
}
