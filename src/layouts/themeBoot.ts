import { formerKey, THEME_KEY } from '#core/storageKeys.ts';

/**
 * A script that runs before the first paint of every page. It applies light or dark where the reader chose one by hand,
 * and marks the page as one that runs script. It is an inline script, so the content policy carries its hash.
 */
export const THEME_BOOT = `var r=document.documentElement;r.dataset.script="";try{var s=localStorage,t=s.getItem("${THEME_KEY}")||s.getItem("${formerKey(THEME_KEY)}");if(t==="light"||t==="dark")r.dataset.theme=t}catch(e){}`;
