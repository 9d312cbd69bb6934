import type { RecipeList } from '@chef/contracts/recipe-list';
import { getFormatter, getTranslations } from 'next-intl/server';

/** A person's recipes, newest first, a page at a time. */
export async function RecipeLinks({ list }: { readonly list: RecipeList }) {
  const [t, format] = await Promise.all([getTranslations('account'), getFormatter()]);
  return (
    <section aria-labelledby="recipes" className="grid gap-4">
      <h2 id="recipes" className="text-2xl">
        {t('recipesTitle')}
      </h2>
      {list.recipes.length === 0 ? <p className="text-soft">{t('noRecipes')}</p> : null}
      <ul className="grid gap-1">
        {list.recipes.map(({ id, title, createdAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2"
          >
            <a href={`/recipes/${id}`} className="link font-serif text-lg">
              {title}
            </a>
            <time dateTime={createdAt} className="text-soft">
              {format.dateTime(new Date(createdAt), 'day')}
            </time>
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-3">
        <a href="/" className="button button-primary">
          {t('cook')}
        </a>
        {list.nextCursor === null ? null : (
          <a href={`/account?cursor=${list.nextCursor}#recipes`} className="button">
            {t('more')}
          </a>
        )}
      </p>
    </section>
  );
}
