import type { Finding } from '@chef/contracts/recipe-check';
import { useTranslations } from 'next-intl';

/** A finding as a sentence. A code without words of its own is shown rather than hidden. */
export function useFindingWords(): (finding: Finding) => string {
  const t = useTranslations('findings');
  const reasons = useTranslations('reasons');
  return ({ code, data }) => {
    const values = Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, typeof value === 'number' ? value : String(value)]),
    );
    if (code === 'ingredient_left_out') {
      const reason = String(data.reasonCode);
      return t(code, { text: String(data.text), reason: reasons.has(reason) ? reasons(reason) : reason });
    }
    return t.has(code) ? t(code, values) : t('other', { code: code.replaceAll('_', ' ') });
  };
}
