import { SAVED_KEY } from '#core/storageKeys.ts';
import { LOG_BOOT } from './logBoot.ts';

/**
 * A script that runs before the first paint of the pages that list saved sessions. Where any are stored it marks the
 * page and says how many, so that the page keeps room for them.
 */
export const SAVED_BOOT = `try{var s=localStorage.getItem("${SAVED_KEY}"),r=document.documentElement;if(s)r.dataset.saved="",r.style.setProperty("--saved",s.split('"savedAt"').length-1)}catch(e){}`;

/** The same for the home page, which also says what is in the log: one script has one hash in the content policy. */
export const HOME_BOOT = `${LOG_BOOT}${SAVED_BOOT}`;
