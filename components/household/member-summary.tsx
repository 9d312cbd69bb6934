import type { HouseholdMember } from '@chef/contracts/household';
import { getTranslations } from 'next-intl/server';

/** One line that says what the kitchen respects for a person. */
export async function MemberSummary({ member }: { readonly member: HouseholdMember }) {
  const [t, allergens, diets] = await Promise.all([
    getTranslations('household'),
    getTranslations('allergens'),
    getTranslations('diets'),
  ]);
  const parts = [
    ...(member.ageBand === 'adult' ? [] : [t(`ages.${member.ageBand}`)]),
    ...(member.isPregnant ? [t('pregnant')] : []),
    ...member.allergies.map(({ allergen, severity }) =>
      severity === 'severe'
        ? `${allergens(allergen)} (${t('severities.severe').toLowerCase()})`
        : allergens(allergen),
    ),
    ...member.diets.map((diet) => diets(diet)),
    ...member.dislikes,
  ];
  const unknown = member.unknownDislikes.map((text) => `“${text}”`).join(', ');
  return (
    <>
      <span className="text-soft">{parts.length === 0 ? t('everything') : parts.join(' · ')}</span>
      {unknown === '' ? null : (
        <span className="notice mt-2 block">{t('unknownDislikes', { list: unknown })}</span>
      )}
    </>
  );
}
