import type { Finding } from '@chef/contracts/recipe-check';
import { useTranslations } from 'next-intl';

const CODES: ReadonlySet<string> = new Set(['temperature_floor', 'temperature_not_named']);

/** The heat that makes meat, fish and eggs safe, with who says so. */
export function SafeTemperatures({ safety }: { readonly safety: readonly Finding[] }) {
  const t = useTranslations('check');
  const floors = safety.filter(({ code }) => CODES.has(code));
  if (floors.length === 0) return null;
  return (
    <ul className="mt-6 grid gap-2">
      {floors.map(({ data, source }) => (
        <li
          key={String(data.food)}
          className="line-in flex items-start gap-3 rounded-xl border border-line bg-paper px-4 py-3"
        >
          <svg
            className="mt-0.5 flex-none"
            width="18"
            height="26"
            viewBox="0 0 18 26"
            fill="none"
            aria-hidden="true"
          >
            <path
              d="M5.5 4.5a3.5 3.5 0 0 1 7 0v10a6 6 0 1 1-7 0v-10Z"
              stroke="currentColor"
              strokeWidth="1.8"
            />
            <path d="M9 8v9" stroke="var(--paprika)" strokeWidth="2.6" strokeLinecap="round" />
            <circle cx="9" cy="19" r="3" fill="var(--paprika)" />
          </svg>
          <span>
            <strong className="block first-letter:uppercase">
              {t('safeAt', {
                food: String(data.food),
                celsius: Number(data.celsius),
                fahrenheit: Number(data.fahrenheit),
              })}
            </strong>
            {Number(data.restMinutes) > 0 ? ` ${t('rest', { minutes: Number(data.restMinutes) })}` : null}
            {source === undefined ? null : (
              <span className="block text-[0.92rem] text-soft">{t('saysWho', { source })}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
