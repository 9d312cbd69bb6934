/** Whether this browser was told that somebody is signed in; the session itself is out of reach of scripts. */
export function isSignedIn(): boolean {
  return document.cookie.split('; ').some((pair) => /^(?:__Host-)?chef_signed_in=1$/.test(pair));
}
