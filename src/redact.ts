/** Takes secrets out of whatever leaves the program as text. */

/** Errors of vendors carry tokens, payloads and whole contexts in their fields: only name, message and stack leave. `stack`:
 *  false where everybody knows what went wrong. */
export function describeError(error: unknown, options: { readonly stack: boolean }, depth = 0): unknown {
  if (!(error instanceof Error)) return redact(String(error));
  return {
    name: error.name,
    message: redact(error.message),
    ...(options.stack && { stack: redact(error.stack?.split("\n").slice(1, 8).join("\n") ?? "") }),
    ...(error.cause !== undefined && depth < 3 && { cause: describeError(error.cause, options, depth + 1) }),
  };
}

const secrets: readonly (readonly [RegExp, string])[] = [
  // No word boundary before it: in addresses it stands right behind "bot".
  [/\d{3,}:[A-Za-z0-9_-]{20,}/g, "<token>"],
  [/([a-z][a-z+.-]*:\/\/)[^@\s/]*@/gi, "$1<password>@"],
];

/** Takes bot tokens and passwords out of a text. */
export function redact(text: string): string {
  return secrets.reduce((clean, [pattern, mark]) => clean.replace(pattern, mark), text);
}
