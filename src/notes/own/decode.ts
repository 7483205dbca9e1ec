import type { Finding } from "../repair/lines.ts";

/**
 * Text of a file: UTF-8, else GB18030, which is told as a finding; with LF and without a byte order mark. Bytes that
 * neither can read become U+FFFD.
 */
export function decode(bytes: Uint8Array): { text: string; findings: Finding[] } {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  if (utf16) return { text: withLf(new TextDecoder(utf16).decode(bytes)), findings: [encoding(utf16.toUpperCase())] };
  try {
    return { text: withLf(new TextDecoder("utf-8", { fatal: true }).decode(bytes)), findings: [] };
  } catch {
    return { text: withLf(new TextDecoder("gb18030").decode(bytes)), findings: [encoding("GB18030")] };
  }
}

function withLf(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function encoding(name: string): Finding {
  return {
    rule: "encoding",
    line: 1,
    column: 1,
    message: {
      zh: `文件不是 UTF-8，已按 ${name} 读取。`,
      en: `The file is not UTF-8; it was read as ${name}.`,
    },
  };
}
