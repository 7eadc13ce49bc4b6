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
/** Before the language, where it is written in the reader's. */
const localeMark = "@";

function announcementContent(content: Announced, { clock, render }: Pick<ContentDeps, "clock" | "render">): Content {
  const { text, texts = {} } = content;
  const pieceOf = (locale: string): Piece => ({ how: "send", message: render.announcement(texts[locale] ?? text) });
  const messages = async (variant: string): Promise<CopyLayout> => {
    const [place = "", locale = ""] = variant.split(localeMark);
    return {
      pieces: [pieceOf(locale)],
      ...(place.endsWith(silentMark) && { silent: true }),
      ...(/^\d/.test(place) && { threadId: Number.parseInt(place, 10) }),
    };
  };
  return {
    async variantOf(subscriber) {
      const now = clock();
      if (isSilenced(subscriber, now) || !isAddressed(subscriber, content)) return null;
      const { locale } = subscriber.preferences;
      const place = `${subscriber.threadId ?? ""}${isQuietAt(subscriber.preferences, now) ? silentMark : ""}`;
      return Object.hasOwn(texts, locale) ? `${place}${localeMark}${locale}` : place;
    },
    messages,
    revised: messages,
    carries: () => false,
    // In the editor's words.
    lookOf: async () => noLook,
    originalOf: async () => undefined,
  };
}
