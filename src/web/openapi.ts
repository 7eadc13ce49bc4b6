/** The description of the door for a CMS (OpenAPI 3.1), made of the schemas that check what comes in. */
import { z } from "zod";
import { readVersion } from "../version.ts";
import { postedSchema, postingSchema, refusedSchema, withdrawalSchema } from "./article-posting.ts";

const incoming = (schema: z.ZodType) => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
const outgoing = (schema: z.ZodType) => z.toJSONSchema(schema);

const json = (description: string, schema: object) => ({ description, content: { "application/json": { schema } } });
const refused = (description: string) => json(description, { $ref: "#/components/schemas/Refused" });
const done = (description: string) => json(description, { $ref: "#/components/schemas/Posted" });

const headers = [
  {
    name: "X-Timestamp",
    in: "header",
    required: true,
    schema: { type: "integer" },
    description: "Seconds since epoch, at most five minutes from our clock.",
  },
  {
    name: "X-Signature-256",
    in: "header",
    required: true,
    schema: { type: "string", pattern: "^sha256=[0-9a-f]{64}$" },
    description:
      "sha256= and the hex HMAC-SHA256 with INGEST_SECRET of timestamp, method, path with query, and body, joined by newlines. Counts once.",
  },
];

const withdrawal = Object.entries(withdrawalSchema.shape).map(([name, schema]) => ({
  name,
  in: "query",
  required: name === "url",
  schema: incoming(schema),
}));

const common = { 401: refused("Not signed, or not now, or with a signature that was used before.") };

export const openapi = {
  openapi: "3.1.0",
  info: { title: "Dépêche", version: readVersion(), description: "The door for a CMS." },
  paths: {
    "/articles": {
      post: {
        summary: "Hands over an article. The same address with other content is its correction.",
        parameters: headers,
        requestBody: { required: true, ...json("At most 1 MB.", { $ref: "#/components/schemas/Article" }) },
        responses: {
          200: done("Known already."),
          201: done("New."),
          400: refused("No JSON."),
          409: refused("Withdrawn, thrown away, or changed at this very moment."),
          413: refused("Too large."),
          422: refused("Not understood, an unknown topic, or a time that is over."),
          ...common,
        },
      },
      delete: {
        summary: "Withdraws an article: readers see why in its place.",
        parameters: [...headers, ...withdrawal],
        responses: {
          200: done("Withdrawn."),
          404: refused("Nobody knows the address."),
          409: refused("It can't be withdrawn any more."),
          422: refused("Not understood."),
          ...common,
        },
      },
    },
  },
  components: {
    schemas: { Article: incoming(postingSchema), Posted: outgoing(postedSchema), Refused: outgoing(refusedSchema) },
  },
} as const;
