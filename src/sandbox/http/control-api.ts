/** The sandbox's own API below /sandbox/: what the page's buttons and the test client do. Never part of the Bot API. */

import type { IncomingMessage, ServerResponse } from "node:http";
import { parseAddress } from "../../news/web-address.ts";
import { ApiError } from "../api/api-error.ts";
import type { SandboxClock } from "../world/clock.ts";
import { type Core, shown } from "../world/core.ts";
import { inline } from "../world/inline-mode.ts";
import type { Chat, Faults, InlineAnswer } from "../world/model.ts";
import type { World } from "../world/world.ts";
import {
  type ClockMove,
  clockMove,
  forwarding,
  inlineAsk,
  newChat,
  newPerson,
  newStatus,
  readAsked,
  saying,
  topicChange,
  topicNumber,
} from "./asked.ts";
import { feedEvents } from "./event-feed.ts";
import { readBody } from "./read-body.ts";
import { sendFile } from "./stored-file.ts";

type Ask = Readonly<Record<string, unknown>>;
const usualPage = 200;

export function createControlApi(core: Core, world: World, clock: SandboxClock) {
  const chatVerbs: Readonly<Record<string, (chat: Chat, as: number, ask: Ask) => unknown>> = {
    say: (chat, as, ask) => world.say(chat.id, as, readAsked(saying, ask)),
    forward: (chat, as, ask) => world.forward(chat.id, as, readAsked(forwarding, ask)),
    start: (chat, as, ask) => world.start(chat.id, ask.payload === undefined ? undefined : String(ask.payload), as),
    press: async (chat, as, ask) => ({
      answer: await world.press(chat.id, as, {
        messageId: Number(ask.messageId),
        row: Number(ask.row),
        column: Number(ask.column),
      }),
    }),
    choose: (chat, as, ask) => world.choose(chat.id, as, String(ask.resultId)),
    block: (chat, as) => world.block(chat.id, as),
    unblock: (chat, as) => world.unblock(chat.id, as),
    members: (chat, as, ask) => {
      const { user = core.bot.id, status } = readAsked(newStatus, ask);
      world.setMember(chat.id, user, status, ask.as === undefined ? undefined : as);
    },
    migrate: (chat) => ({ newId: world.migrate(chat.id) }),
  };

  async function act(method: string, path: readonly string[], ask: Ask, url: URL): Promise<unknown> {
    const [head, id, verb, part] = path;
    if (head === "chats" && id !== undefined) {
      const chat = core.chats.get(Number(id));
      if (!chat) throw new ApiError(404, `there is no chat ${id}`);
      if (method === "GET" && verb === "messages") return messagesOf(chat, url);
      if (method === "POST" && verb === "topics") {
        return world.setTopic(chat.id, readAsked(topicNumber, part), readAsked(topicChange, ask));
      }
      const run = method === "POST" && verb !== undefined ? chatVerbs[verb] : undefined;
      if (run) return await run(chat, Number(ask.as ?? chat.id), ask);
    }
    switch (`${method} ${head}`) {
      case "GET state":
        return state(core, clock);
      case "GET commands":
        return world.commands(Number(url.searchParams.get("chat")), Number(url.searchParams.get("user")));
      case "GET calls":
        return core.calls;
      case "POST chats":
        return { id: world.addChat(readAsked(newChat, ask)) };
      case "POST people":
        return { id: world.addPerson(readAsked(newPerson, ask)) };
      case "POST clock":
        await moved(clock, readAsked(clockMove, ask));
        return await clockState(clock);
      case "GET clock":
        return await clockState(clock);
      case "PUT faults":
        world.faults(ask as Faults);
        return core.faults;
      case "POST inline":
        return inlineShown(await inline(core, Number(ask.as), readAsked(inlineAsk, ask)));
      default:
        throw new ApiError(404, `the sandbox has no ${method} ${path.join("/")}`);
    }
  }

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const path = url.pathname
      .replace(/^\/sandbox\//, "")
      .split("/")
      .map(decodeURIComponent);
    if (path[0] === "events") return feedEvents(core.bus, request, response);
    if (path[0] === "files") return sendFile(core, path[1] ?? "", response);
    if (isForeign(request)) return send(response, 403, { error: "only the sandbox's own page may do this" });
    const body = await readBody(request, url);
    if (!body.ok) return send(response, body.status, { error: "the request can't be read: JSON expected" });
    try {
      send(response, 200, (await act(request.method ?? "GET", path, body.payload, url)) ?? { ok: true });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      send(response, error.code, { error: error.message });
    }
  };
}

/** Another site's page must not drive the sandbox through the visitor's browser. */
function isForeign(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  return request.method !== "GET" && origin !== undefined && (parseAddress(origin)?.host ?? host) !== host;
}

function messagesOf(chat: Chat, url: URL): readonly object[] {
  const after = Number(url.searchParams.get("after") ?? 0);
  const limit = Number(url.searchParams.get("limit") ?? usualPage);
  return [...chat.messages.values()]
    .filter(({ message }) => message.message_id > after)
    .slice(-limit)
    .map(shown);
}

const moved = async (clock: SandboxClock, { jumpMs, advanceMs }: ClockMove): Promise<void> =>
  jumpMs === undefined ? await clock.advance(advanceMs) : clock.jump(jumpMs);

const clockState = async (clock: SandboxClock): Promise<object> => ({
  now: clock.now(),
  offsetMs: clock.offsetMs(),
  next: await clock.next(),
});

function state(core: Core, clock: SandboxClock): object {
  return {
    now: core.now(),
    offsetMs: clock.offsetMs(),
    bot: { ...core.bot, online: core.updates.isRead(), descriptions: descriptionsOf(core) },
    people: [...core.people.values()].map((person) => ({
      id: person.id,
      name: person.first_name,
      languageCode: person.language_code ?? "",
    })),
    chats: [...core.chats.values()].filter((chat) => chat.migratedTo === undefined).map(chatState),
    faults: core.faults,
    newsUrl: core.newsUrl,
    warnings: core.warnings,
  };
}

/** By language; "" = for all others. */
function descriptionsOf(core: Core): object {
  const prefix = "description|";
  const set = [...core.profile].filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(set.map(([name, text]) => [name.slice(prefix.length), text]));
}

function chatState(chat: Chat): object {
  const last = [...chat.messages.values()].at(-1);
  return {
    id: chat.id,
    type: chat.type,
    title: chat.title,
    isForum: chat.isForum,
    ...(chat.isForum && { topics: [...chat.topics.values()] }),
    members: [...chat.members].map(([id, status]) => ({ id, status })),
    started: chat.started,
    blocked: chat.blocked,
    ...(last && { lastMessage: shown(last) }),
    unread: 0,
  };
}

const inlineShown = ({ results, nextOffset, button }: InlineAnswer): object => ({
  results: results.map(({ raw }) => raw),
  nextOffset,
  ...(button && { button }),
});

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
