/** All draws that a generator may make, numbered from 0, so that one can be picked by number and all can be enumerated. */
export interface Domain<Draw> {
  size: number;
  /** The draw with this number, 0 ≤ number < size. */
  at(number: number): Draw;
}

/** Every combination of the given values: `product({ kernelSize: [1, 3, 5], stride: [1, 2] })`. */
export function product<const Choices extends Readonly<Record<string, readonly unknown[]>>>(
  choices: Choices,
): Domain<{ [Name in keyof Choices]: Choices[Name][number] }> {
  const names = Object.keys(choices) as (keyof Choices)[];
  return {
    size: names.reduce((size, name) => size * (choices[name]?.length ?? 0), 1),
    at(number) {
      const draw: Partial<Record<keyof Choices, unknown>> = {};
      let rest = number;
      for (const name of names) {
        const values = choices[name] as readonly unknown[];
        draw[name] = values[rest % values.length];
        rest = Math.floor(rest / values.length);
      }
      return draw as { [Name in keyof Choices]: Choices[Name][number] };
    },
  };
}

/** Sequences of `length` draws of one domain. */
export function repeated<Draw>(domain: Domain<Draw>, length: number): Domain<Draw[]> {
  return {
    size: domain.size ** length,
    at: (number) =>
      Array.from({ length }, (_, place) => domain.at(Math.floor(number / domain.size ** place) % domain.size)),
  };
}

/** Several domains one after the other. */
export function union<Draw>(...domains: readonly Domain<Draw>[]): Domain<Draw> {
  return {
    size: domains.reduce((size, domain) => size + domain.size, 0),
    at(number) {
      let rest = number;
      for (const domain of domains) {
        if (rest < domain.size) return domain.at(rest);
        rest -= domain.size;
      }
      throw new RangeError(`a draw must have a number from 0 to ${this.size - 1}; it is ${number}`);
    },
  };
}

/** A domain whose draws are computed from those of another one. */
export function mapped<From, To>(domain: Domain<From>, to: (draw: From) => To): Domain<To> {
  return { size: domain.size, at: (number) => to(domain.at(number)) };
}
