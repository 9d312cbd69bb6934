import type { Recipe } from '@chef/contracts/recipe';
import { useTranslations } from 'next-intl';
import { AllergenSummary } from './allergen-summary';
import { DietSummary } from './diet-summary';
import { NutritionLabel } from './nutrition-label';

interface CheckPanelProps {
  readonly id: string;
  readonly check: Recipe['check'];
  readonly headingLevel: 2 | 3;
}

/** Everything that was computed about a recipe, with reasons, figures and their sources. */
export function CheckPanel({ id, check, headingLevel }: CheckPanelProps) {
  const t = useTranslations('check');
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const Sub = headingLevel === 2 ? 'h3' : 'h4';
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="line-in mt-9 scroll-mt-4">
      <Heading id={`${id}-title`} className="border-t border-line pt-7 font-serif text-2xl font-semibold">
        {t('title')}
      </Heading>
      <p className="mt-1.5 max-w-prose text-soft">{t('lead')}</p>
      <div className="mt-6 grid grid-cols-1 gap-x-10 gap-y-9 @[38rem]:grid-cols-2">
        <div className="grid grid-cols-1 content-start gap-8">
          <AllergenSummary report={check.allergens} heading={Sub} />
          <DietSummary diets={check.diets} heading={Sub} />
        </div>
        <NutritionLabel nutrition={check.nutrition} heading={Sub} />
      </div>
    </section>
  );
}
