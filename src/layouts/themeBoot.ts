/**
 * Runs before the first paint: the reader's own choice of light or dark, if there is one, and the mark that
 * script is there. It stands in the page as text, so the content policy carries its hash.
 */
export const THEME_BOOT =
  'var r=document.documentElement;r.dataset.script="";try{var t=localStorage.getItem("theme");if(t==="light"||t==="dark")r.dataset.theme=t}catch(e){}';
