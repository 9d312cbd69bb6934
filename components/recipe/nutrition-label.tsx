import type { NutritionReport } from '@chef/contracts/recipe-check';
import { dailyValuePercent } from '@chef/culinary/daily-values';
import { useTranslations } from 'next-intl';
import { NutritionChain } from './nutrition-chain';
import { NUTRIENT_ROWS, printNutrient, unitOfNutrient } from './print-nutrient';

interface NutritionLabelProps {
  readonly nutrition: NutritionReport;
  readonly heading: 'h3' | 'h4';
}

/** Nutrition of one serving: the figure, the range it may lie in, and how much of the weight the figures cover. */
export function NutritionLabel({ nutrition, heading: Heading }: NutritionLabelProps) {
  const t = useTranslations('check');
  const energy = nutrition.perServing.energyKcal;
  return (
    <section className="label-box h-fit">
      <Heading className="font-serif text-xl font-semibold">{t('nutrition')}</Heading>
      <p className="text-[0.95rem] text-soft">{t('nutritionFrom')}</p>
      {energy.value === null ? null : (
        <p className="mt-2 flex items-baseline justify-between border-t-[6px] border-ink pt-2">
          <span className="text-lg font-semibold">{t('energy')}</span>
          <span className="text-right">
            <span className="amount font-serif text-3xl">{printNutrient(energy.value, 'energyKcal')}</span>{' '}
            kcal
            {energy.low === null || energy.high === null ? null : (
              <span className="block text-[0.92rem] text-soft tabular-nums">
                {t('interval', {
                  low: printNutrient(energy.low, 'energyKcal'),
                  high: printNutrient(energy.high, 'energyKcal'),
                })}
              </span>
            )}
          </span>
        </p>
      )}
      <NutrientTable nutrition={nutrition} />
      <p className="mt-3 text-[0.92rem] text-soft">
        {t('coverage', { percent: Math.round(nutrition.coverageByMass * 100) })} {t('rawWeights')}
      </p>
      <NutritionChain chain={nutrition.chain} />
    </section>
  );
}

function NutrientTable({ nutrition }: { readonly nutrition: NutritionReport }) {
  const t = useTranslations('check');
  const names = useTranslations('nutrients');
  return (
    <table className="mt-2 w-full border-collapse border-t-[3px] border-ink text-[0.97rem] tabular-nums">
      <thead>
        <tr className="text-[0.9rem] text-soft [&>th]:py-1 [&>th]:font-normal">
          <th scope="col" className="text-left">
            {t('nutrient')}
          </th>
          <th scope="col" className="text-right">
            {t('amount')}
          </th>
          <th scope="col" className="pl-3 text-right">
            {t('range')}
          </th>
          <th scope="col" className="pl-3 text-right">
            <abbr title={t('dailyValueLong')} className="no-underline">
              {t('dailyValue')}
            </abbr>
          </th>
        </tr>
      </thead>
      <tbody>
        {NUTRIENT_ROWS.map((nutrient) => {
          const { value, low, high } = nutrition.perServing[nutrient];
          if (value === null) return null;
          const percent = dailyValuePercent(nutrient, value);
          const isPart = nutrient === 'saturatedFatGrams' || nutrient === 'sugarsGrams';
          return (
            <tr key={nutrient} className="border-t border-line">
              <th scope="row" className={`py-1 text-left ${isPart ? 'pl-4 font-normal' : 'font-semibold'}`}>
                {names(nutrient)}
              </th>
              <td className="py-1 text-right whitespace-nowrap">
                {printNutrient(value, nutrient)} {unitOfNutrient(nutrient)}
              </td>
              <td className="py-1 pl-3 text-right whitespace-nowrap text-soft">
                {low === null || high === null
                  ? ''
                  : `${printNutrient(low, nutrient)}–${printNutrient(high, nutrient)}`}
              </td>
              <td className="py-1 pl-3 text-right font-semibold whitespace-nowrap">
                {percent === null ? '' : `${percent} %`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
