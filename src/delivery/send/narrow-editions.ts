/** Before a batch of a digest is sent: nobody gets a story that was withdrawn since it was planned, nor one that they have muted
 *  since, or whose topic they have left. What is stored of the recipient says so too, for that is what they will have received. */
import type { BroadcastSpec } from "../../news/broadcast.ts";
import type { LedgerPlace } from "../../store/broadcasts/ledger.ts";
import { type FrozenRecipient, unreadableVariant } from "../../store/broadcasts/recipient-record.ts";
import type { Content } from "../content/content.ts";
import type { DeliveryDeps } from "../deps.ts";

type Deps = Pick<DeliveryDeps, "broadcasts" | "ledger" | "subscribers">;

export async function narrowEditions(
  { id, createdAt }: Pick<BroadcastSpec, "id" | "createdAt">,
  batch: number,
  content: Pick<Content, "narrowed" | "standing">,
  deps: Deps,
): Promise<readonly FrozenRecipient[]> {
  const { broadcasts, subscribers } = deps;
  const recipients = await broadcasts.recipients(id, batch);
  const { narrowed, standing } = content;
  if (!narrowed || !standing) return recipients;
  const chats = recipients.map(({ chatId }) => chatId);
  const changed = await subscribers.changedSince(chats, createdAt);
  const cleared = await standing([...new Set(recipients.flatMap(({ variant }) => readable(variant)))]);
  if (changed.size === 0 && cleared.size === 0) return recipients;
  const open = await untouched({ id, batch, part: 0 }, recipients, deps);
  const variants = new Map<number, string>();
  for (const [index, { chatId, variant }] of recipients.entries()) {
    if (!open[index]) continue;
    const standingNow = cleared.get(variant) ?? variant;
    const subscriber = changed.has(chatId) ? await subscribers.get(chatId) : null;
    const now = subscriber ? await narrowed(standingNow, subscriber) : standingNow;
    if (now !== variant) variants.set(index, now);
  }
  if (variants.size === 0 || !(await broadcasts.changeVariants(id, batch, variants))) return recipients;
  return recipients.map((each, index) => ({ ...each, variant: variants.get(index) ?? each.variant }));
}

const readable = (variant: string): string[] => (variant === unreadableVariant ? [] : [variant]);

/** Of each recipient whether nobody has called them yet. */
async function untouched(
  at: LedgerPlace,
  { length }: readonly FrozenRecipient[],
  { ledger }: Deps,
): Promise<readonly boolean[]> {
  return (await ledger.read(at, length)).map(({ state, tries }) => state === "pending" && tries === 0);
}
