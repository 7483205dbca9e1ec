/**
 * Symbols that are linked between sentence, formula, figure and controls, and the role that gives each its colour
 * (`--s-<role>` in the styles). The roles have fixed meanings on every page.
 */
export const roles = ["in", "out", "ker", "step", "gap", "size"] as const;
export type Role = (typeof roles)[number];

export const symbols = {
  // input, previous layer, query
  x: "in",
  r_prev: "in",
  i: "in",
  query: "in",
  z: "in",
  h_prev: "in",
  c_prev: "in",
  a: "in",
  box_a: "in",
  // output, result, loss
  y: "out",
  r: "out",
  o: "out",
  loss: "out",
  prob: "out",
  I: "out",
  h: "out",
  cell: "out",
  x_hat: "out",
  delta: "out",
  inter: "out",
  // kernel, weights, keys
  k: "ker",
  b: "ker",
  u: "ker",
  w: "ker",
  k_e: "ker",
  m: "ker",
  key: "ker",
  gamma: "ker",
  beta: "ker",
  gate: "ker",
  i_gate: "ker",
  f_gate: "ker",
  o_gate: "ker",
  reset: "ker",
  update: "gap",
  box_b: "ker",
  U: "ker",
  V: "ker",
  A: "ker",
  Lap: "ker",
  // stride, time, learning rate
  s: "step",
  t: "step",
  every: "step",
  eta: "step",
  // candidate
  cand: "step",
  // dilation, temperature, noise
  d: "gap",
  sigma: "gap",
  Delta: "gap",
  tau: "gap",
  rho: "gap",
  epsilon: "gap",
  lambda: "gap",
  alpha: "gap",
  drop: "gap",
  // size, count, jump, padding
  j: "size",
  p: "size",
  o_p: "size",
  q: "size",
  c: "size",
  L: "size",
  g: "size",
  K: "size",
  N: "size",
  B: "size",
  C: "size",
  n: "size",
  hull: "size",
  D: "size",
  // mean
  mu: "size",
} as const satisfies Record<string, Role>;

export type SymbolName = keyof typeof symbols;

export function isSymbol(name: string): name is SymbolName {
  return Object.hasOwn(symbols, name);
}

/** Attributes of an element that stands for a symbol: pointing at one lights up its partners. */
export function symbolProps(name: SymbolName): { "data-sym": SymbolName; className: `s-${Role}` } {
  return { "data-sym": name, className: `s-${symbols[name]}` };
}
