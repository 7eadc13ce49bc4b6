/** Reads what stands behind /correct and the story's name. Pure; knows no sentence and no store. */
import type { ReadWord } from "../../../locales/typed-words.ts";
import {
  type ContentChanges,
  type CorrectableField,
  correctable,
  isRemovable,
  meansNone,
  typedChange,
} from "../../../news/correction.ts";

export type CorrectFault = "word_unknown" | "title_missing" | "nothing_behind_weight";

export type CorrectArguments =
  | {
      readonly ok: true;
      readonly notify: boolean;
      readonly changes: ContentChanges;
      readonly note: string;
    }
  | { readonly ok: false; readonly fault: CorrectFault; readonly detail: string };

const fieldNames = [...correctable, "note"] as const;
const weights = ["minor", "material"] as const;
const fieldLine = /^(\p{L}+)\s*[:：]\s*(.*)$/u;

/** `changes` and `note` may be empty: the editor is then asked what to change. `read`: people write the names of fields in
 *  their own language. */
export function parseCorrectArguments(text: string, read: ReadWord): CorrectArguments {
  const behind = text.trim();
  const [heading = ""] = /^\p{L}+(?!\p{L}|\s*[:：])/u.exec(behind) ?? [];
  const weight = read(heading, weights);
  const rest = weight === null ? behind : behind.slice(heading.length);

  const fields = new Map<CorrectableField | "note", string>();
  let open: CorrectableField | "note" | null = null;
  for (const line of rest.split("\n").map((each) => each.trim())) {
    const [, name = "", value = ""] = fieldLine.exec(line) ?? [];
    const field = read(name, fieldNames);
    if (field !== null) fields.set(field, value);
    else if (open === "body") fields.set(open, `${fields.get(open) ?? ""}\n${line}`.trim());
    else if (line !== "" && !open) return { ok: false, fault: "word_unknown", detail: line };
    else if (line !== "" && open) fields.set(open, `${fields.get(open) ?? ""} ${line}`.trim());
    open = field ?? open;
  }

  let changes: ContentChanges = {};
  for (const field of correctable) {
    const value = fields.get(field);
    if (value === undefined) continue;
    if (meansNone(value) && !isRemovable(field)) return { ok: false, fault: "title_missing", detail: "" };
    changes = { ...changes, ...typedChange(field, value) };
  }
  if (weight !== null && fields.size === 0) return { ok: false, fault: "nothing_behind_weight", detail: heading };
  const notify = weight === "material";
  return { ok: true, notify, changes, note: fields.get("note") ?? "" };
}
