import { type Language, languages } from "../languages.ts";
import { securityMeta } from "./document.ts";

const names = { zh: "中文", en: "English" } as const;

/** `/`: leads to the stored language, then to the browser's, else to Chinese; without script, to a choice. */
export function rootPage(offered: readonly Language[], secure: boolean): string {
  const usable = languages.filter((language) => offered.includes(language));
  const script = `(function(o){var s;try{s=localStorage.getItem("language")}catch(e){}
var n=[s].concat(navigator.languages||[navigator.language]);
for(var i=0;i<n.length;i++){var l=String(n[i]||"").slice(0,2).toLowerCase();if(o.indexOf(l)>=0)return location.replace(l+"/")}
location.replace(o[0]+"/")})(${JSON.stringify(usable)})`;
  const links = usable.map(
    (language) => `<a href="${language}/" hreflang="${language}" lang="${language}">${names[language]}</a>`,
  );
  return `<!doctype html>
<html lang="${usable[0] ?? "zh"}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    ${secure ? securityMeta([script], false) : ""}
    <title>感受野笔记 · Fieldnotes</title>
    <script>${script}</script>
  </head>
  <body>
    <p>${links.join(" · ")}</p>
  </body>
</html>
`;
}
