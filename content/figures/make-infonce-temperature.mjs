// Draws infonce-temperature.svg: cosines .8 (positive), .6, 0, −1 under five temperatures; the probabilities and how
// hard each negative is pushed, p/τ. Computed, nothing is sketched.
// node content/figures/make-infonce-temperature.mjs
import { writeFileSync } from "node:fs";

const cosines = [0.8, 0.6, 0, -1];
const temperatures = [1, 0.5, 0.2, 0.1, 0.05];
const width = 360;
const top = 34;
const pitch = 34;
const tall = 18;
const chances = { from: 46, length: 128 };
const pushes = { from: 190, length: 104, most: 1.4 };
/** Fill of the positive, then of the negatives from hard to easy. */
const opacities = [1, 0.5, 0.25, 0.06];

const bottom = top + temperatures.length * pitch + 20;
const svg = [
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom + 6}" width="430" height="${Math.round((bottom + 6) * 1.19)}" font-size="16" fill="var(--ink)">`,
  ...[...header(), ...temperatures.flatMap(drawRow), ...legend()].map((part) => `  ${part}`),
  "</svg>",
];
writeFileSync(new URL("infonce-temperature.svg", import.meta.url), `${svg.join("\n")}\n`);

function header() {
  return [
    `<text y="16" fill="var(--s-gap)"><tspan class="m">τ</tspan></text>`,
    ...both(`x="${chances.from}" y="16"`, '概率 <tspan class="m">p</tspan>', 'chance <tspan class="m">p</tspan>'),
    ...both(
      `x="${pushes.from}" y="16"`,
      '推力 <tspan class="m">p</tspan>/<tspan class="m" fill="var(--s-gap)">τ</tspan>',
      'push <tspan class="m">p</tspan>/<tspan class="m" fill="var(--s-gap)">τ</tspan>',
    ),
    ...both(`x="${width}" y="16" text-anchor="end"`, "最难的占", "hardest"),
  ];
}

function drawRow(temperature, row) {
  const y = top + row * pitch;
  const p = softmax(cosines.map((cosine) => cosine / temperature));
  const negatives = p.slice(1);
  const share = negatives[0] / negatives.reduce((sum, value) => sum + value);
  return [
    `<text y="${y + 15}" fill="var(--s-gap)">${temperature}</text>`,
    ...stack(p, 0, chances.from, y, chances.length),
    ...stack(
      negatives.map((value) => value / temperature),
      1,
      pushes.from,
      y,
      pushes.length / pushes.most,
    ),
    `<text x="${width}" y="${y + 15}" text-anchor="end">${percent(share)}</text>`,
  ];
}

function stack(values, first, from, y, scale) {
  let x = from;
  const parts = [];
  for (const [i, value] of values.entries()) {
    const long = value * scale;
    // Thinner than its own outline, it would only look like one.
    if (long >= 0.5) parts.push(cell(x, y, long, opacities[first + i]));
    x += long;
  }
  return parts;
}

function cell(x, y, long, opacity) {
  return `<rect x="${round(x)}" y="${y}" width="${round(long)}" height="${tall}" fill="var(--s-ker)" fill-opacity="${opacity}" stroke="var(--s-ker)"/>`;
}

function legend() {
  const y = bottom - 14;
  const at = [0, 126, 212, 288];
  const words = [["正，余弦 0.8", "positive, 0.8"], ["负 0.6", "neg. 0.6"], ["负 0", "neg. 0"], ["负 −1", "neg. −1"]];
  return words.flatMap(([zh, en], i) => [
    cell(at[i] + 0.5, y, 14, opacities[i]).replace(`height="${tall}"`, 'height="14"'),
    ...both(`x="${at[i] + 20}" y="${y + 13}"`, zh, en),
  ]);
}

function both(attributes, zh, en) {
  return [`<text lang="zh" ${attributes}>${zh}</text>`, `<text lang="en" ${attributes}>${en}</text>`];
}

function softmax(logits) {
  const most = Math.max(...logits);
  const weights = logits.map((logit) => Math.exp(logit - most));
  const sum = weights.reduce((total, weight) => total + weight);
  return weights.map((weight) => weight / sum);
}

function percent(share) {
  if (share > 0.999) return "> 99.9%";
  return share > 0.99 ? `${(share * 100).toFixed(1)}%` : `${Math.round(share * 100)}%`;
}

function round(value) {
  return Math.round(value * 100) / 100;
}
