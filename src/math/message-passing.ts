/**
 * Rounds of message passing with one number per node and no nonlinearity:
 *
 *   h_v^(k) = w_self h_v^(k−1) + w_neigh AGG_{u ∈ 𝒩(v)} h_u^(k−1),   h^(0) = x
 *
 * The aggregate of no neighbours is 0. Source: J. Gilmer et al. Neural Message Passing for Quantum Chemistry, ICML
 * 2017, eqs. 1 and 2, with the identity as message.
 */
import { type Graph, neighbourhoods } from "./graph.ts";
import { wholeNumber } from "./range.ts";

export type Aggregate = "sum" | "mean" | "max";

export interface Rule {
  aggregate: Aggregate;
  self: number;
  neighbours: number;
}

/** Of no values: 0. */
export function aggregate(values: readonly number[], how: Aggregate): number {
  if (values.length === 0) return 0;
  if (how === "max") return Math.max(...values);
  const sum = values.reduce((total, value) => total + value, 0);
  return how === "sum" ? sum : sum / values.length;
}

/** h^(0), …, h^(rounds). Shape [rounds + 1][n]. @throws RangeError for rounds below 0, or a signal of another length */
export function messagePassing(graph: Graph, x: readonly number[], rule: Rule, rounds: number): number[][] {
  wholeNumber("rounds", rounds, 0);
  if (x.length !== graph.nodes) throw new RangeError(`a signal must have ${graph.nodes} entries; it has ${x.length}`);
  const around = neighbourhoods(graph);
  const states = [[...x]];
  for (let k = 1; k <= rounds; k += 1) {
    const before = states[k - 1]!;
    states.push(
      before.map((own, v) => {
        const messages = around[v]!.map((u) => before[u]!);
        return rule.self * own + rule.neighbours * aggregate(messages, rule.aggregate);
      }),
    );
  }
  return states;
}
