import type { HouseholdMember } from '@chef/contracts/household';
import { getTranslations } from 'next-intl/server';
import { ChangeNotice } from '@/components/account/change-notice';
import { NEW_MEMBER } from '@/components/household/member-draft';
import { MemberForm } from '@/components/household/member-form';
import { MemberSummary } from '@/components/household/member-summary';
import { tableAction } from '../actions';
import { WaysOn } from './ways-on';

interface TableStepProps {
  readonly members: readonly HouseholdMember[];
  readonly consentGivenOn: string | null;
}

/** Who eats: those who are there, and a form for the next one. */
export async function TableStep({ members, consentGivenOn }: TableStepProps) {
  const t = await getTranslations('onboarding');
  return (
    <>
      {members.length === 0 ? null : (
        <ul aria-label={t('atTable')} className="mb-5 grid gap-2">
          {members.map((member) => (
            <li key={member.id} className="rounded-2xl border border-line bg-raised px-4 py-3">
              <strong className="font-semibold wrap-anywhere">{member.name}</strong>
              <span className="block">
                <MemberSummary member={member} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="mb-5">
        <ChangeNotice isStanding>{members.length === 0 ? t('addFirst') : t('addMore')}</ChangeNotice>
      </div>
      <MemberForm
        key={members.length}
        action={tableAction}
        member={NEW_MEMBER}
        id={null}
        submit={t('add')}
        consentGivenOn={consentGivenOn}
        memory="table"
        more={
          <button type="submit" name="go" value="on" className="button">
            {t('saveAndOn')}
          </button>
        }
      />
      <WaysOn skipTo="kitchen" />
    </>
  );
}
