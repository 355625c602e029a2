import {
  ANSWERS_KEY,
  DRAFT_KEY,
  formerKey,
  LOG_KEY,
} from '#core/storageKeys.ts';

/**
 * A script that runs before the builder's first paint. Where the address holds a circuit, or the device holds answers, a circuit or a log, it
 * marks the page as pending, and the styles hide the builder until it shows them, for three seconds at most. It is an
 * inline script, so the content policy carries its hash.
 */
export const BUILDER_BOOT = `try{if(location.hash.length>1||localStorage.getItem("${ANSWERS_KEY}")||localStorage.getItem("${formerKey(ANSWERS_KEY)}")||sessionStorage.getItem("${DRAFT_KEY}")||localStorage.getItem("${DRAFT_KEY}")||localStorage.getItem("${LOG_KEY}")){var b=document.documentElement.dataset;b.pending="";setTimeout(function(){delete b.pending},3000)}}catch(e){}`;
