/** Picks a broadcast's content by its kind: one file for each. */
import type { BroadcastSpec } from "../../news/broadcast.ts";
import { articleContent } from "./article-content.ts";
import { type Content, type ContentDeps, type CopyLayout, noLook, type Piece } from "./content.ts";
import { digestContent } from "./digest-content.ts";
import { revisionContent } from "./revision-content.ts";

export function createContent(spec: BroadcastSpec, deps: ContentDeps): Content {
  switch (spec.content.kind) {
    case "article":
      return articleContent(spec.content, deps);
    case "digest":
      return digestContent(spec.id, spec.content, deps);
    case "announcement":
      return announcementContent(spec.content.text, deps);
    case "revision":
      return revisionContent(spec.content, deps, (source) => createContent(source, deps));
  }
}

function announcementContent(text: string, { render }: Pick<ContentDeps, "render">): Content {
  const piece: Piece = { how: "send", message: render.announcement(text) };
  const messages = async (variant: string): Promise<CopyLayout> => ({
    pieces: [piece],
    ...(variant !== "" && { threadId: Number(variant) }),
  });
  return {
    variantOf: async ({ threadId }) => String(threadId ?? ""),
    messages,
    revised: messages,
    carries: () => false,
    // Written once, in the editor's words.
    lookOf: async () => noLook,
    originalOf: async () => undefined,
  };
}
