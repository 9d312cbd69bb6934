import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { enterStaffPages } from '@/lib/services/staff/enter-staff-pages';
import { readFormDraft } from '../(auth)/_actions/form-draft';
import type { PageQuery } from '../page-query';
import { StaffFrame } from './_components/staff-frame';
import { staffPage } from './_components/staff-page-context';
import { lookUpPersonAction } from './actions';

const PATH = '/admin';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff'))('desk.title'), robots: { index: false } };
}

/** Where staff begin: they say whom they help, and why. */
export default async function StaffDeskPage({ searchParams }: { readonly searchParams: PageQuery }) {
  const query = await searchParams;
  const who = typeof query.who === 'string' ? { who: query.who } : {};
  const back = 'who' in who ? `${PATH}?${new URLSearchParams(who)}` : PATH;
  const { isAdmin, proof } = await staffPage(back, (ctx) => enterStaffPages({ ctx }));
  const [t, draft] = await Promise.all([getTranslations('staff'), readFormDraft(PATH)]);
  return (
    <StaffFrame isAdmin={isAdmin} current="desk" title={t('desk.title')} intro={t('desk.intro')}>
      <section
        aria-labelledby="look-up"
        className="grid max-w-2xl gap-5 rounded-2xl border border-line bg-raised p-5 sm:p-7"
      >
        <h2 id="look-up" className="text-2xl">
          {t('desk.lookUp')}
        </h2>
        {query.who === undefined ? null : (
          <p role="status" className="notice">
            {t('desk.again')}
          </p>
        )}
        <ActionForm
          action={lookUpPersonAction}
          hidden={proof}
          submit={t('desk.submit')}
          initial={{ ...draft, ...who }}
          fields={[
            { name: 'who', label: t('desk.who'), type: 'text', autoComplete: 'off', hint: t('desk.whoHint') },
            {
              name: 'reason',
              label: t('desk.reason'),
              type: 'text',
              autoComplete: 'off',
              hint: t('desk.reasonHint'),
            },
          ]}
        />
      </section>
    </StaffFrame>
  );
}
