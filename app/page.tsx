import { NextIntlClientProvider } from 'next-intl';
import { FoodDrawing, type FoodName } from '@/components/art/food-drawings';
import { Kitchen } from '@/components/generate/kitchen';
import { IdlePlate } from '@/components/site/idle-plate';
import { pickMessages } from './pick-messages';

/** In the order of the example fridges. */
const EXAMPLE_ART: readonly (readonly FoodName[])[] = [
  ['chicken', 'lemon', 'onion'],
  ['egg', 'spinach', 'feta'],
  ['chickpeas', 'carrot', 'coconut'],
];

export default async function LandingPage() {
  const messages = await pickMessages(
    'form',
    'consent',
    'meals',
    'equipment',
    'skills',
    'stream',
    'source',
    'recipe',
    'cook',
    'check',
    'nutrients',
    'allergens',
    'diets',
    'dietReasons',
    'findings',
    'reasons',
    'variants',
  );
  return (
    <NextIntlClientProvider messages={messages}>
      <Kitchen
        idle={<IdlePlate />}
        exampleArt={EXAMPLE_ART.map((names) => (
          <span key={names[0]} className="flex justify-center -space-x-3">
            {names.map((name) => (
              <FoodDrawing key={name} name={name} size={44} />
            ))}
          </span>
        ))}
      />
    </NextIntlClientProvider>
  );
}
