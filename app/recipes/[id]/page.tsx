import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { RecipeSheet } from '@/components/recipe/recipe-sheet';
import { SourceLine } from '@/components/recipe/source-line';
import { TableVariants } from '@/components/variants/table-variants';
import { serverEnv } from '@/lib/config/env.server';
import { requestContext } from '@/lib/http/request-context';
import { listRecipeVariants } from '@/lib/services/recipes/list-recipe-variants';
import { recipeJsonLd } from '@/lib/services/recipes/recipe-json-ld';
import { pickMessages } from '../../pick-messages';
import { loadRecipe } from './load-recipe';

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
  'variants',
];

export async function generateMetadata({ params }: RecipePageProps): Promise<Metadata> {
  const { id } = await params;
  const recipe = await loadRecipe(id);
  if (recipe === null) return { robots: { index: false } };
  const t = await getTranslations('recipe');
  const description = t('description', {
    minutes: recipe.totalMinutes,
    servings: recipe.servings,
    foods: recipe.ingredients.map(({ name }) => name).join(', '),
  });
  return {
    metadataBase: new URL(serverEnv().APP_URL),
    title: recipe.title,
    description,
    alternates: { canonical: `/recipes/${id}` },
    openGraph: { type: 'article', title: recipe.title, description, url: `/recipes/${id}` },
    twitter: { card: 'summary_large_image' },
  };
}

/** How it suits those at the table of whoever is signed in; nobody for others. */
async function peopleAtTable(id: string) {
  const { ctx } = await requestContext(new Headers(await headers()));
  return ctx.actor.kind === 'user' ? (await listRecipeVariants({ ctx, id })).people : [];
}

/** A recipe at its permanent address; complete without JavaScript. */
export default async function RecipePage({ params }: RecipePageProps) {
  const { id } = await params;
  const recipe = await loadRecipe(id);
  if (recipe === null) notFound();
  const [t, messages, people] = await Promise.all([
    getTranslations('recipe'),
    pickMessages(...CLIENT_NAMESPACES),
    peopleAtTable(id),
  ]);
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pt-6 sm:px-6 lg:pt-10">
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: recipeJsonLd(recipe, serverEnv().APP_URL) }}
      />
      <NextIntlClientProvider messages={messages}>
        <RecipeSheet
          recipe={recipe}
          headingLevel={1}
          source={<SourceLine source={recipe.source} model={recipe.model} />}
          variants={<TableVariants people={people} headingLevel={2} />}
        />
      </NextIntlClientProvider>
      <p className="no-print mt-8">
        <a href="/" className="button button-primary">
          {t('back')}
        </a>
      </p>
    </div>
  );
}
