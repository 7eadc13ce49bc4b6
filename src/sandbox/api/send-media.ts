/** sendPhoto, sendDocument and sendMediaGroup. An album is all or nothing. */
import { captionLimit, formatText, type Judged } from "../text/formatted-text.ts";
import type { Core } from "../world/core.ts";
import type { Message } from "../world/model.ts";
import { ApiError, badRequest } from "./api-error.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { type MediaSource, readMedia, readSource } from "./media-source.ts";
import type { Methods } from "./methods.ts";
import { admit, newGroupId, preparePosting } from "./posting.ts";

// Bot API docs: 2–10; a single item is not refused by the server.
const largestAlbum = 10;

export const mediaMethods: Methods = {
  sendPhoto: (core, args) => sendOne(core, args, "photo"),
  sendDocument: (core, args) => sendOne(core, args, "document"),
  async sendMediaGroup(core, args) {
    const items = args.object("media", "can't parse media JSON object");
    if (!Array.isArray(items) || items.length === 0) throw badRequest("media is empty");
    if (items.length > largestAlbum) throw badRequest("too many messages to send as an album");
    const posting = preparePosting(core, args);
    if (args.has("reply_markup")) throw badRequest("reply markup is not supported in albums");
    const types = new Set(items.map((item) => (item as { type?: string }).type));
    if (types.has("document") && types.size > 1) throw badRequest("document can't be mixed with other media types");
    const ready: { source: MediaSource; caption: Judged; covered: boolean }[] = [];
    for (const [at, item] of (items as Record<string, unknown>[]).entries()) {
      try {
        ready.push({ ...(await readItem(core, args, item)), covered: item.has_spoiler === true });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        throw badRequest(`Failed to send message #${at + 1} with the error message "${unprefixed(error)}"`);
      }
    }
    await admit(core, args, posting.chat, ready.length);
    const group = newGroupId(core);
    return ready.map(({ source, caption, covered }) =>
      posting.post(
        {
          ...source.fields,
          ...captionFields(caption, args),
          ...(covered && { has_media_spoiler: true }),
          media_group_id: group,
        },
        { warnings: caption.warnings, ...(source.photoUrl && { photoUrl: source.photoUrl }) },
      ),
    );
  },
};

async function sendOne(core: Core, args: Arguments, kind: "photo" | "document"): Promise<Message> {
  const caption = readCaption(core, args);
  const posting = preparePosting(core, args);
  const source = await readMedia(core, args, kind, kind);
  await admit(core, args, posting.chat);
  return posting.post(
    { ...source.fields, ...captionFields(caption, args), ...(args.flag("has_spoiler") && { has_media_spoiler: true }) },
    { warnings: caption.warnings, ...(source.photoUrl && { photoUrl: source.photoUrl }) },
  );
}

export async function readItem(
  core: Core,
  args: Arguments,
  item: Record<string, unknown>,
): Promise<{ source: MediaSource; caption: Judged }> {
  const { type, media } = item;
  if (type !== "photo" && type !== "document")
    throw badRequest("can't use the media of the specified type in the album");
  const written = typeof media === "string" ? media : "";
  const attached = /^attach:\/\/(.+)$/.exec(written)?.[1];
  const upload = attached === undefined ? null : args.upload(attached);
  if (attached !== undefined && !upload) throw badRequest("can't find attached file");
  const source = await readSource(core, type, upload, written);
  return { source, caption: readCaption(core, readArguments(item, new Map())) };
}

export function readCaption(core: Core, args: Arguments): Judged {
  return formatText(
    core,
    { text: args.text("caption"), parseMode: args.text("parse_mode"), entities: args.object("caption_entities") },
    captionLimit,
    true,
  );
}

export function captionFields(caption: Judged, args: Arguments): Partial<Message> {
  return {
    ...(caption.text !== "" && { caption: caption.text }),
    ...(caption.entities.length > 0 && { caption_entities: caption.entities }),
    ...(args.flag("show_caption_above_media") && { show_caption_above_media: true }),
  };
}

const unprefixed = (error: ApiError): string => error.message.replace(/^Bad Request: /, "");
