import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { RecipeView } from '@/components/recipe/recipe-view';
import { loadRecipe } from './load-recipe';
import { recipeJsonLd } from './recipe-json-ld';

interface RecipePageProps {
  readonly params: Promise<{ readonly id: string }>;
}

const CLIENT_NAMESPACES = [
  'form',
  'recipe',
  'check',
  'nutrients',
  'allergens',
  'diets',
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
  const [t, source, messages] = await Promise.all([
    getTranslations('recipe'),
    getTranslations('source'),
    getMessages(),
  ]);
  const chosen = Object.fromEntries(
    Object.entries(messages).filter(([namespace]) => CLIENT_NAMESPACES.includes(namespace)),
  );
  const who = recipe.source === 'composer' ? source('composer') : source('model', { model: recipe.model });
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pt-4 sm:px-6">
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: recipeJsonLd(recipe) }} />
      <NextIntlClientProvider messages={chosen}>
        <RecipeView
          recipe={recipe}
          headingLevel={1}
          source={<p className="text-[0.95rem] text-soft">{who}.</p>}
        />
      </NextIntlClientProvider>
      <p className="no-print mt-6">
        <Link href="/" prefetch={false} className="link text-lg">
          {t('back')}
        </Link>
      </p>
    </div>
  );
}
