/** Every sentence of the operator's log, by the event that it tells. */
import type { HouseEvent } from "./events.ts";
import { isOutage, isRefusal, troubleOf } from "./store/redis/trouble.ts";
import { isTokenRefused, isWithoutAnswer } from "./telegram/classify-error.ts";

export interface Line {
  readonly level: "trace" | "debug" | "info" | "warn" | "error";
  readonly text: string;
  /** The text or the error's own message names the cause: where in the program it was met says nothing more. */
  readonly saysCause: boolean;
}

export function lineOf(event: HouseEvent): Line {
  const told = "error" in event ? textOfCause(event.error) : null;
  if (told !== null) return { level: "error", text: told, saysCause: true };
  const [level, text] = lineOfEvent(event);
  const saysCause =
    event.type === "redis.away" ||
    event.type === "webhook.refused" ||
    ("error" in event && isWithoutAnswer(event.error));
  return { level, text, saysCause };
}

/** Whatever failed by it: the cause is what somebody has to put right. */
function textOfCause(error: unknown): string | null {
  if (isTokenRefused(error)) return tokenRefused;
  const { reason, advice = "" } = troubleOf(error) ?? {};
  if (isRefusal(error)) return `Redis can't be used: ${reason}. ${advice} Trying again until it can, nothing is lost`;
  return isOutage(error) ? redisAway : null;
}

const redisAway = "Redis is away: waiting for it, nothing is lost";

const tokenRefused =
  "Telegram refuses BOT_TOKEN (revoked, or another one by now): nothing is sent and nothing comes in. Set the one that @BotFather shows and start again";

function lineOfEvent(event: HouseEvent): readonly [level: Line["level"], text: string] {
  switch (event.type) {
    case "app.started":
      return ["info", `started (${event.roles})`];
    case "app.stopped":
      return ["info", "stopped"];
    case "app.stop_late":
      return ["warn", `${event.part} did not end within ${event.withinMs} ms: stopping without`];
    case "redis.away":
      return ["error", redisAway];
    case "redis.back":
      return ["info", `Redis is back after ${Math.round(event.afterMs / 1000)} s`];
    case "redis.warning":
      return ["warn", event.text];
    case "clock.skewed":
      return ["warn", `this machine's clock is ${event.skewMs} ms off Redis' clock, which counts: set it right`];
    case "store.empty":
      return [
        "info",
        "the store is empty: no subscribers yet. If there were some, this is another Redis or it lost its data",
      ];
    case "store.lost":
      return ["error", "Redis has come back without all that it had been told: it lost data, or is another one"];
    case "hub.asked":
      return ["debug", `hub: ${event.mode} ${event.outcome}`];
    case "redis.nearly_full":
      return ["error", "Redis is nearly full (maxmemory): no new broadcast is planned until there is room"];
    case "deliveries.settled":
      return ["debug", `${event.count} copies ${event.outcome}`];
    case "delivery.answered":
      return ["trace", "Telegram answered"];
    case "broadcast.started":
      return ["info", `broadcast started (${event.kind})`];
    case "broadcast.planned":
      return ["info", `broadcast planned for ${event.recipients}`];
    case "broadcast.held":
      return ["info", "broadcast paused: its story is on hold"];
    case "broadcast.halted":
      return ["error", "broadcast halted: Telegram refuses its text"];
    case "broadcast.wave_stopped": {
      const { kind, failed, of } = event.fault;
      return ["error", `broadcast stopped after its first wave: ${kind}, ${failed} of ${of}`];
    }
    case "broadcast.variant_refused":
      return ["error", "Telegram refuses the text in one language or form: its readers get nothing"];
    case "broadcast.picture_refused":
      return ["warn", "Telegram refuses a picture: its story goes without"];
    case "broadcast.paid_refused":
      return ["warn", "Telegram refuses the paid speed: going on at the free one"];
    case "recipients.set_aside":
      return ["error", "what is stored of some recipients can't be read: they were set aside, the others are served"];
    case "subscriber.unreadable":
      return ["error", "the record of a subscriber can't be read: left out, the others are served"];
    case "batch.set_aside":
      return ["error", "a batch ended its process again and again and was set aside"];
    case "broadcast.revived":
      return ["warn", "batches without a live job given out again"];
    case "outage.over":
      return [
        "warn",
        "nothing was looked after for a while: digests are late, or too late and wait for their next time",
      ];
    case "digest.missed":
      return ["error", "a digest could not be made in time"];
    case "telegram.flood":
      return ["warn", "Telegram asks us to wait"];
    case "telegram.silent":
      return ["error", "Telegram does not answer: waiting, with a call now and then"];
    case "telegram.heard":
      return ["info", `Telegram answers again after ${Math.round(event.afterMs / 1000)} s`];
    case "chat.floods":
      return ["warn", "a chat sends more than it may be answered: done in order, the rest of its answers is left out"];
    case "chats.forgotten":
      return ["info", `${event.count} chats that Telegram has refused for 90 days were erased`];
    case "chat.refuses":
      if (event.moved) return ["warn", "a forum topic is gone: its news goes to the chat itself"];
      return ["warn", "a chat does not let us write"];
    case "telegram.unauthorized":
      return ["error", tokenRefused];
    case "telegram.unclassified":
      return ["error", "Telegram gave an answer nobody has seen before"];
    case "job.failed":
      return ["error", "a job failed for good"];
    case "job.retried":
      return ["warn", "a job failed and is tried again"];
    case "sending.halted":
      return ["warn", `all sending is halted by ${event.by}`];
    case "sending.unhalted":
      return ["info", `all sending runs again, by ${event.by}`];
    case "notice.lost":
      return ["warn", "the newsroom could not be told something"];
    case "feed.polled":
      return ["debug", `feed polled: ${event.outcome}`];
    case "permits.granted":
      return ["trace", "permits granted"];
    case "update.handled":
      return ["debug", "update handled"];
    case "update.refused":
      return ["warn", "an update names a chat or person by an id that Telegram does not give: refused"];
    case "update.poisoned":
      return ["error", "an update failed again and again and was set aside"];
    case "updates.interrupted":
      return ["warn", "no updates can be taken in: trying again until they can"];
    case "webhook.refused":
      return ["warn", "Telegram did not take the webhook setting"];
    case "updates.resumed":
      return ["info", `updates are taken in again after ${Math.round(event.afterMs / 1000)} s`];
    case "webhook.checked":
      return ["trace", "asked Telegram how the webhook does"];
    case "webhook.failing":
      return ["error", "Telegram can't deliver updates to the webhook"];
    case "webhook.lagging":
      return ["error", `${event.pending} updates wait at Telegram for the webhook, more and more of them`];
    case "senders.absent":
      return ["error", "no sender runs: nothing goes out until a process with ROLES=jobs is started"];
    case "senders.present":
      return ["info", `senders run again: ${event.count}`];
    case "updates.rival":
      return ["warn", "another process polls with this token: stepping back (run one bot per token)"];
    case "menu.refused":
      return ["warn", "Telegram did not take a command menu: people type, or use buttons"];
    case "fault":
      return ["error", `unexpected fault in ${event.where}`];
    default:
      return event satisfies never;
  }
}
