import type { Finding } from '@chef/contracts/recipe-check';
import { useTranslations } from 'next-intl';
import { useFindingWords } from './use-finding-words';

/** Everything a person has to be told, in words. */
export function Warnings({ warnings }: { readonly warnings: readonly Finding[] }) {
  const t = useTranslations('findings');
  const say = useFindingWords();
  if (warnings.length === 0) return null;
  const unrecognised = warnings.filter(({ code }) => code === 'ingredient_not_recognised');
  const others = warnings.filter(({ code }) => code !== 'ingredient_not_recognised');
  const lines = [...new Set(others.map(say))];
  if (unrecognised.length > 0) {
    const texts = unrecognised.map(({ data }) => `“${String(data.text)}”`);
    lines.unshift(t('not_recognised_list', { list: texts.join(', '), count: texts.length }));
  }
  return (
    <ul className="notice line-in mt-5 grid gap-1.5">
      {lines.map((line) => (
        <li key={line} className="grid grid-cols-[1.1rem_minmax(0,1fr)]">
          <span aria-hidden="true">•</span>
          {line}
        </li>
      ))}
    </ul>
  );
}
