import { describe, expect, it } from "vitest";
import { readAddress, writeAddress } from "../../../src/widgets/kit/address.ts";
import { nearestName } from "../../../src/widgets/kit/nearest.ts";
import { int } from "../../../src/widgets/kit/params.ts";
import { readValues, writeChanges } from "../../../src/widgets/kit/values.ts";

const specs = {
  kernel: int({ name: { zh: "核长", en: "Kernel size" }, min: 1, max: 7, default: 3 }),
  stride: int({ name: { zh: "步幅", en: "Stride" }, min: 1, max: 4, default: 1 }),
};

describe("readValues", () => {
  it("starts from the defaults and takes what is written", () => {
    expect(readValues(specs, { stride: "2" })).toEqual({ values: { kernel: 3, stride: 2 }, problems: [] });
  });

  it("keeps what can't be read and tells of it, with the name that was meant", () => {
    const { values, problems } = readValues(specs, { kernel: "9", strid: "2" }, { kernel: 5, stride: 1 });
    expect(values).toEqual({ kernel: 5, stride: 1 });
    expect(problems).toMatchSnapshot();
  });

  it("takes no name from the prototype of objects", () => {
    expect(readValues(specs, { constructor: "1" }).problems).toHaveLength(1);
  });
});

describe("writeChanges", () => {
  it("writes only what differs", () => {
    expect(writeChanges(specs, { kernel: 5, stride: 1 }, { kernel: 3, stride: 1 })).toEqual({ kernel: "5" });
  });
});

describe("nearestName", () => {
  it.each([
    ["strides", "stride"],
    ["kernal", "kernel"],
    ["zzz", undefined],
  ])("of %s is %s", (written, name) => {
    expect(nearestName(written, Object.keys(specs))).toBe(name);
  });
});

describe("the address", () => {
  it("holds the widgets side by side", () => {
    const search = writeAddress("?other.k=1&x=2", "rf", { layers: "k3.k3s2", selected: "2" });
    expect(search).toBe("?other.k=1&x=2&rf.layers=k3.k3s2&rf.selected=2");
    expect(readAddress(search, "rf")).toEqual({ layers: "k3.k3s2", selected: "2" });
    expect(writeAddress(search, "rf", {})).toBe("?other.k=1&x=2");
    expect(writeAddress("?rf.k=1", "rf", {})).toBe("");
  });
});
