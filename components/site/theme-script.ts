/** Storage key of the theme somebody chose; nothing is stored before they choose. */
export const THEME_KEY = 'theme';

/**
 * Runs before the first paint: a chosen theme never flashes, and style sheets learn that scripts run. Without a
 * choice the style sheet follows the system by itself.
 */
export const THEME_SCRIPT = `(function(r){r.dataset.js='';try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')r.dataset.theme=t}catch(e){}})(document.documentElement)`;
