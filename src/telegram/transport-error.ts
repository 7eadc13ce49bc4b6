/** The failure of a call that found no answer of Telegram's: whether it may have left is all that counts. */

/** A call that found no answer of Telegram's. Holds no address, token or payload. */
export class TransportError extends Error {
  /** False: the request surely never left. */
  readonly written: boolean;

  constructor(message: string, written: boolean, options?: ErrorOptions) {
    super(message, options);
    this.name = "TransportError";
    this.written = written;
  }
}

/** Why a call of ours ended that we did not want any more. */
export const calledOff = "called off";

/** Codes of failures before the first byte of a request is out. */
const beforeWriting = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_DESTROYED",
  "UND_ERR_CLOSED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "CERT_HAS_EXPIRED",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "SELF_SIGNED_CERT_IN_CHAIN",
]);

/** Errors of clients carry the address with the token: only their code goes on. */
export function asTransportError(error: unknown): TransportError {
  if (error instanceof TransportError) return error;
  const { code, name } = (error ?? {}) as { code?: string; name?: string };
  const what = code ?? name ?? "unknown";
  return new TransportError(`the call to Telegram failed (${what})`, !beforeWriting.has(what));
}
