/** Ids as Telegram gives them: of users and chats at most 52 significant bits (Bot API, Chat.id), groups and channels below
 *  zero; of messages 31. What is outside is refused where it comes in, for it could not be stored whole. */

const idBits = 52;
const messageIdBits = 31;

export function isChatId(id: number): boolean {
  return Number.isInteger(id) && id !== 0 && Math.abs(id) < 2 ** idBits;
}

/** Of a person: users have positive ids. */
export function isUserId(id: number): boolean {
  return isChatId(id) && id > 0;
}

/** Of one chat. */
export function isMessageId(id: number): boolean {
  return Number.isInteger(id) && id > 0 && id < 2 ** messageIdBits;
}
