/** Writes out what XHTML closes within one tag, `<script src="x"/>`: a parser of HTML takes it for the beginning of an element
 *  and loses all that follows. One pass, in time linear in the length. */

/** Elements that HTML never closes by themselves. SVG's own are left alone: there the parsers know. */
const names = new Set(
  "script iframe style title textarea noscript object applet template audio video canvas select button svg math a abbr b strong i em u s del ins small big font sub sup q cite code kbd samp tt pre blockquote span div p section article aside header footer figure figcaption ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table tbody tr td th label time mark".split(
    " ",
  ),
);
/** A tag is not longer than this. */
const longestTag = 4000;
const script = /<(script|style)\b/gi;
const scriptEnd = /<\/(?:script|style)/gi;
const quoted = /"[^"]*"|'[^']*'/g;
/** `<a href=/section/>`: the slash is the address's. */
const endsInBareValue = /=\s*[^\s"'=<>`]+$/;

export function writeOutSelfClosed(html: string): string {
  if (!html.includes("/>")) return html;
  const parts: string[] = [];
  let [written, seen, code] = [0, 0, nextCode(html, 0)];
  for (let at = html.indexOf("/>"); at >= 0; at = html.indexOf("/>", at + 2)) {
    while (code && code.end <= at) code = nextCode(html, code.end);
    const from = Math.max(seen, at - longestTag);
    seen = at + 2;
    if (code && code.start < at) continue;
    const before = html.slice(from, at);
    const tag = before.slice(Math.max(0, before.lastIndexOf("<")));
    const name = /^<([a-z][a-z\d]*)(?=\s|$)/i.exec(tag)?.[1];
    if (!name || !names.has(name.toLowerCase()) || endsInBareValue.test(tag)) continue;
    if (tag.includes(">") && tag.replace(quoted, "").includes(">")) continue; // it has ended before: this is text
    // Closed a second time by those who want to please both.
    if (html.startsWith(`</${name}`, skipBlanks(html, seen))) continue;
    parts.push(html.slice(written, at), "></", name, ">");
    written = seen;
  }
  return parts.length === 0 ? html : parts.join("") + html.slice(written);
}

interface Code {
  readonly start: number;
  readonly end: number;
}

/** The next script or style that holds something: what looks like a tag there is none. */
function nextCode(html: string, from: number): Code | null {
  script.lastIndex = from;
  for (let open = script.exec(html); open; open = script.exec(html)) {
    const tagEnd = html.indexOf(">", open.index);
    if (tagEnd < 0) return null;
    const isComplete = html[tagEnd - 1] === "/" && !html.startsWith(`</${open[1]}`, skipBlanks(html, tagEnd + 1));
    if (isComplete && !endsInBareValue.test(html.slice(Math.max(open.index, tagEnd - longestTag), tagEnd - 1)))
      continue;
    scriptEnd.lastIndex = tagEnd;
    return { start: tagEnd, end: scriptEnd.exec(html)?.index ?? html.length };
  }
  return null;
}

function skipBlanks(html: string, from: number): number {
  let at = from;
  while (at < html.length && html.charCodeAt(at) <= 0x20) at++;
  return at;
}
