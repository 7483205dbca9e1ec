import { describe, expect, it } from "vitest";
import { decode } from "../../../../src/notes/own/decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("decode", () => {
  it.each([
    ["UTF-8", utf8("卷积\n"), "卷积\n"],
    ["a byte order mark", utf8("\uFEFF# a\n"), "# a\n"],
    ["CRLF", utf8("a\r\nb\rc\n"), "a\nb\nc\n"],
    ["nothing", new Uint8Array(), ""],
  ])("reads %s without a word", (_name, bytes, text) => {
    expect(decode(bytes)).toEqual({ text, findings: [] });
  });

  it("reads GB18030 where UTF-8 fails, and tells so", () => {
    const { text, findings } = decode(new Uint8Array([0xbe, 0xed, 0xbb, 0xfd, 0x0d, 0x0a]));
    expect(text).toBe("卷积\n");
    expect(findings).toMatchInlineSnapshot(`
      [
        {
          "column": 1,
          "line": 1,
          "message": {
            "en": "The file is not UTF-8; it was read as GB18030.",
            "zh": "文件不是 UTF-8，已按 GB18030 读取。",
          },
          "rule": "encoding",
        },
      ]
    `);
  });

  it("reads UTF-16 by its byte order mark", () => {
    expect(decode(new Uint8Array([0xff, 0xfe, 0x77, 0x53])).text).toBe("卷");
    expect(decode(new Uint8Array([0xfe, 0xff, 0x53, 0x77])).text).toBe("卷");
  });
});
