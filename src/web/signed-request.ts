/** Who may post: whoever knows INGEST_SECRET and signs what is asked, now. Pure but for the moment and the memory of signatures
 *  that are passed in. */
import { createHash, createHmac, timingSafeEqual } from "node:crypto";

export interface SignedRequest {
  readonly method: string;
  /** With its query, as it was asked for. */
  readonly path: string;
  readonly body: string;
  /** X-Timestamp: seconds since epoch. */
  readonly timestamp: string;
  /** X-Signature-256: "sha256=" and the HMAC in hex. */
  readonly signature: string;
}

export const refusals = {
  unsigned: "X-Timestamp and X-Signature-256 are needed",
  late: "X-Timestamp is more than five minutes from our clock",
  wrong: "X-Signature-256 does not sign this request with INGEST_SECRET",
  used: "this signature was used before: sign again with the time of now",
} as const;
export type Refusal = keyof typeof refusals;

/** A clock may be as wrong as this. */
const toleranceMs = 5 * 60_000;
/** For longer than one of them is within the tolerance. */
export const rememberedMs = 2 * toleranceMs + 60_000;

/** What is signed: timestamp, method, path with query and body, joined by newlines. */
export function signatureOf(
  secret: string,
  { timestamp, method, path, body }: Omit<SignedRequest, "signature">,
): string {
  return `sha256=${createHmac("sha256", secret).update([timestamp, method, path, body].join("\n")).digest("hex")}`;
}

/** Before a byte of the body is read: null where it may be in order. */
export function refusalBefore({ timestamp, signature }: Pick<SignedRequest, "timestamp" | "signature">, now: number) {
  if (!/^\d{1,12}$/.test(timestamp) || signature === "") return "unsigned";
  return Math.abs(Number(timestamp) * 1000 - now) > toleranceMs ? "late" : null;
}

/** Takes the same time for every wrong one. */
export function isSigned(secret: string, request: SignedRequest): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(signatureOf(secret, request)), digest(request.signature.toLowerCase()));
}
