import type { Finding } from '@chef/contracts/recipe-check';
import { useTranslations } from 'next-intl';

/** Everything a person has to be told, in words. A code without words of its own is shown rather than hidden. */
export function Warnings({ warnings }: { readonly warnings: readonly Finding[] }) {
  const t = useTranslations('findings');
  const reasons = useTranslations('reasons');
  if (warnings.length === 0) return null;
  const say = ({ code, data }: Finding): string => {
    const values = Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, typeof value === 'number' ? value : String(value)]),
    );
    if (code === 'ingredient_left_out') {
      const reason = String(data.reasonCode);
      return t(code, { text: String(data.text), reason: reasons.has(reason) ? reasons(reason) : reason });
    }
    return t.has(code) ? t(code, values) : t('other', { code: code.replaceAll('_', ' ') });
  };
  const lines = [...new Set(warnings.map(say))];
  return (
    <ul className="mt-5 grid gap-2">
      {lines.map((line) => (
        <li key={line} className="rounded-xl bg-amber-soft px-4 py-2.5 text-amber-ink">
          {line}
        </li>
      ))}
    </ul>
  );
}
