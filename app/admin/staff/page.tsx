import { STAFF_ROLE_CHOICES } from '@chef/contracts/staff';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { ChangeNotice } from '@/components/account/change-notice';
import { type ListedStaff, listStaff } from '@/lib/services/staff/list-staff';
import { type FormProof, readFormDraft } from '../../(auth)/_actions/form-draft';
import type { PageQuery } from '../../page-query';
import { StaffFrame } from '../_components/staff-frame';
import { staffPage } from '../_components/staff-page-context';
import { changeStaffRoleAction } from '../actions';

const PATH = '/admin/staff';
const CHANGES = ['given', 'taken'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff'))('roles.title'), robots: { index: false } };
}

/** Who has a staff role; admins give and take them here. */
export default async function StaffPage({ searchParams }: { readonly searchParams: PageQuery }) {
  const { staff, isAdmin, proof } = await staffPage(PATH, async (ctx) => ({
    staff: await listStaff({ ctx }),
  }));
  const [t, query, draft] = await Promise.all([getTranslations('staff'), searchParams, readFormDraft(PATH)]);
  const changed = CHANGES.find((one) => one === query.changed);
  return (
    <StaffFrame isAdmin={isAdmin} current="staff" title={t('roles.title')} intro={t('roles.intro')}>
      {changed === undefined ? null : <ChangeNotice>{t(`roles.${changed}`)}</ChangeNotice>}
      <ul className="grid gap-3" aria-label={t('roles.title')}>
        {staff.map((one) => (
          <StaffRow key={one.id} member={one} proof={proof} />
        ))}
      </ul>
      <section
        aria-labelledby="give"
        className="grid max-w-2xl gap-5 rounded-2xl border border-line bg-raised p-5 sm:p-7"
      >
        <h2 id="give" className="text-2xl">
          {t('roles.give')}
        </h2>
        <ActionForm
          action={changeStaffRoleAction}
          hidden={proof}
          submit={t('roles.submit')}
          initial={draft}
          fields={[
            { name: 'email', label: t('roles.email'), type: 'email', autoComplete: 'off' },
            {
              name: 'role',
              label: t('roles.role'),
              type: 'select',
              autoComplete: 'off',
              options: STAFF_ROLE_CHOICES.filter((role) => role !== 'member').map((value) => ({
                value,
                label: t(`facts.roles.${value}`),
              })),
            },
          ]}
        />
      </section>
    </StaffFrame>
  );
}

/** One of the staff, with what can be changed about them. */
async function StaffRow({ member, proof }: { readonly member: ListedStaff; readonly proof: FormProof }) {
  const t = await getTranslations('staff');
  const { email, role, isOneself } = member;
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 rounded-2xl border border-line bg-raised p-4">
      <div>
        <p className="font-semibold wrap-anywhere">{email}</p>
        <p className="text-soft">
          {t(`facts.roles.${role}`)}
          {isOneself ? ` · ${t('roles.oneself')}` : ''}
        </p>
      </div>
      {isOneself ? null : (
        <div className="flex flex-wrap gap-3">
          {STAFF_ROLE_CHOICES.filter((choice) => choice !== role).map((choice) => (
            <ActionForm
              key={choice}
              action={changeStaffRoleAction}
              hidden={{ ...proof, email, role: choice, isButton: '' }}
              submit={t(`roles.make.${choice}`)}
              label={t(`roles.makeLabel.${choice}`, { email })}
              isMain={false}
              fields={[]}
            />
          ))}
        </div>
      )}
    </li>
  );
}
