import { rnnParameters, stackedParameters } from "../../math/rnn.ts";
import { Bars } from "../kit/bars.tsx";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatCount } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { texts } from "./texts.ts";

const sets = { rnn: 1, gru: 3, lstm: 4 } as const;

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ D, H, layers, directions }) => {
    const ways = Number(directions);
    const rnn = stackedParameters(D, H, layers, ways);
    return {
      ways,
      rnn,
      gru: sets.gru * rnn,
      lstm: sets.lstm * rnn,
      first: rnnParameters(D, H),
      later: rnnParameters(ways * H, H),
    };
  },
  picture: ({ model: { rnn, gru, lstm }, t }) => (
    <Pad>
      <Bars
        label={t.figure(formatCount(rnn), formatCount(gru), formatCount(lstm))}
        caption={t.caption}
        names={60}
        width={360}
        bars={[
          { name: "RNN", value: rnn, text: formatCount(rnn), kind: "s-in" },
          { name: "GRU", value: gru, text: formatCount(gru), kind: "s-step" },
          { name: "LSTM", value: lstm, text: formatCount(lstm), kind: "s-out" },
        ]}
      />
    </Pad>
  ),
  numbers: ({ values: { D, H, layers }, model: { ways, rnn, gru, lstm, first, later } }) => ({
    D,
    H,
    layers,
    directions: ways,
    wide: ways * H,
    first: formatCount(first),
    later: formatCount(later),
    rnn: formatCount(rnn),
    gru: formatCount(gru),
    lstm: formatCount(lstm),
  }),
  formula: ({ values: { layers }, model: { ways } }) => (layers === 1 && ways === 1 ? "first" : "all"),
  result: ({ model: { rnn, gru, lstm }, t }) => t.result(formatCount(rnn), formatCount(gru), formatCount(lstm)),
  steps: ({ values: { layers }, t }) => [
    { label: t.steps.first, of: "first" },
    ...(layers > 1 ? [{ label: t.steps.later, of: "later" as const, why: t.why.later }] : []),
    { label: t.steps.all, of: "all" },
    { label: t.steps.sets, of: "sets", why: t.why.sets },
  ],
  presets: {
    page: {},
    stacked: { D: 300, H: 512, layers: 2 },
    both: { D: 300, H: 512, layers: 2, directions: "2" },
  },
});
