import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { RecipeSheet } from '@/components/recipe/recipe-sheet';
import { SourceLine } from '@/components/recipe/source-line';
import { pickMessages } from '../../pick-messages';
import { loadRecipe } from './load-recipe';
import { recipeJsonLd } from './recipe-json-ld';

interface RecipePageProps {
  readonly params: Promise<{ readonly id: string }>;
}

/** Words that the sheet prints in the browser. */
const CLIENT_NAMESPACES = [
  'recipe',
  'cook',
  'check',
  'nutrients',
  'allergens',
  'diets',
  'dietReasons',
  'findings',
  'reasons',
];

export async function generateMetadata({ params }: RecipePageProps): Promise<Metadata> {
  const { id } = await params;
  const recipe = await loadRecipe(id);
  if (recipe === null) return { robots: { index: false } };
  const description = recipe.ingredients.map(({ phrase }) => phrase).join(' · ');
  return {
    title: recipe.title,
    description,
    alternates: { canonical: `/recipes/${id}` },
    openGraph: { type: 'article', title: recipe.title, description },
    twitter: { card: 'summary_large_image' },
  };
}

/** A recipe at its permanent address; complete without JavaScript. */
export default async function RecipePage({ params }: RecipePageProps) {
  const { id } = await params;
  const recipe = await loadRecipe(id);
  if (recipe === null) notFound();
  const [t, messages] = await Promise.all([getTranslations('recipe'), pickMessages(...CLIENT_NAMESPACES)]);
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pt-6 sm:px-6 lg:pt-10">
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: recipeJsonLd(recipe) }} />
      <NextIntlClientProvider messages={messages}>
        <RecipeSheet
          recipe={recipe}
          headingLevel={1}
          source={<SourceLine source={recipe.source} model={recipe.model} />}
        />
      </NextIntlClientProvider>
      <p className="no-print mt-8">
        <Link href="/" prefetch={false} className="button button-primary">
          {t('back')}
        </Link>
      </p>
    </div>
  );
}
