/**
 * Runs before the first paint of the builder: marks the page where the safety questions were answered with "none"
 * today, so that their lists are not unfolded first and folded again. It stands in the page as text, so the content
 * policy carries its hash; what is kept is read properly by core/safetyAnswer.ts.
 */
export const SAFETY_BOOT =
  'try{var a=JSON.parse(localStorage.getItem("safety")).answer,d=new Date,n=function(v){return("0"+v).slice(-2)};if(!a.yes.length&&a.day===d.getFullYear()+"-"+n(d.getMonth()+1)+"-"+n(d.getDate()))document.documentElement.dataset.safety="clear"}catch(e){}';
