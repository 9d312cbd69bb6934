import type { Organization, OrganizationMember } from '@chef/contracts/organizations';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { type FormProof, readFormDraft } from '../../../../(auth)/_actions/form-draft';
import { deleteOrganizationAction, leaveAction, transferAction } from '../actions';

interface WaysOutProps {
  readonly organization: Organization;
  readonly members: readonly OrganizationMember[];
  readonly proof: FormProof;
}

/** How a person ends what they have to do with an organisation: hand it over, leave, or delete it. */
export async function WaysOut({ organization: { id, name, role }, members, proof }: WaysOutProps) {
  const path = `/account/organizations/${id}`;
  const [t, heir, named] = await Promise.all([
    getTranslations('organizations'),
    readFormDraft(path, 'organization.transfer'),
    readFormDraft(path, 'organization.delete'),
  ]);
  const hidden = { ...proof, organizationId: id };
  const isOwner = role === 'owner';
  const others = members.filter(({ isSelf }) => !isSelf);
  const isLastOwner = isOwner && others.every((other) => other.role !== 'owner');
  return (
    <>
      {isOwner && others.length > 0 ? (
        <section aria-labelledby="transfer" className="grid gap-4">
          <h2 id="transfer" className="text-2xl">
            {t('transferTitle')}
          </h2>
          <p className="text-soft">{t('transferText')}</p>
          <ActionForm
            action={transferAction}
            hidden={hidden}
            submit={t('transfer')}
            isMain={false}
            initial={heir}
            fields={[
              {
                name: 'userId',
                label: t('transferTo'),
                type: 'select',
                autoComplete: 'off',
                options: others.map((other) => ({ value: other.userId, label: other.name ?? other.email })),
              },
            ]}
          />
        </section>
      ) : null}
      <section aria-labelledby="leave" className="grid gap-4">
        <h2 id="leave" className="text-2xl">
          {t('leaveTitle')}
        </h2>
        {isLastOwner ? (
          <p className="text-soft">{t(others.length === 0 ? 'leaveAlone' : 'leaveLastOwner')}</p>
        ) : (
          <>
            <p className="text-soft">{t('leaveText')}</p>
            <ActionForm action={leaveAction} hidden={hidden} submit={t('leave')} isMain={false} fields={[]} />
          </>
        )}
      </section>
      {isOwner ? (
        <section aria-labelledby="delete" className="grid gap-4">
          <h2 id="delete" className="text-2xl">
            {t('deleteTitle')}
          </h2>
          <p className="text-soft">{t('deleteText')}</p>
          <ActionForm
            action={deleteOrganizationAction}
            hidden={hidden}
            submit={t('delete')}
            isMain={false}
            initial={named}
            fields={[
              {
                name: 'confirmName',
                label: t('deleteName'),
                type: 'text',
                autoComplete: 'off',
                hint: t('deleteNameHint', { name }),
              },
            ]}
          />
        </section>
      ) : null}
    </>
  );
}
