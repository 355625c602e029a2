import { ANSWERS_KEY, formerKey } from '#core/storageKeys.ts';

/**
 * Runs before the first paint of the builder: where the address or the device holds somebody's circuit or answers, the
 * builder is kept out of sight until it shows them, at most for three seconds. It stands in the page as text, so the
 * content policy carries its hash.
 */
export const BUILDER_BOOT = `try{if(location.hash.length>1||localStorage.getItem("${ANSWERS_KEY}")||localStorage.getItem("${formerKey(ANSWERS_KEY)}")){var b=document.documentElement.dataset;b.pending="";setTimeout(function(){delete b.pending},3000)}}catch(e){}`;
