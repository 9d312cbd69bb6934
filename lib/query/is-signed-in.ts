/** Whether this browser was told that somebody is signed in; the session itself is out of reach of scripts. */
export function isSignedIn(): boolean {
  return document.cookie.split('; ').includes('chef_signed_in=1');
}
