/** The door for a CMS: POST and DELETE /articles, signed with INGEST_SECRET, and the description of both at /openapi.json.
 *  Strangers cost no memory: who is not signed in time is turned away before a byte of the body is read. */
import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { z } from "zod";
import { AppError, type AppErrorFacts } from "../news/app-error.ts";
import type { Posting, PostingReply } from "../news/posting.ts";
import type { CmsDesk } from "../newsroom/cms-desk.ts";
import type { Once } from "../store/once.ts";
import { issueWords, type PostedArticle, postingSchema, topicsIn, withdrawalSchema } from "./article-posting.ts";
import { openapi } from "./openapi.ts";
import { isSigned, type Refusal, refusalBefore, refusals, rememberedMs } from "./signed-request.ts";

export interface ArticleDoor {
  readonly cms: CmsDesk;
  /** INGEST_SECRET; without one there is no door. */
  readonly secret: string | undefined;
  readonly once: Once;
}

const route = "/articles";
const largestBytes = 1024 * 1024;

export function installArticles(app: Hono, { cms, secret, once }: ArticleDoor): void {
  app.get("/openapi.json", (c) => c.json(openapi));
  if (secret === undefined) return;
  app.use(route, async (c, next) => {
    const [timestamp, signature] = signatureIn(c);
    // The machine's time and not the sandbox's, which may be moved: it is compared with the caller's.
    const refusal = refusalBefore({ timestamp, signature }, Date.now());
    return refusal ? refused(c, refusal) : next();
  });

  /** Null: it is in order, and counts from now on. */
  const refusalOf = async (c: Context, body: string): Promise<Refusal | null> => {
    const [timestamp, signature] = signatureIn(c);
    const { pathname, search } = new URL(c.req.url);
    if (!isSigned(secret, { method: c.req.method, path: pathname + search, body, timestamp, signature }))
      return "wrong";
    return (await once(`signature:${signature.toLowerCase()}`, rememberedMs)) ? null : "used";
  };

  const tooLarge = (c: Context) => {
    c.header("connection", "close"); // what is left of the body is not read
    return fault(c, 413, "too_large", "at most 1 MB");
  };
  app.post(route, bodyLimit({ maxSize: largestBytes, onError: tooLarge }), async (c) => {
    const body = await c.req.text();
    const refusal = await refusalOf(c, body);
    if (refusal) return refused(c, refusal);
    const json = parsed(body);
    if (json === undefined) return fault(c, 400, "not_json", "the body is no JSON");
    const posting = postingSchema.safeParse(json, { error: issueWords });
    if (!posting.success) return invalid(c, posting.error, await unknownTopics(json, cms));
    return answer(c, () => cms.post(postingOf(posting.data)));
  });

  app.delete(route, bodyLimit({ maxSize: largestBytes, onError: tooLarge }), async (c) => {
    const refusal = await refusalOf(c, await c.req.text());
    if (refusal) return refused(c, refusal);
    const asked = withdrawalSchema.safeParse(c.req.query(), { error: issueWords });
    if (!asked.success) return invalid(c, asked.error);
    return answer(c, () => cms.withdraw(asked.data.url, asked.data.reason));
  });
}

const signatureIn = (c: Context): [timestamp: string, signature: string] => [
  c.req.header("x-timestamp") ?? "",
  c.req.header("x-signature-256") ?? "",
];

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // SyntaxError is the parser's way to say "no JSON"
  }
}

function postingOf({ topics, urgency, silent, release, publishAt, correction, ...posted }: PostedArticle): Posting {
  const { firstPublishedAt, ...content } = posted;
  return {
    content: {
      ...content,
      ...(firstPublishedAt !== undefined && { sourcePublishedAt: Date.parse(firstPublishedAt) }),
    },
    topics,
    urgency,
    silent,
    release: publishAt === undefined ? (release === "now" ? "now" : "draft") : Date.parse(publishAt),
    correction: correction ?? { note: "", material: false },
  };
}

async function answer(c: Context, act: () => Promise<PostingReply | null>) {
  try {
    const done = await act();
    if (!done) return fault(c, 404, "unknown_url", "no article has this address");
    return c.json(done, done.outcome === "created" || done.outcome === "handed_in" ? 201 : 200);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return expected(c, error);
  }
}

/** What is no fault of ours, in words that help. */
function expected(c: Context, { code, facts }: AppError) {
  switch (code) {
    case "topic_not_found":
      return fault(c, 422, code, topicWords(facts as AppErrorFacts["topic_not_found"]));
    case "time_in_past":
      return fault(c, 422, code, "publishAt is over");
    case "topic_required":
      return fault(c, 422, code, "none of its topics is left");
    case "state_conflict":
    case "not_published":
    case "changed_since": {
      const { id } = facts as AppErrorFacts["state_conflict"];
      const { state = "changed by somebody at this very moment" } = facts as Partial<AppErrorFacts["state_conflict"]>;
      return fault(c, 409, code, `the article ${id} is ${state}`);
    }
    default:
      return fault(c, 409, code, "not done");
  }
}

const topicWords = ({ slug, nearest }: AppErrorFacts["topic_not_found"]): string =>
  `there is no topic ${slug}${nearest === undefined ? "" : `; is ${nearest} meant?`}`;

const refused = (c: Context, refusal: Refusal) => fault(c, 401, `signature_${refusal}`, refusals[refusal]);

function invalid(c: Context, { issues }: z.ZodError, others: Readonly<Record<string, string>> = {}) {
  const own = Object.fromEntries(issues.map(({ path, message }) => [path.join(".") || "body", message]));
  const fields = { ...others, ...own };
  const [first] = Object.entries(fields);
  return fault(c, 422, "invalid", first ? `${first[0]}: ${first[1]}` : "not understood", fields);
}

/** Told together with what else is wrong, so that nobody has to post twice to learn it. */
async function unknownTopics(json: unknown, cms: CmsDesk): Promise<Readonly<Record<string, string>>> {
  const topics = topicsIn.safeParse(json);
  if (!topics.success) return {};
  try {
    await cms.demandTopics(topics.data.topics);
    return {};
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "topic_not_found") throw error;
    return { topics: topicWords(error.facts as AppErrorFacts["topic_not_found"]) };
  }
}

const fault = (
  c: Context,
  status: ContentfulStatusCode,
  error: string,
  message: string,
  fields?: Readonly<Record<string, string>>,
) => c.json({ error, message, ...(fields && { fields }) }, status);
