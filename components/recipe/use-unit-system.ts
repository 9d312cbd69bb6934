'use client';

import type { UnitSystem } from '@chef/culinary/units';
import { useEffect, useState } from 'react';

const KEY = 'units';

/** Metric or US, as it was chosen last in this browser; before any choice, as the browser's language suggests. */
export function useUnitSystem(): [UnitSystem, (system: UnitSystem) => void] {
  const [system, setSystem] = useState<UnitSystem>('metric');
  useEffect(() => setSystem(readChoice()), []);
  const choose = (chosen: UnitSystem) => {
    setSystem(chosen);
    try {
      localStorage.setItem(KEY, chosen);
    } catch {
      // The choice then lasts for this page.
    }
  };
  return [system, choose];
}

/** Takes units that were chosen elsewhere, unless some were chosen in this browser. */
export function rememberUnits(system: UnitSystem): void {
  try {
    if (localStorage.getItem(KEY) === null) localStorage.setItem(KEY, system);
  } catch {
    // As if nothing had been chosen.
  }
}

function readChoice(): UnitSystem {
  try {
    const chosen = localStorage.getItem(KEY);
    if (chosen === 'us' || chosen === 'metric') return chosen;
  } catch {
    // As if nothing had been chosen.
  }
  return navigator.language === 'en-US' ? 'us' : 'metric';
}
