import { getTranslations } from 'next-intl/server';
import { MissingPage } from '@/components/site/missing-page';

/** A permanent link whose recipe is not, or no longer, there. */
export default async function RecipeNotFound() {
  const t = await getTranslations('missing');
  return <MissingPage title={t('recipeTitle')} text={t('recipeText')} back={t('back')} />;
}
