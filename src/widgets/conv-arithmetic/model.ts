import { groupWidth } from "../../math/convolution.ts";
import { activationBytes, macCount, parameterCount, weightCount } from "../../math/convolution-cost.ts";
import { fittedSize, inputSizes, unusedCells, windowAt } from "../../math/convolution-size.ts";
import { type Extent, type Layer, outputSize, span } from "../../math/receptive-field.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./params.ts";
import { type PresetId, presetIds, presets, type Setting } from "./presets.ts";

export type Values = ParamValues<typeof params>;

/** The kernel is longer than the padded input. */
export interface DoesNotFit {
  effective: number;
  padded: number;
  /** What the formula would give. */
  output: number;
  /** The longest kernel that fits; the picture shows it. */
  most: number;
}

/** The groups do not divide both numbers of channels. */
export interface Indivisible {
  /** The channels that they don't divide, the input's first. */
  channels: number;
  /** The nearest numbers of groups that would do; the lower one is counted with. */
  below: number;
  above: number | undefined;
}

export interface Model {
  /** As asked for. */
  asked: Setting;
  /** As shown: what does not go together is replaced. */
  shown: Setting;
  preset: PresetId | undefined;
  doesNotFit: DoesNotFit | undefined;
  indivisible: Indivisible | undefined;
  layer: Layer;
  /** k_e, i + 2p, the room to move, and the cells that no window reaches. */
  effective: number;
  padded: number;
  room: number;
  unused: number;
  output: number;
  /** Input sizes with the same output. */
  inverse: Extent;
  /** Output cell in question, and its window. */
  cell: number;
  window: Extent;
  /** Taps of that window on padding. */
  zeros: number;
  /** Of one image. */
  parameters: number;
  weights: number;
  macs: number;
  bytes: number;
}

/** Everything the widget shows, from its state. */
export function model(values: Values): Model {
  const asked = settingOf(values);
  const doesNotFit = fitProblem(asked);
  const indivisible = groupProblem(asked);
  const shown = { ...asked, k: doesNotFit?.most ?? asked.k, g: indivisible?.below ?? asked.g };
  const { i, g } = shown;
  const layer = layerOf(shown);
  const output = fittedSize(i, layer);
  const effective = span(layer);
  const padded = i + 2 * shown.p;
  const cell = Math.min(values.cell ?? output - 1, output - 1);
  const window = windowAt(cell, layer);
  const shape = { inputChannels: shown.cin, outputChannels: shown.cout, groups: g, kernelSize: shown.k };
  return {
    asked,
    shown,
    preset: presetIds.find((id) => same(presets[id], asked)),
    doesNotFit,
    indivisible,
    layer,
    effective,
    padded,
    room: padded - effective,
    unused: unusedCells(i, layer),
    output,
    inverse: inputSizes(output, layer),
    cell,
    window,
    zeros: tapsOf(window, shown).filter((tap) => tap < 0 || tap >= i).length,
    parameters: parameterCount(shape, shown.bias),
    weights: weightCount(shape),
    macs: macCount(shape, output ** 2),
    bytes: activationBytes([1, shown.cout, output, output]),
  };
}

/** Cells under the taps of a window, before 0 and from i on padding. */
export function tapsOf({ first }: Extent, { k, d }: Setting): number[] {
  return Array.from({ length: k }, (_, tap) => first + tap * d);
}

/** Channels that a kernel sees: C_in/g. */
export function channelsSeen({ cin, g }: Setting): number {
  return groupWidth("input", cin, g);
}

function settingOf(values: Values): Setting {
  const setting: Record<string, number | boolean> = { ...presets[values.preset] };
  for (const name of Object.keys(setting)) {
    const value = values[name as keyof Setting];
    if (value !== null) setting[name] = value;
  }
  return setting as unknown as Setting;
}

function layerOf({ k, s, p, d }: Setting): Layer {
  return { kernelSize: k, stride: s, padding: p, dilation: d };
}

function fitProblem(asked: Setting): DoesNotFit | undefined {
  const layer = layerOf(asked);
  const output = outputSize(asked.i, layer);
  if (output >= 1) return undefined;
  const padded = asked.i + 2 * asked.p;
  return { effective: span(layer), padded, output, most: Math.floor((padded - 1) / asked.d) + 1 };
}

function groupProblem({ cin, cout, g }: Setting): Indivisible | undefined {
  const fits = (groups: number) => cin % groups === 0 && cout % groups === 0;
  if (fits(g)) return undefined;
  let below = g - 1;
  while (!fits(below)) below--;
  let above = g + 1;
  while (above <= Math.min(cin, cout) && !fits(above)) above++;
  return {
    channels: cin % g === 0 ? cout : cin,
    below,
    above: above <= Math.min(cin, cout) ? above : undefined,
  };
}

function same(a: Setting, b: Setting): boolean {
  return (Object.keys(a) as (keyof Setting)[]).every((name) => a[name] === b[name]);
}
