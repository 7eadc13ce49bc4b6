/** Reads what stands behind /correct. Pure; knows no sentence and no store. */
import { type ArticleId, parseArticleId } from "../../../news/article.ts";
import type { ContentChanges } from "../../../news/correction.ts";

export type CorrectFault = "nothing_given" | "id_unreadable" | "word_unknown" | "title_missing";

export type CorrectArguments =
  | {
      readonly ok: true;
      readonly id: ArticleId;
      readonly notify: boolean;
      readonly changes: ContentChanges;
      readonly note: string;
    }
  | { readonly ok: false; readonly fault: CorrectFault; readonly detail: string };

/** People write the names of fields in their own language. */
const fieldNames: Readonly<Record<string, "title" | "lead" | "source" | "note">> = {
  title: "title",
  titre: "title",
  lead: "lead",
  chapeau: "lead",
  source: "source",
  note: "note",
};
const fieldLine = /^(\p{L}+)\s*[:：]\s*(.*)$/u;
/** Takes a lead or a source away. */
const nothing = "-";

/** `changes` and `note` may be empty: the editor is then asked what to change. */
export function parseCorrectArguments(text: string): CorrectArguments {
  const [, word = "", weight = "", rest = ""] =
    /^(\S*)(?:\s+(minor|material)\b)?\s*([\s\S]*)$/i.exec(text.trim()) ?? [];
  if (word === "") return { ok: false, fault: "nothing_given", detail: "" };
  const id = parseArticleId(word);
  if (!id) return { ok: false, fault: "id_unreadable", detail: word };

  const fields = new Map<"title" | "lead" | "source" | "note", string>();
  let open: "title" | "lead" | "source" | "note" | null = null;
  for (const line of rest.split("\n").map((each) => each.trim())) {
    const [, name = "", value = ""] = fieldLine.exec(line) ?? [];
    const field = fieldNames[name.toLowerCase()];
    if (field) fields.set(field, value);
    else if (line !== "" && !open) return { ok: false, fault: "word_unknown", detail: line };
    else if (line !== "" && open) fields.set(open, `${fields.get(open) ?? ""} ${line}`.trim());
    open = field ?? open;
  }

  const title = fields.get("title");
  if (title === "" || title === nothing) return { ok: false, fault: "title_missing", detail: "" };
  const optional = (field: "lead" | "source"): ContentChanges => {
    const value = fields.get(field);
    return value === undefined ? {} : { [field]: value === nothing || value === "" ? null : value };
  };
  return {
    ok: true,
    id,
    notify: weight.toLowerCase() === "material",
    changes: { ...(title !== undefined && { title }), ...optional("lead"), ...optional("source") },
    note: fields.get("note") ?? "",
  };
}
