/** Path of the account page. */
export const ACCOUNT = '/account';
/** Names its profile form among the others of the page. */
export const PROFILE_FORM = 'profile';
