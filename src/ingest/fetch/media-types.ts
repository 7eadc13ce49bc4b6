/** Which kinds of document may be read for what was asked: by the declared type where it is one of those, else by the first
 *  bytes, because servers declare all kinds of nonsense. */

export type Accepted = "html" | "feed" | "text";

/** Films, pictures and papers are what they say: nobody downloads one to look into it. */
const neverRead =
  /^\s*(?:audio|video|font|image\/(?!svg))|^\s*application\/(?:pdf|zip|x-rar|x-7z|msword|vnd\.ms-|vnd\.openxmlformats|wasm|x-shockwave)/i;

const rules: Readonly<Record<Accepted, { accept: string; declared: RegExp; looksLikeIt(start: string): boolean }>> = {
  html: {
    accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1",
    declared: /^\s*(?:text\/html|application\/xhtml\+xml|application\/xml|text\/xml)\b/i,
    looksLikeIt: (start) => /<(?:!doctype\s+html|html|head|title|meta|body|article)[\s>]/i.test(start),
  },
  feed: {
    accept:
      "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5",
    declared: /^\s*(?:text\/|application\/(?:.*xml|.*json|octet-stream|x-gzip|gzip)\b)/i,
    looksLikeIt: (start) => /^\s*(?:[{[]|<[?!\w])|<(?:rss|feed|rdf:RDF|channel|\?xml)[\s>]/i.test(start),
  },
  text: {
    accept: "text/plain,*/*;q=0.1",
    declared: /^\s*(?:text\/plain|application\/octet-stream)\b/i,
    looksLikeIt: () => false,
  },
};

export const acceptHeader = (accepted: Accepted): string => rules[accepted].accept;

/** False: it is not worth reading the body. */
export function mayBe(accepted: Accepted, type: string): boolean {
  return accepted === "text" ? type === "" || rules.text.declared.test(type) : !neverRead.test(type);
}

/** How far the document is looked into. */
const startBytes = 4096;

/** Judged when the body is here. */
export function isWhatWasAsked(accepted: Accepted, type: string, body: Uint8Array): boolean {
  const { declared, looksLikeIt } = rules[accepted];
  if (type === "" || declared.test(type)) return true;
  // In whichever charset: signs are ASCII, with NULs between them in some.
  const start = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, startBytes)).toString("latin1");
  return looksLikeIt(start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)|\0/g, ""));
}
