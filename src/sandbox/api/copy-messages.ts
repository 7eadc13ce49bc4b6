/** Copies and forwards. A copy is a new message of the bot's; a forward keeps its origin. */
import type { Core } from "../world/core.ts";
import { contentOf, originOf } from "../world/forwarded.ts";
import type { Message, Stored } from "../world/model.ts";
import { badRequest } from "./api-error.ts";
import type { Arguments } from "./arguments.ts";
import { existing, readIds } from "./change-messages.ts";
import { findChat } from "./destination.ts";
import type { Methods } from "./methods.ts";
import { admit, type Posting, preparePosting } from "./posting.ts";
import { captionFields, readCaption } from "./send-media.ts";

export const copyMethods: Methods = {
  async copyMessage(core, args) {
    const posting = preparePosting(core, args);
    const source = original(core, args, args.integer("message_id"), "copy");
    await admit(core, args, posting.chat);
    const caption = args.has("caption") ? captionFields(readCaption(core, args), args) : {};
    return { message_id: copy(posting, source, caption).message_id };
  },
  async copyMessages(core, args) {
    const posting = preparePosting(core, args);
    const sources = originals(core, args, "copy");
    await admit(core, args, posting.chat, sources.length);
    const bare = args.flag("remove_caption") ? { caption: undefined, caption_entities: undefined } : {};
    return sources.map((source) => ({ message_id: copy(posting, source, bare).message_id }));
  },
  async forwardMessage(core, args) {
    const posting = preparePosting(core, args);
    const source = original(core, args, args.integer("message_id"), "forward");
    await admit(core, args, posting.chat);
    return copy(posting, source, originOf(source.message));
  },
  async forwardMessages(core, args) {
    const posting = preparePosting(core, args);
    const sources = originals(core, args, "forward");
    await admit(core, args, posting.chat, sources.length);
    return sources.map((source) => ({ message_id: copy(posting, source, originOf(source.message)).message_id }));
  },
};

function original(core: Core, args: Arguments, id: number | null, verb: "copy" | "forward"): Stored {
  const stored = existing(findChat(core, args, "from_chat_id"), id);
  if (!stored) throw badRequest(`message to ${verb} not found`);
  if (stored.message.has_protected_content) throw badRequest("message has protected content and can't be forwarded");
  return stored;
}

/** Missing ones are skipped. */
function originals(core: Core, args: Arguments, verb: "copy" | "forward"): Stored[] {
  const ids = readIds(args);
  if (ids.some((id, at) => at > 0 && id <= (ids[at - 1] ?? 0))) {
    throw badRequest("message identifiers must be in a strictly increasing order");
  }
  const chat = findChat(core, args, "from_chat_id");
  const found = ids.map((id) => existing(chat, id)).filter((one) => one !== null);
  if (found.length === 0) throw badRequest(`there are no messages to ${verb}`);
  return found;
}

function copy(posting: Posting, source: Stored, fields: Partial<Message>): Message {
  const content = Object.entries({ ...contentOf(source.message), ...fields });
  return posting.post(Object.fromEntries(content.filter(([, value]) => value !== undefined)), {
    ...(source.photoUrl && { photoUrl: source.photoUrl }),
    ...(source.linkPreview && { linkPreview: source.linkPreview }),
  });
}
