import type { UserId } from '@chef/contracts/ids';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { holderField, readFormDraft } from '../../(auth)/_actions/form-draft';
import { renameAction } from '../actions';
import { ACCOUNT, PROFILE_FORM } from '../forms';

interface ProfileSectionProps {
  readonly userId: UserId;
  readonly displayName: string | null;
}

/** What a person wants to be called. */
export async function ProfileSection({ userId, displayName }: ProfileSectionProps) {
  const [t, draft, hidden] = await Promise.all([
    getTranslations('account'),
    readFormDraft(ACCOUNT, PROFILE_FORM),
    holderField(userId),
  ]);
  return (
    <section aria-labelledby="profile" className="grid gap-4">
      <h2 id="profile" className="text-2xl">
        {t('profile')}
      </h2>
      <ActionForm
        action={renameAction}
        hidden={hidden}
        submit={t('save')}
        saved={t('saved')}
        initial={{ displayName: displayName ?? '', ...draft }}
        fields={[
          {
            name: 'displayName',
            label: t('displayName'),
            type: 'text',
            autoComplete: 'nickname',
            hint: t('displayNameHint'),
          },
        ]}
      />
    </section>
  );
}
