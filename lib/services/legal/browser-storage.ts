/** One thing that the product stores in a browser. */
export interface StoredItem {
  readonly name: string;
  readonly kind: 'cookie' | 'local_storage' | 'session_storage';
  readonly purpose: string;
  /** What it holds. */
  readonly holds: string;
  /** When it is set and when it goes; `{NAME}` stands for the days of a setting. */
  readonly lifetime: string;
  /** Whether scripts of the page can read it. */
  readonly isReadByScripts: boolean;
  /** Whether it is stored only after somebody agreed to it; everything else is strictly necessary. */
  readonly isOptional: boolean;
}

/**
 * Everything that the product stores in a browser, strictly necessary for what the person asks for
 * unless it is marked as optional. A browser journey uses the product and compares; add what is new here first.
 */
export const BROWSER_STORAGE: readonly StoredItem[] = [
  {
    name: 'chef_visitor',
    kind: 'cookie',
    purpose:
      'Tells your browser from others while you have no account, so that you can come back to a recipe.',
    holds: 'A random number, signed.',
    lifetime: 'Set when you first ask for something; {VISITOR_RETENTION_DAYS} days.',
    isReadByScripts: false,
    isOptional: false,
  },
  {
    name: 'next-auth.session-token',
    kind: 'cookie',
    purpose: 'Keeps you signed in. On https the name of each cookie begins with “__Host-”.',
    holds: 'The ids of your account and of this sign-in, encrypted.',
    lifetime: 'Set when you sign in; until you sign out, 30 days at most.',
    isReadByScripts: false,
    isOptional: false,
  },
  {
    name: 'chef_second_factor',
    kind: 'cookie',
    purpose:
      'Remembers that your password was right until you have typed the code of your authenticator app.',
    holds: 'The id of your account, encrypted. It opens nothing by itself.',
    lifetime: 'Set when you sign in with a second factor; until the code is right, 10 minutes at most.',
    isReadByScripts: false,
    isOptional: false,
  },
  {
    name: 'chef_draft',
    kind: 'cookie',
    purpose: 'Keeps what you typed while you confirm that it is you, so that you need not type it again.',
    holds: 'The fields of that one form and the id of your account, encrypted. Never a password or a code.',
    lifetime: 'Set when a form asks you to confirm first; until it is sent, 10 minutes at most.',
    isReadByScripts: false,
    isOptional: false,
  },
  {
    name: 'chef_signed_in',
    kind: 'cookie',
    purpose: 'Tells the page whether to ask who is at your table. It opens nothing.',
    holds: 'The digit 1.',
    lifetime: 'Set when you sign in; until you sign out, 30 days at most.',
    isReadByScripts: true,
    isOptional: false,
  },
  {
    name: 'chef_sign_in',
    kind: 'cookie',
    purpose: 'Knows you again when you come back from Google, Apple or Facebook.',
    holds: 'Random numbers of the sign-in that you began, encrypted.',
    lifetime: 'Set when you choose a provider; until you are back, 15 minutes at most.',
    isReadByScripts: false,
    isOptional: false,
  },
  {
    name: 'chef_confirm_address',
    kind: 'cookie',
    purpose: 'Waits with you for the code that we mailed to your address.',
    holds: 'Who the provider says you are and your address, encrypted.',
    lifetime:
      'Set when a provider does not answer for your address; until you confirm it, 30 minutes at most.',
    isReadByScripts: false,
    isOptional: false,
  },
  {
    name: 'fridge',
    kind: 'session_storage',
    purpose:
      'Keeps what you typed into the form while you visit, so that a reload loses nothing. It is sent nowhere by itself.',
    holds: 'Ingredients, wishes, allergies and diets as you typed and ticked them.',
    lifetime: 'Set when you change the form; until you close the tab or sign out.',
    isReadByScripts: true,
    isOptional: false,
  },
  {
    name: 'fridge-kept',
    kind: 'local_storage',
    purpose: 'Remembers the form for your next visit. It is sent nowhere by itself.',
    holds: 'Ingredients and wishes; allergies, diets and dislikes only if you agreed to that as well.',
    lifetime: 'Set when you agree to it below the form; until you take that back or sign out.',
    isReadByScripts: true,
    isOptional: true,
  },
  {
    name: 'theme',
    kind: 'local_storage',
    purpose: 'Remembers the colours that you chose.',
    holds: '“light” or “dark”.',
    lifetime: 'Set when you press the button; until you delete it.',
    isReadByScripts: true,
    isOptional: false,
  },
  {
    name: 'units',
    kind: 'local_storage',
    purpose: 'Remembers the units that you chose.',
    holds: '“metric” or “us”.',
    lifetime: 'Set when you choose; until you delete it.',
    isReadByScripts: true,
    isOptional: false,
  },
];
