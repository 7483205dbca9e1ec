import { describe, expect, it } from "vitest";
import { findImage, indexFiles } from "../../../../src/notes/own/images.ts";

const files = indexFiles([
  "images/conv1.png",
  "images/e\u0301.png",
  "images/my pic.png",
  "images/_b.png",
  "a/fig.png",
  "b/fig.png",
  "notes/pics/Net.PNG",
  "100%.png",
]);
const find = (target: string, from = "notes/cnn.md") => findImage(target, from, files);

describe("findImage", () => {
  it.each([
    ["as given, from the note", "pics/Net.PNG", "notes/pics/Net.PNG"],
    ["above the note", "../images/conv1.png", "images/conv1.png"],
    ["from the opened folder's root", "images/conv1.png", "images/conv1.png"],
    ["from the root by a slash", "/images/conv1.png", "images/conv1.png"],
    ["decoded", "../images/my%20pic.png", "images/my pic.png"],
    ["with backslashes", "images\\conv1.png", "images/conv1.png"],
    ["with a backslash before a sign", "..\\images\\_b.png", "images/_b.png"],
    ["whatever the case", "pics/net.png", "notes/pics/Net.PNG"],
    ["whatever the Unicode form", "images/\u00e9.png", "images/e\u0301.png"],
    ["by its base name", "D:\\paper\\images\\conv1.png", "images/conv1.png"],
    ["with a query", "pics/Net.PNG?raw=true", "notes/pics/Net.PNG"],
    ["with a lone percent sign", "../100%.png", "100%.png"],
  ])("finds an image %s", (_way, target, file) => {
    expect(find(target)).toEqual({ kind: "file", file });
  });

  it("does not choose between two of the same name", () => {
    expect(find("x/fig.png")).toEqual({
      kind: "ambiguous",
      target: "x/fig.png",
      candidates: ["a/fig.png", "b/fig.png"],
    });
  });

  it("takes the nearer of two of the same name when its path is given", () => {
    expect(find("../a/fig.png")).toEqual({ kind: "file", file: "a/fig.png" });
  });

  it("names what is missing as the author wrote it", () => {
    expect(find("D:\\paper\\images\\none.png")).toEqual({ kind: "missing", target: "D:\\paper\\images\\none.png" });
    expect(find("")).toEqual({ kind: "missing", target: "" });
  });

  it("never leads out of the folder", () => {
    expect(find("../../../etc/passwd")).toEqual({ kind: "missing", target: "../../../etc/passwd" });
    expect(find("/etc/passwd")).toEqual({ kind: "missing", target: "/etc/passwd" });
  });

  it("leaves addresses of other places alone", () => {
    expect(find("https://a.example/b.png")).toEqual({ kind: "remote", href: "https://a.example/b.png" });
    expect(find("data:image/png;base64,AA==")).toEqual({ kind: "remote", href: "data:image/png;base64,AA==" });
  });
});
