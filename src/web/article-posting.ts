/** What a CMS posts, as zod schemas: they check it, and the public description of the door (openapi.ts) is made from them. */
import { z } from "zod";
import { articleStates, urgencies } from "../news/article.ts";
import { postingOutcomes } from "../news/posting.ts";
import { parseTopicSlug } from "../news/topic.ts";
import { parseAddress } from "../news/web-address.ts";

const isWebAddress = (text: string): boolean => /^https?:$/.test(parseAddress(text)?.protocol ?? "");
const address = z
  .string()
  .max(2000)
  .refine(isWebAddress, "expected an absolute http or https address")
  .meta({ format: "uri" });
const moment = z.iso.datetime({ offset: true, error: "expected an ISO 8601 time with its zone, 2026-11-30T08:00:00Z" });
const line = (most: number) => z.string().trim().min(1).max(most);

export const postingSchema = z
  .strictObject({
    url: address.describe("The source link. The article is known by it: the same address again is the same article."),
    title: line(500),
    lead: line(2000).optional(),
    body: line(200_000).optional().describe("Plain text, paragraphs separated by a blank line."),
    bodyHtml: line(400_000).optional().describe("The same as HTML; cleaned before anybody sees it."),
    source: line(200).optional().describe("The credit, such as an agency."),
    siteName: line(200).optional(),
    byline: line(200).optional(),
    imageUrl: address.optional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i, "expected a language such as fr or pt-br")
      .transform((code) => code.toLowerCase())
      .optional(),
    firstPublishedAt: moment.optional().describe("When the source published it."),
    topics: z
      .array(z.string().refine((slug) => parseTopicSlug(slug) !== null, "expected a topic's slug such as world"))
      .min(1)
      .max(20),
    urgency: z.enum(urgencies).default("routine"),
    silent: z.boolean().default(false).describe("Delivered without sound."),
    release: z
      .enum(["draft", "now", "at"])
      .default("draft")
      .describe("draft waits for an editor; now goes out after the undo window; at goes out at `publishAt`."),
    publishAt: moment.optional(),
    correction: z
      .strictObject({
        note: z.string().trim().max(500).default("").describe("What was wrong: readers see it."),
        material: z.boolean().default(false).describe("Besides, a short word below each copy."),
      })
      .optional()
      .describe("Of an article that readers have, when its words change."),
  })
  .refine(({ release, publishAt }) => (release === "at") === (publishAt !== undefined), {
    path: ["publishAt"],
    error: "expected with release: at, and only there",
  });

export const withdrawalSchema = z.object({
  url: address,
  reason: line(300).default("Withdrawn by the publisher").describe("Readers see it in the article's place."),
});

export const postedSchema = z.object({
  id: z.string().describe("As editors type it: /status <id>"),
  state: z.enum(articleStates),
  version: z.int(),
  outcome: z
    .enum(postingOutcomes)
    .describe(
      "proposed: an editor has changed it since, and decides. handed_in: it waits for an editor's release (REQUIRE_APPROVAL).",
    ),
});

export const refusedSchema = z.object({
  error: z.string().describe("A code for the program."),
  message: z.string().describe("A sentence for the person."),
  fields: z.record(z.string(), z.string()).optional().describe("What was wrong with each."),
});

/** Of a posting that is wrong elsewhere. */
export const topicsIn = z.object({ topics: z.array(z.string()).max(20) });

/** What is wrong with a field, for who has to put it right; undefined where the schema says it itself. */
export function issueWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "is missing" : `expected ${issue.expected}`;
    case "invalid_value":
      return issue.input === undefined ? "is missing" : `expected ${issue.values.join(", ")}`;
    case "too_small":
      return issue.origin === "string" ? "is empty" : `expected at least ${issue.minimum}`;
    case "too_big":
      return `expected at most ${issue.maximum}${issue.origin === "string" ? " characters" : ""}`;
    case "unrecognized_keys":
      return `there is no field ${issue.keys.join(", ")}`;
    default:
      return undefined;
  }
}

export type PostedArticle = z.output<typeof postingSchema>;
