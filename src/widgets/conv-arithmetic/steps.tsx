import { memo, useDeferredValue } from "react";
import type { Language } from "../../languages.ts";
import { Derivation, type Step } from "../kit/derivation.tsx";
import { Formula, type SlotValues } from "../kit/formula.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { channelsSeen, type Model } from "./model.ts";
import { texts } from "./texts.ts";

/** The output size taken apart, the inputs that share it, and what the layer costs. */
export const Steps = memo(({ language, model }: { language: Language; model: Model }) => {
  // The picture is drawn first; the steps may come a frame later.
  const shown = useDeferredValue(model);
  return <Derivation language={language} steps={stepsOf(shown, language)} />;
});
Steps.displayName = "Steps";

function stepsOf(model: Model, language: Language): Step[] {
  const { shown, effective, room, unused, output, inverse, parameters, weights, macs, bytes } = model;
  const t = texts[language];
  const moves = output - 1;
  const values: SlotValues = {
    ...{ i: shown.i, k: shown.k, s: shown.s, p: shown.p, d: shown.d, g: shown.g },
    ...{ cin: formatCount(shown.cin), cout: formatCount(shown.cout) },
    ...{ e: effective, room, floor: moves, o: output, quotient: formatNumber(room / shown.s, 3) },
    ...{ least: inverse.first, most: inverse.last },
    ...{ weights: formatCount(weights), parameters: formatCount(parameters), macs: formatCount(macs) },
    ...{ bias: formatCount(parameters - weights), bytes: formatCount(bytes) },
  };
  const step = (name: keyof typeof t.steps, why: string, ...parts: (keyof typeof formulas)[]): Step => ({
    key: name,
    label: t.steps[name],
    formulas: parts.map((part) => <Formula key={part} of={formulas[part]} values={values} />),
    why,
  });
  const inputs = inverse.last - Math.max(1, inverse.first) + 1;
  return [
    step("effective", t.why.effective(effective - 1), "effective"),
    step("room", t.why.room, "room"),
    step("division", t.why.division(shown.s), "division"),
    step("floor", unused === 0 ? t.why.exact : t.why.remainder(unused), "floor"),
    step("start", t.why.start, "start"),
    step("inverse", t.why.inverse(inputs), "least", "most"),
    step("weights", t.why.weights(channelsSeen(shown)), "weights"),
    step("parameters", shown.bias ? t.why.bias(formatCount(shown.cout)) : t.why.noBias, "parameters"),
    step("macs", t.why.macs, "macs"),
    step("bytes", t.why.bytes(memory(bytes)), "bytes"),
  ];
}

/** 3,211,264 → `3.06 MiB`. */
function memory(bytes: number): string {
  const units = ["B", "KiB", "MiB", "GiB"];
  const power = Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  return `${formatNumber(bytes / 1024 ** power, 2)} ${units[power]}`;
}
