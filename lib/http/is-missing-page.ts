import { legalDocument } from '../services/legal/legal-documents.ts';
import { hasRecipe } from '../services/recipes/has-recipe.ts';
import { systemContext } from '../services/service-context.ts';

/** Pages below `/legal` that are no documents. */
const OTHER_LEGAL_PAGES: ReadonlySet<string> = new Set(['privacy-choices']);

/**
 * Whether an address of a page names a recipe or a document that is not there. The framework leaves the answer of a page
 * that finds it out for itself without any words until scripts run; asked beforehand, the whole page is sent.
 */
export async function isMissingPage(pathname: string): Promise<boolean> {
  const [, folder, name, rest] = pathname.split('/');
  if (name === undefined || name === '' || rest !== undefined) return false;
  if (folder === 'legal') return !OTHER_LEGAL_PAGES.has(name) && legalDocument(name) === null;
  if (folder !== 'recipes') return false;
  const ctx = systemContext();
  return hasRecipe({ ctx, id: name }).then(
    (isThere) => !isThere,
    (err: unknown) => {
      // The page itself then says what is wrong.
      ctx.log.error({ err }, 'could not look for a recipe');
      return false;
    },
  );
}
