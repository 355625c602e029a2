import { formerKey, LOG_KEY } from '#core/storageKeys.ts';

/**
 * A script that runs before the first paint of the log. Where a log is stored it marks the page, so that the empty log is
 * not shown before the stored one has been read. It is an inline script, so the content policy carries its hash.
 */
export const LOG_PAGE_BOOT = `try{var l=localStorage;if(l.getItem("${LOG_KEY}")||l.getItem("${formerKey(LOG_KEY)}"))document.documentElement.dataset.log=""}catch(e){}`;
