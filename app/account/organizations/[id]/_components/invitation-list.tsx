import type { OrganizationId } from '@chef/contracts/ids';
import {
  INVITED_ROLES,
  type Invitation,
  ORGANIZATION_LIMITS,
  type OrganizationRole,
} from '@chef/contracts/organizations';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { listInvitations } from '@/lib/services/organizations/list-invitations';
import type { ServiceContext } from '@/lib/services/service-context';
import { type FormProof, readFormDraft } from '../../../../(auth)/_actions/form-draft';
import { OutboxLink } from '../../../../(auth)/outbox-link';
import { inviteAction, revokeInvitationAction } from '../actions';

interface InvitationListProps {
  readonly ctx: ServiceContext;
  readonly id: OrganizationId;
  /** What the person who looks is here. */
  readonly role: OrganizationRole;
  readonly proof: FormProof;
}

/** Invites somebody, and shows who has not answered yet. */
export async function InvitationList({ ctx, id, role, proof }: InvitationListProps) {
  const [t, { invitations }, draft] = await Promise.all([
    getTranslations('organizations'),
    listInvitations({ ctx, id }),
    readFormDraft(`/account/organizations/${id}`, 'organization.invite'),
  ]);
  const offered = role === 'owner' ? INVITED_ROLES : (['member'] as const);
  return (
    <section
      aria-labelledby="invite"
      className="grid gap-5 rounded-2xl border border-line bg-raised p-5 sm:p-7"
    >
      <div>
        <h2 id="invite" className="text-2xl">
          {t('invite')}
        </h2>
        <p className="mt-2 text-soft">{t('inviteText', { days: ORGANIZATION_LIMITS.invitationDays })}</p>
      </div>
      <ActionForm
        key={invitations.map((one) => one.id).join()}
        action={inviteAction}
        hidden={{ ...proof, organizationId: id }}
        submit={t('send')}
        initial={{ role: 'member', ...draft }}
        fields={[
          { name: 'email', label: t('email'), type: 'email', autoComplete: 'off' },
          {
            name: 'role',
            label: t('role'),
            type: 'select',
            autoComplete: 'off',
            options: offered.map((value) => ({ value, label: t(`roles.${value}`) })),
          },
        ]}
      />
      <h3 className="font-sans text-base font-semibold tracking-normal">{t('open')}</h3>
      {invitations.length === 0 ? (
        <p className="text-soft">{t('none')}</p>
      ) : (
        <>
          <ul className="grid gap-3">
            {invitations.map((invitation) => (
              <OpenInvitation
                key={invitation.id}
                id={id}
                invitation={invitation}
                proof={proof}
                mayRevoke={role === 'owner' || invitation.role === 'member'}
              />
            ))}
          </ul>
          <OutboxLink />
        </>
      )}
    </section>
  );
}

interface OpenInvitationProps {
  readonly id: OrganizationId;
  readonly invitation: Invitation;
  readonly proof: FormProof;
  readonly mayRevoke: boolean;
}

async function OpenInvitation({ id, invitation, proof, mayRevoke }: OpenInvitationProps) {
  const [t, format] = await Promise.all([getTranslations('organizations'), getFormatter()]);
  const { email, role, expiresAt } = invitation;
  const date = format.dateTime(new Date(expiresAt), 'day');
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-b border-line pb-3">
      <div className="min-w-0">
        <p className="font-semibold wrap-anywhere">{email}</p>
        <p className="text-soft">{t('invitedAs', { role: t(`roleWords.${role}`), date })}</p>
      </div>
      {mayRevoke ? (
        <ActionForm
          action={revokeInvitationAction}
          hidden={{ ...proof, organizationId: id, invitationId: invitation.id }}
          submit={t('revoke')}
          label={t('revokeLabel', { email })}
          isMain={false}
          fields={[]}
        />
      ) : null}
    </li>
  );
}
