import { formerKey, SAFETY_KEY } from '#core/storageKeys.ts';

/**
 * A script that runs before the builder's first paint. Where the safety questions were answered with "none" today, it
 * marks the page, so that their lists are folded from the start. It is an inline script, so the content policy carries
 * its hash. The record is checked in full later, by core/safety/safetyRecord.ts.
 */
export const SAFETY_BOOT = `try{var s=localStorage,a=JSON.parse(s.getItem("${SAFETY_KEY}")||s.getItem("${formerKey(SAFETY_KEY)}")).answer,d=new Date,n=function(v){return("0"+v).slice(-2)};if(!a.yes.length&&a.day===d.getFullYear()+"-"+n(d.getMonth()+1)+"-"+n(d.getDate()))document.documentElement.dataset.safety="clear"}catch(e){}`;
