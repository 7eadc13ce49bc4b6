/** Telegram's own parser, offline: the judge of every text that a test sends. Absent on platforms without a build of it. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export interface ParsedEntity {
  /** TDLib's name: textEntityTypeBold, textEntityTypeTextUrl … */
  readonly type: string;
  /** UTF-16 units */
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}

export type Parsed =
  | { readonly ok: true; readonly text: string; readonly entities: readonly ParsedEntity[] }
  | { readonly ok: false; readonly message: string };

interface Tdl {
  configure(options: { tdjson: string; verbosityLevel: number }): void;
  execute(request: unknown): unknown;
}

const require = createRequire(import.meta.url);

function load(): Tdl | null {
  try {
    const folder = dirname(require.resolve("@prebuilt-tdlib/linux-x64-glibc/package.json"));
    const tdl = require("tdl") as Tdl;
    tdl.configure({ tdjson: join(folder, "libtdjson.so"), verbosityLevel: 0 });
    return tdl;
  } catch (error) {
    process.stderr.write(
      `!!! Telegram's parser is not installed for ${process.platform}-${process.arch}: texts are judged by the sandbox alone (${(error as Error).message.split("\n")[0]})\n`,
    );
    return null;
  }
}

const tdl = load();
export const parserAvailable = tdl !== null;

export function parseAsTelegram(html: string): Parsed {
  if (!tdl) throw new Error("Telegram's parser is not installed: ask parserAvailable first");
  const answer = tdl.execute({ _: "parseTextEntities", text: html, parse_mode: { _: "textParseModeHTML" } }) as
    | {
        _: "formattedText";
        text: string;
        entities: { offset: number; length: number; type: { _: string; url?: string } }[];
      }
    | { _: "error"; message: string };
  if (answer._ === "error") return { ok: false, message: answer.message };
  return {
    ok: true,
    text: answer.text,
    entities: answer.entities.map(({ offset, length, type }) => ({
      type: type._,
      offset,
      length,
      ...(type.url !== undefined && { url: type.url }),
    })),
  };
}

/** For the sandbox: null = accepted, else why Telegram refuses it. */
export function judge(text: string, parseMode: string): string | null {
  if (!tdl || parseMode.toLowerCase() !== "html") return null;
  const parsed = parseAsTelegram(text);
  return parsed.ok ? null : parsed.message;
}
