import type { NutritionReport } from '@chef/contracts/recipe-check';
import { dailyValuePercent } from '@chef/culinary/daily-values';
import { useTranslations } from 'next-intl';

const ROWS = [
  'energyKcal',
  'fatGrams',
  'saturatedFatGrams',
  'carbohydrateGrams',
  'sugarsGrams',
  'fibreGrams',
  'proteinGrams',
  'sodiumMg',
] as const;

interface NutritionTableProps {
  readonly nutrition: NutritionReport;
  readonly heading: 'h2' | 'h3';
}

function unitOf(nutrient: (typeof ROWS)[number]): string {
  if (nutrient === 'energyKcal') return 'kcal';
  return nutrient.endsWith('Mg') ? 'mg' : 'g';
}

/** Grams below ten keep one decimal; everything else is whole. */
function print(value: number, nutrient: (typeof ROWS)[number]): string {
  const isFine = nutrient.endsWith('Grams') && value < 10;
  return isFine ? value.toFixed(1) : String(Math.round(value));
}

/** Nutrition per person with the range it may lie in and how much of the weight it covers. */
export function NutritionTable({ nutrition, heading: Heading }: NutritionTableProps) {
  const t = useTranslations('check');
  const names = useTranslations('nutrients');
  return (
    <section>
      <Heading className="text-xl">{t('nutrition')}</Heading>
      <table className="mt-2 w-full border-collapse text-[0.97rem]">
        <caption className="caption-bottom pt-2 text-left text-[0.9rem] text-soft">
          {t('nutritionCaption')}. {t('coverage', { percent: Math.round(nutrition.coverageByMass * 100) })}
        </caption>
        <thead className="text-left text-soft">
          <tr>
            <th scope="col" className="py-1 font-normal">
              {t('nutrient')}
            </th>
            <th scope="col" className="py-1 text-right font-normal">
              {t('amount')}
            </th>
            <th scope="col" className="py-1 pl-3 text-right font-normal">
              {t('range')}
            </th>
            <th scope="col" className="py-1 pl-3 text-right font-normal">
              {t('dailyValue')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((nutrient) => {
            const { value, low, high } = nutrition.perServing[nutrient];
            if (value === null) return null;
            const percent = dailyValuePercent(nutrient, value);
            return (
              <tr key={nutrient} className="border-t border-line">
                <th scope="row" className="py-1.5 text-left font-normal">
                  {names(nutrient)}
                </th>
                <td className="amount py-1.5 text-right whitespace-nowrap">
                  {print(value, nutrient)} {unitOf(nutrient)}
                </td>
                <td className="py-1.5 pl-3 text-right tabular-nums whitespace-nowrap text-soft">
                  {low === null || high === null
                    ? ''
                    : t('interval', { low: print(low, nutrient), high: print(high, nutrient) })}
                </td>
                <td className="py-1.5 pl-3 text-right tabular-nums text-soft">
                  {percent === null ? '' : `${percent} %`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
