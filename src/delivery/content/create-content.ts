/** Picks a broadcast's content by its kind: one file for each. */
import { isQuietAt, isSilenced } from "../../news/arrival.ts";
import { type BroadcastSpec, isAddressed } from "../../news/broadcast.ts";
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
      return announcementContent(spec.content, deps);
    case "revision":
      return revisionContent(spec.content, deps, (source) => createContent(source, deps));
  }
}

type Announced = Extract<BroadcastSpec["content"], { kind: "announcement" }>;

/** Behind the forum topic of a copy that comes without sound. */
const silentMark = "s";

function announcementContent(content: Announced, { clock, render }: Pick<ContentDeps, "clock" | "render">): Content {
  const piece: Piece = { how: "send", message: render.announcement(content.text) };
  const messages = async (variant: string): Promise<CopyLayout> => ({
    pieces: [piece],
    ...(variant.endsWith(silentMark) && { silent: true }),
    ...(/^\d/.test(variant) && { threadId: Number.parseInt(variant, 10) }),
  });
  return {
    async variantOf(subscriber) {
      const now = clock();
      if (isSilenced(subscriber, now) || !isAddressed(subscriber, content)) return null;
      return `${subscriber.threadId ?? ""}${isQuietAt(subscriber.preferences, now) ? silentMark : ""}`;
    },
    messages,
    revised: messages,
    carries: () => false,
    // Written once, in the editor's words.
    lookOf: async () => noLook,
    originalOf: async () => undefined,
  };
}
