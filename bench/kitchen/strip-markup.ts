const DECLARATIONS = /<script\b[^>]*\bld\+json\b[^>]*>[\s\S]*?<\/script>/gi;
const SEMANTIC_ATTRIBUTES =
  /\s(?:itemscope|itemtype|itemprop|itemid|itemref|vocab|typeof|property)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?(?=[\s/>])/gi;
const CLASSES = /(\sclass\s*=\s*)("[^"]*"|'[^']*')/gi;
const MICROFORMAT =
  /(?<=["'\s])(?:hrecipe|h-recipe|fn|ingredient|p-ingredient|instructions|e-instructions|yield|p-yield|p-name|duration|dt-duration|preptime|cooktime)(?=["'\s])/gi;
const NAMES = /\s(?:class|id|data-[\w-]+|aria-[\w-]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi;

/** A page without JSON-LD, microdata, RDFa and the class names of hRecipe: what a site without structured data would send. */
export function withoutDeclarations(html: string): string {
  return html
    .replace(DECLARATIONS, '')
    .replace(SEMANTIC_ATTRIBUTES, '')
    .replace(CLASSES, (_, name: string, value: string) => name + value.replace(MICROFORMAT, ''));
}

/** The same without any class name, id or data attribute: nothing but elements and text is left to read. */
export function withoutNames(html: string): string {
  return withoutDeclarations(html).replace(NAMES, '');
}
