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

/** Photographs in JSON, in base64: no word of a recipe is so long. */
const PICTURE = /"[\w+/=\\:;,-]{2000,}"/g;

/**
 * The recipes of a file (Cooklang, Paprika, Mealie, Tandoor, JSON-LD, a saved page, text). Pictures aside, all its texts
 * together may have `charactersMax` characters: reading them takes a second for a few millions, and nobody else is served
 * meanwhile. Throws `file_not_readable`.
 */
export function readRecipeFile(name: string, content: string, charactersMax: number): ImportedRecipe[] {
  const recipes: ImportedRecipe[] = [];
  let characters = 0;
  try {
    for (const file of unpackRecipeFile(name, Buffer.from(content, 'base64'))) {
      const text = file.text.replace(PICTURE, '""');
      characters += text.length;
      if (characters > charactersMax) throw new RangeError('more to read than recipes have');
      recipes.push(...readFileText({ name: file.name, text }));
      if (recipes.length >= RECIPES_MAX) break;
    }
    return recipes.slice(0, RECIPES_MAX);
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
