/** `npm run texts`: writes the keys of all sentences, with the variables they take, from the English files into
 *  src/locales/text-keys.ts. A test holds that file current. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSentences, readWords } from "../../src/locales/load-locales.ts";
import { placeOf } from "../../src/locales/places.ts";
import { usesOf, type Variable } from "../../src/locales/sentence-pattern.ts";

const english = fileURLToPath(new URL("../../src/locales/en", import.meta.url));
export const textKeysFile = fileURLToPath(new URL("../../src/locales/text-keys.ts", import.meta.url));

export function textKeysSource(): string {
  const patterns = new Map(readSentences(english).entries);
  const lines = [...patterns].map(([key, pattern]) => {
    const text = placeOf(key) === "message" ? "Text" : "PlainText";
    const variables = [...usesOf(pattern, patterns).variables].map(([name, use]) => `${name}: ${typeOf(use, text)}`);
    return `  ${/^[a-z]+$/.test(key) ? key : `"${key}"`}: ${variables.length > 0 ? `{ ${variables.join("; ")} }` : "null"};`;
  });
  const meanings = [...readWords(english).keys()].map((meaning) => `  | "${meaning}"`);
  return `/** The keys of all sentences with the variables they take, and what typed words can mean. Written by \`npm run texts\` from
 *  the English files. */
import type { Text } from "../format/safe-html.ts";

type PlainText = string | number;

// biome-ignore format: one line a sentence
export interface TextVariables {
${lines.join("\n")}
}

export type TypedMeaning =
${meanings.join("\n")};
`;
}

function typeOf({ kind, choices }: Variable, text: string): string {
  if (kind === "text") return text;
  return kind === "choice" ? choices.map((choice) => `"${choice}"`).join(" | ") : kind;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(textKeysFile), textKeysSource());
