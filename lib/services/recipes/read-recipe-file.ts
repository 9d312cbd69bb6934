import { AppError } from '@chef/contracts/app-error';
import {
  type ImportedRecipe,
  readCooklang,
  readRecipeHtml,
  readRecipeJson,
  readRecipeText,
} from '@chef/culinary/import';
import { type RecipeFileText, unpackRecipeFile } from './unpack-recipe-file.ts';

/** Recipes of one file that are counted. */
const RECIPES_MAX = 1000;

/** The recipes of a file (Cooklang, Paprika, Mealie, Tandoor, JSON-LD, a saved page, text). Throws `file_not_readable`. */
export function readRecipeFile(name: string, content: string): ImportedRecipe[] {
  try {
    return unpackRecipeFile(name, Buffer.from(content, 'base64')).flatMap(readFileText).slice(0, RECIPES_MAX);
  } catch (cause) {
    const detail =
      'The file is broken, or unpacks to more than we take. Export it anew, or send one recipe at a time.';
    throw new AppError('file_not_readable', {
      detail,
      errors: [{ pointer: '/file/content', code: 'file_not_readable', detail }],
      cause,
    });
  }
}

function readFileText({ name, text }: RecipeFileText): ImportedRecipe[] {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const title = name.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const recipe = ending === 'cook' ? readCooklang(text, title) : readByContent(text);
  return [recipe ?? []].flat().filter(({ ingredients }) => ingredients.length > 0);
}

function readByContent(text: string): ImportedRecipe | readonly ImportedRecipe[] | null {
  if (/^\s*[[{]/.test(text)) return readRecipeJson(text);
  if (/<(?:!doctype|html|head|body|div|script)\b/i.test(text.slice(0, 5000))) return readRecipeHtml(text);
  return (/@\p{L}[^@#\n]{0,80}\{/u.test(text) ? readCooklang(text) : null) ?? readRecipeText(text);
}
