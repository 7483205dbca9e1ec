/** Runs before the first paint, inline: a stored choice of theme beats the system's. Without one there is no attribute. */
export const themeScript =
  'try{var t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}';
