import { getTranslations } from 'next-intl/server';
import { BROWSER_STORAGE } from '@/lib/services/legal/browser-storage';
import { Facts } from './facts';
import { withDays } from './with-days';

/** Every cookie and storage key, each with what it is for. */
export async function StorageList() {
  const t = await getTranslations('legal');
  return (
    <ul className="mt-4 grid gap-4">
      {BROWSER_STORAGE.map(({ name, kind, purpose, holds, lifetime, isReadByScripts, isOptional }) => (
        <li key={name} className="rounded-2xl border border-line bg-raised p-5">
          <h3 className="text-xl wrap-anywhere">{name}</h3>
          <Facts
            facts={[
              [t('kind'), t(`kinds.${kind}`)],
              [t('purpose'), purpose],
              [t('holds'), holds],
              [t('lifetime'), withDays(lifetime)],
              [t('scripts'), t(isReadByScripts ? 'scriptsYes' : 'scriptsNo')],
              [t('necessity'), t(isOptional ? 'optional' : 'necessary')],
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
