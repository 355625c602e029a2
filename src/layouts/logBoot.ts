import { formerKey, LOG_KEY } from '#core/storageKeys.ts';

/**
 * A script that runs before the first paint of the home page. It marks the page where something is in the log, so that
 * the page keeps room for it, and more where questions may be due: something was done in the last eight days.
 */
export const LOG_BOOT = `try{var l=localStorage,g=l.getItem("${LOG_KEY}")||l.getItem("${formerKey(LOG_KEY)}")||"",d=g.match(/"date":"[\\d-]{10}/g);if(d)document.documentElement.dataset.log=Date.now()-Date.parse(d.sort().pop().slice(8))<8*864e5?"asks":""}catch(e){}`;
