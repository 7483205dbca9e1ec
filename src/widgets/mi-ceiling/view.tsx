import { explorer, Pad } from "../kit/explorer.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { model, presets } from "./model.ts";
import { Picture } from "./picture.tsx";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, t, set }) => (
    <Pad>
      <Picture model={model} t={t} onMove={(rho) => set({ rho })} />
    </Pad>
  ),
  numbers: ({ model: { rho, K, information, log, shown, needed, upTo } }) => ({
    rho: formatNumber(rho, 6),
    K: formatCount(K),
    I: information,
    log,
    shown,
    bits: log / Math.LN2,
    needed: formatCount(needed),
    upTo: formatNumber(upTo, K > 50 ? 10 : 4),
  }),
  formula: "shown",
  result: ({ model: { capped, shown, information }, t }) =>
    capped ? t.capped(formatNumber(shown), formatNumber(information)) : t.free(formatNumber(information)),
  steps: ({ t }) => [
    { label: t.truth, of: "information" },
    { label: t.ceiling, of: "ceiling" },
    { label: t.bits, of: "bits" },
    { label: t.needed, of: "needed" },
    { label: t.upTo, of: "upTo", why: t.whyUpTo },
  ],
  presets,
});
