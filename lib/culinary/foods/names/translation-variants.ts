type Language = 'de' | 'fr' | 'es' | 'it';

/**
 * Plurals of a German, French, Spanish or Italian name by the regular endings of its first or last word.
 * More forms than exist do no harm: they are looked up, never shown, and give way to every real name.
 */
export function translationVariants(name: string, language: Language): string[] {
  switch (language) {
    case 'de':
      return germanVariants(name);
    case 'fr':
      return frenchVariants(name);
    case 'es':
      return spanishVariants(name);
    case 'it':
      return italianVariants(name);
  }
}

function germanVariants(name: string): string[] {
  const spelt = name.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue');
  const bases = spelt === name ? [name] : [name, spelt];
  return bases.flatMap((base) => {
    if (base.endsWith('e')) return [base, `${base}n`];
    if (base.endsWith('in')) return [base, `${base}nen`];
    if (/(?:el|er|en)$/.test(base)) return [base, `${base}n`];
    return [base, `${base}e`, `${base}en`, `${base}er`, `${base}n`];
  });
}

/** The English singular already folds -s; what remains is -x and -aux. */
function frenchVariants(name: string): string[] {
  return inFirstWord(name, (word) => {
    if (word.endsWith('eau') || word.endsWith('eu') || word.endsWith('ou')) return [`${word}x`];
    return word.endsWith('al') ? [`${word.slice(0, -2)}aux`] : [];
  });
}

function spanishVariants(name: string): string[] {
  return inFirstWord(name, (word) => {
    if (word.endsWith('z')) return [`${word.slice(0, -1)}ces`];
    return /[aeioué]$/.test(word) ? [] : [`${word}es`];
  });
}

function italianVariants(name: string): string[] {
  return inFirstWord(name, (word) => {
    if (word.length < 4) return [];
    const stem = word.slice(0, -1);
    if (/[cg]a$/.test(word)) return [`${stem}he`];
    if (/[cg]o$/.test(word)) return [`${stem}hi`, `${stem}i`];
    if (word.endsWith('io')) return [stem];
    if (word.endsWith('a')) return [`${stem}e`];
    return /[oe]$/.test(word) ? [`${stem}i`] : [];
  });
}

function inFirstWord(name: string, vary: (word: string) => string[]): string[] {
  const space = name.indexOf(' ');
  const first = space < 0 ? name : name.slice(0, space);
  const rest = space < 0 ? '' : name.slice(space);
  return vary(first).map((variant) => variant + rest);
}
