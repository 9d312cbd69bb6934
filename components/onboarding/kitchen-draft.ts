import type { PreferencesUpdate } from '@chef/contracts/preferences';

/** What the form of a kitchen shows: everything chosen and typed, and what is wrong. */
export interface KitchenFormState {
  readonly draft: PreferencesUpdate;
  /** Cuisines that are not on offer, as typed. */
  readonly others: string;
  /** True when a cuisine that was typed is too long, or there are too many. */
  readonly isCuisineWrong: boolean;
}

export type KitchenAction = (state: KitchenFormState, data: FormData) => Promise<KitchenFormState>;
