/** Storage key of the theme somebody chose; nothing is stored before they choose. */
export const THEME_KEY = 'theme';

/** Runs before the first paint so that the page never flashes in the other theme. */
export const THEME_SCRIPT = `try{var t=localStorage.getItem('${THEME_KEY}')}catch(e){}document.documentElement.dataset.theme=t||(matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light')`;
