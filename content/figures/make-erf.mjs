// Draws rf-effective.svg: how much each input pixel weighs for one output cell of n stride-1 layers, k = 3, all weights
// equal. The weights are the n-fold convolution of a box of three, exact; nothing is sketched.
// node content/figures/make-erf.mjs
import { writeFileSync } from "node:fs";

const taps = 3;
const depths = [5, 20, 80];
const width = 360;
const rowHeight = 128;

const widest = theoretical(depths.at(-1));
const pixel = (width - 4) / widest;
const middle = width / 2;
const parts = depths.flatMap((depth, row) => drawRow(depth, row * rowHeight));
const height = depths.length * rowHeight - 8;
const svg = [
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="430" height="${Math.round(height * 1.1) + 34}" font-size="16" fill="var(--ink)">`,
  ...parts.map((part) => `  ${part}`),
  "</svg>",
];
writeFileSync(new URL("rf-effective.svg", import.meta.url), `${svg.join("\n")}\n`);

function drawRow(depth, top) {
  const weights = boxPower(depth);
  const peak = Math.max(...weights);
  const base = top + 82;
  const tall = 48;
  const x = (offset) => round(middle + offset * pixel);
  const points = weights.map((weight, i) => `${x(i - depth)} ${round(base - (tall * weight) / peak)}`);
  const span = theoretical(depth);
  const deviation = Math.sqrt((depth * (taps ** 2 - 1)) / 12);
  const share = Math.round((100 * 4 * deviation) / span);
  const four = (4 * deviation).toFixed(1);
  return [
    `<text y="${top + 18}"><tspan class="m">n</tspan> = ${depth}</text>`,
    `<text x="${width}" y="${top + 18}" text-anchor="end" fill="var(--s-out)"><tspan class="m">r</tspan> = ${span}</text>`,
    `<text x="${width}" y="${top + 40}" text-anchor="end" fill="var(--s-gap)">4<tspan class="m">σ</tspan> = ${four}</text>`,
    `<text y="${top + 40}" fill="var(--ink-2)"><tspan fill="var(--s-gap)">4<tspan class="m">σ</tspan></tspan> / <tspan class="m" fill="var(--s-out)">r</tspan> = ${share}%</text>`,
    `<path d="M${x(-depth - 0.5)} ${base}L${points.join("L")}L${x(depth + 0.5)} ${base}z" fill="var(--ink)" fill-opacity=".14"/>`,
    `<path d="M${points.join("L")}" fill="none" stroke="var(--ink)" stroke-width="1.75" stroke-linejoin="round"/>`,
    bracket(x(-2 * deviation), x(2 * deviation), base + 9, "var(--s-gap)"),
    bracket(x(-span / 2), x(span / 2), base + 24, "var(--s-out)"),
  ];
}

/** The n-fold convolution of a box of `taps` equal weights; sums to 1. */
function boxPower(depth) {
  let weights = [1];
  for (let layer = 0; layer < depth; layer++) {
    const next = new Array(weights.length + taps - 1).fill(0);
    for (const [i, weight] of weights.entries()) {
      for (let tap = 0; tap < taps; tap++) next[i + tap] += weight / taps;
    }
    weights = next;
  }
  return weights;
}

function theoretical(depth) {
  return 1 + depth * (taps - 1);
}

function bracket(from, to, y, colour) {
  return `<path d="M${from} ${y - 5}V${y + 5}M${to} ${y - 5}V${y + 5}M${from} ${y}H${to}" fill="none" stroke="${colour}" stroke-width="1.75"/>`;
}

function round(value) {
  return Math.round(value * 100) / 100;
}
