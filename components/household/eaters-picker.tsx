'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { queryClient } from '@/lib/query/query-client';
import { useHousehold } from '@/lib/query/use-household';

interface EatersPickerProps {
  /** Ids of those who eat; null for everybody. */
  readonly eaters: readonly string[] | null;
  readonly onChange: (eaters: readonly string[]) => void;
}

/** Those of the household who eat this time. Not there while nobody is at the table. */
export function EatersPicker(props: EatersPickerProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <Picker {...props} />
    </QueryClientProvider>
  );
}

function Picker({ eaters, onChange }: EatersPickerProps) {
  const t = useTranslations('form');
  const members = useHousehold();
  if (members.length === 0) return null;
  const chosen = members.map(({ id }) => id).filter((id) => eaters === null || eaters.includes(id));
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset>
      <legend className="field-label">{t('eaters')}</legend>
      <p className="field-hint">{t('eatersHint')}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {members.map(({ id, name }) => (
          <label key={id} className="pill">
            <input
              type="checkbox"
              data-field="eaters"
              checked={chosen.includes(id)}
              onChange={() => toggle(id)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
