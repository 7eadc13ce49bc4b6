/** Fields of the methods where a misspelt one would be lost in silence. From the Bot API docs. */
const list = (names: string): readonly string[] => names.split(" ");

const sending = list(
  "business_connection_id chat_id message_thread_id direct_messages_topic_id disable_notification protect_content allow_paid_broadcast message_effect_id suggested_post_parameters reply_parameters reply_markup",
);
const legacy = list("reply_to_message_id allow_sending_without_reply disable_web_page_preview");
const caption = list("caption parse_mode caption_entities show_caption_above_media");
const editing = list("business_connection_id chat_id message_id inline_message_id reply_markup");
const fields = (...groups: readonly (readonly string[])[]): ReadonlySet<string> => new Set(groups.flat());

export const knownFields: Readonly<Record<string, ReadonlySet<string>>> = {
  sendMessage: fields(
    sending,
    legacy,
    list("text parse_mode entities link_preview_options ephemeral_message_parameters"),
  ),
  sendRichMessage: fields(sending, list("rich_message ephemeral_message_parameters")),
  sendPhoto: fields(sending, legacy, caption, list("photo has_spoiler ephemeral_message_parameters")),
  sendDocument: fields(sending, legacy, caption, list("document thumbnail disable_content_type_detection")),
  sendMediaGroup: fields(sending, legacy, list("media")),
  editMessageText: fields(
    editing,
    list("text parse_mode entities link_preview_options disable_web_page_preview rich_message"),
  ),
  editMessageCaption: fields(editing, caption),
  editMessageMedia: fields(editing, list("media")),
  editMessageReplyMarkup: fields(editing),
  deleteMessage: fields(list("chat_id message_id")),
  deleteMessages: fields(list("chat_id message_ids")),
  answerCallbackQuery: fields(list("callback_query_id text show_alert url cache_time")),
  answerInlineQuery: fields(list("inline_query_id results cache_time is_personal next_offset button")),
  getUpdates: fields(list("offset limit timeout allowed_updates")),
  setWebhook: fields(
    list("url certificate ip_address max_connections allowed_updates drop_pending_updates secret_token"),
  ),
  setMyCommands: fields(list("commands scope language_code")),
};
