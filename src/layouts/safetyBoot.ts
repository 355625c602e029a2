import { formerKey, SAFETY_KEY } from '#core/storageKeys.ts';

/**
 * Runs before the first paint of the builder: marks the page where the safety questions were answered with "none"
 * today, so that their lists are folded from the start. It stands in the page as text, so the content policy carries
 * its hash; the stored record is read with all its checks by core/safety/safetyRecord.ts.
 */
export const SAFETY_BOOT = `try{var s=localStorage,a=JSON.parse(s.getItem("${SAFETY_KEY}")||s.getItem("${formerKey(SAFETY_KEY)}")).answer,d=new Date,n=function(v){return("0"+v).slice(-2)};if(!a.yes.length&&a.day===d.getFullYear()+"-"+n(d.getMonth()+1)+"-"+n(d.getDate()))document.documentElement.dataset.safety="clear"}catch(e){}`;
