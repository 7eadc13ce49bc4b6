/** sendMessage and everything that only says something: chat actions, drafts. */
import { formatText, textLimit } from "../text/formatted-text.ts";
import type { Core } from "../world/core.ts";
import { badRequest } from "./api-error.ts";
import type { Arguments } from "./arguments.ts";
import { findChat, writableChat } from "./destination.ts";
import type { Methods } from "./methods.ts";
import { admit, preparePosting } from "./posting.ts";

const actions = new Set(
  "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location record_video_note upload_video_note".split(
    " ",
  ),
);

export const textMethods: Methods = {
  async sendMessage(core, args) {
    const formatted = readText(core, args);
    const options = previewOptions(args);
    const posting = preparePosting(core, args);
    await admit(core, args, posting.chat);
    const inCrowd = core.crowd !== null && !core.chats.has(posting.chat.id);
    const found = inCrowd ? null : core.previews.of(formatted.text, formatted.entities, options);
    const linkPreview = found instanceof Promise ? await found : found;
    return posting.post(
      {
        text: formatted.text,
        ...(formatted.entities.length > 0 && { entities: formatted.entities }),
        ...(options !== undefined && { link_preview_options: options }),
      },
      { warnings: formatted.warnings, linkPreview },
    );
  },
  sendChatAction(core, args) {
    writableChat(core, args);
    if (!actions.has(args.text("action").toLowerCase())) throw badRequest("wrong parameter action in request");
    return true;
  },
  sendMessageDraft(core, args) {
    const chat = findChat(core, args);
    if (chat.type !== "private") throw badRequest("method is available only in private chats");
    if (!args.integer("draft_id")) throw badRequest("draft_id must be non-zero");
    return true;
  },
};

export function readText(core: Core, args: Arguments): ReturnType<typeof formatText> {
  return formatText(
    core,
    { text: args.text("text"), parseMode: args.text("parse_mode"), entities: args.object("entities") },
    textLimit,
  );
}

export function previewOptions(args: Arguments): unknown {
  const options = args.object("link_preview_options", "can't parse link preview options JSON object");
  if (options !== undefined) return options;
  return args.flag("disable_web_page_preview") ? { is_disabled: true } : undefined;
}
