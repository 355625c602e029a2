import { formerKey, THEME_KEY } from '#core/storageKeys.ts';

/**
 * Runs before the first paint: applies light or dark where the reader chose one by hand, and marks the page as one
 * that runs script. It stands in the page as text, so the content policy carries its hash.
 */
export const THEME_BOOT = `var r=document.documentElement;r.dataset.script="";try{var s=localStorage,t=s.getItem("${THEME_KEY}")||s.getItem("${formerKey(THEME_KEY)}");if(t==="light"||t==="dark")r.dataset.theme=t}catch(e){}`;
