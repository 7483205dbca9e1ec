import { deviation, fans, uniformBound } from "../../math/initialization.ts";

export interface Values {
  layer: "dense" | "conv" | "transposed";
  in: number;
  out: number;
  k: number;
  g: number;
}

/** A dense layer is a 1×1 convolution in one group. Groups that do not divide are taken down to the next that do. */
export function model({ layer, in: input, out, k: wanted, g: groups }: Values) {
  const k = layer === "dense" ? 1 : wanted;
  let g = layer === "dense" ? 1 : groups;
  while (input % g !== 0 || out % g !== 0) g -= 1;
  const own = fans(input, out, k, g);
  const he = deviation("he", own);
  /** `_calculate_fan_in_and_fan_out`: sizes 1 and 0 of the weight, times k²; a transposed weight begins with its inputs. */
  const torch =
    layer === "transposed"
      ? { in: (out / g) * k ** 2, out: input * k ** 2 }
      : { in: (input / g) * k ** 2, out: out * k ** 2 };
  return {
    k,
    g,
    own,
    torch,
    deviations: {
      lecun: deviation("lecun", own),
      xavier: deviation("xavier", own),
      he,
      torch: deviation("torch", torch),
    },
    bound: uniformBound(he),
  };
}
