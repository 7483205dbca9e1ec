import type { Localized } from "../../languages.ts";
import type { PresetId } from "./model.ts";

const zh = {
  figure: (rho: string, information: string, log: string) =>
    `相关系数 ${rho} 时互信息 ${information} nats；log K = ${log} 是一条横线，InfoNCE 读出的不会高过它`,
  caption: "互信息（nats）；横轴按 1−ρ 取对数",
  point: "相关系数",
  at: (rho: string, information: string) => `ρ = ${rho}，互信息 ${information} nats`,
  capped: (shown: string, information: string) => `最多读出 ${shown} nats，互信息其实有 ${information}`,
  free: (information: string) => `互信息 ${information} nats，没碰到天花板`,
  truth: "互信息",
  ceiling: "天花板",
  bits: "合成 bits",
  needed: "要装下它",
  upTo: "够用到",
  whyUpTo: "再往上就被 log K 截住",
  presets: {
    worked: "ρ = 0.9999，K = 8",
    below: "ρ = 0.9，K = 8",
    enough: "ρ = 0.999，K = 64",
    weak: "ρ = 0.5，K = 4",
    none: "不相关",
    moco: "K = 65536",
  } satisfies Record<PresetId, string>,
};

const en: typeof zh = {
  figure: (rho, information, log) =>
    `At correlation ${rho} the mutual information is ${information} nats; log K = ${log} is a level line that InfoNCE's estimate never exceeds`,
  caption: "Mutual information (nats); across, 1−ρ on a log scale",
  point: "Correlation",
  at: (rho, information) => `ρ = ${rho}, information ${information} nats`,
  capped: (shown, information) => `Shows ${shown} nats at most, of ${information}`,
  free: (information) => `${information} nats of information, below the ceiling`,
  truth: "Information",
  ceiling: "Ceiling",
  bits: "In bits",
  needed: "To hold it all",
  upTo: "Enough up to",
  whyUpTo: "beyond it log K cuts it off",
  presets: {
    worked: "ρ = 0.9999, K = 8",
    below: "ρ = 0.9, K = 8",
    enough: "ρ = 0.999, K = 64",
    weak: "ρ = 0.5, K = 4",
    none: "Uncorrelated",
    moco: "K = 65536",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
