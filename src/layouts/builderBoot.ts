import { ANSWERS_KEY, formerKey } from '#core/storageKeys.ts';

/**
 * A script that runs before the builder's first paint. Where the address holds a circuit or the device holds answers, it
 * marks the page as pending, and the styles hide the builder until it shows them, for three seconds at most. It is an
 * inline script, so the content policy carries its hash.
 */
export const BUILDER_BOOT = `try{if(location.hash.length>1||localStorage.getItem("${ANSWERS_KEY}")||localStorage.getItem("${formerKey(ANSWERS_KEY)}")){var b=document.documentElement.dataset;b.pending="";setTimeout(function(){delete b.pending},3000)}}catch(e){}`;
