import type { Layer } from "../../math/receptive-field.ts";
import { int, type NumberParam, type Param, type Read } from "../kit/params.ts";

export interface NamedLayer extends Layer {
  /** As the network's authors call it; empty for a layer made by hand. Letters, digits and underscores. */
  name: string;
  kind: "conv" | "pool";
}

export type Field = "kernelSize" | "stride" | "padding" | "dilation";

/** What can be set of a layer. */
export const fields = {
  kernelSize: int({ name: { zh: "核长", en: "Kernel size" }, symbol: "k", min: 1, max: 31, default: 3 }),
  stride: int({ name: { zh: "步幅", en: "Stride" }, symbol: "s", min: 1, max: 8, default: 1 }),
  padding: int({ name: { zh: "填充", en: "Padding" }, symbol: "p", min: 0, max: 32, default: 0 }),
  dilation: int({ name: { zh: "空洞率", en: "Dilation" }, symbol: "d", min: 1, max: 32, default: 1 }),
} satisfies Record<Field, NumberParam>;

/** The slider's range. WaveNet has dilations beyond it: such a layer keeps its own, and the slider reaches it. */
export function fieldParam(field: Field, value: number): NumberParam {
  const param = fields[field];
  return value > param.max ? int({ ...param, max: value }) : param;
}

export const mostLayers = 256;
const mostDilation = 512;

export function conv(name: string, kernelSize: number, stride = 1, padding = 0, dilation = 1): NamedLayer {
  return { kind: "conv", name, kernelSize, stride, padding, dilation };
}

export function pool(name: string, kernelSize: number, stride = kernelSize, padding = 0): NamedLayer {
  return { kind: "pool", name, kernelSize, stride, padding, dilation: 1 };
}

/**
 * A list of layers in writing: `conv1-k7s2p3.pool1-pool3s2p1.k3p2d2`. Points or commas separate layers; a name ends
 * with a hyphen; `k` or `pool` is the kernel size; what is left out is s1, p0, d1. An empty list is `none`.
 */
export const layerList: Param<readonly NamedLayer[]> = {
  name: { zh: "各层", en: "Layers" },
  default: [],
  read(text) {
    const written = text.trim();
    if (written === "" || written === "none") return { ok: true, value: [] };
    const parts = written.split(/[.,;，；、\s]+/).filter(Boolean);
    if (parts.length > mostLayers) return tooMany(parts.length);
    const layers: NamedLayer[] = [];
    for (const [index, part] of parts.entries()) {
      const read = readLayer(part, index + 1);
      if (!read.ok) return read;
      layers.push(read.value);
    }
    return { ok: true, value: layers };
  },
  write: (layers) => (layers.length === 0 ? "none" : layers.map(writeLayer).join(".")),
};

const letters = { s: "stride", p: "padding", d: "dilation" } as const;

function readLayer(text: string, number: number): Read<NamedLayer> {
  const match = /^(?:(\w+)-)?(k|pool)(\d+)((?:[spd]\d+)*)$/u.exec(text);
  if (!match) {
    return {
      ok: false,
      message: {
        zh: `第 ${number} 层写作“${text}”，读不懂。一层写成 k3s2p1d2 这样。`,
        en: `Layer ${number} is written “${text}”, which cannot be read. A layer is written like k3s2p1d2.`,
      },
    };
  }
  const [, name = "", kind, kernelSize, rest = ""] = match;
  const layer: NamedLayer = { ...conv(name, Number(kernelSize)), kind: kind === "pool" ? "pool" : "conv" };
  for (const [, letter, value] of rest.matchAll(/([spd])(\d+)/g)) layer[letters[letter as "s"]] = Number(value);
  for (const [field, param] of Object.entries({
    ...fields,
    dilation: int({ ...fields.dilation, max: mostDilation }),
  })) {
    const checked = param.check(layer[field as Field]);
    if (!checked.ok) {
      const { zh, en } = checked.message;
      return { ok: false, message: { zh: `第 ${number} 层：${zh}`, en: `Layer ${number}: ${en}` } };
    }
  }
  return { ok: true, value: layer };
}

function writeLayer({ name, kind, kernelSize, stride, padding, dilation }: NamedLayer): string {
  const written = [name && `${name}-`, kind === "pool" ? "pool" : "k", kernelSize];
  if (stride !== 1) written.push("s", stride);
  if (padding !== 0) written.push("p", padding);
  if (dilation !== 1) written.push("d", dilation);
  return written.join("");
}

function tooMany(found: number): Read<never> {
  return {
    ok: false,
    message: {
      zh: `最多 ${mostLayers} 层，现在是 ${found} 层。`,
      en: `There may be ${mostLayers} layers; there are ${found}.`,
    },
  };
}
