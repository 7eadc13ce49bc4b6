/** Cards below links. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLinkPreviews } from "../../src/sandbox/world/link-previews.ts";

describe("a link's card", () => {
  let isBroken = true;
  const site = createServer((request, response) => {
    if (isBroken) return void request.socket.destroy();
    response
      .writeHead(200, { "content-type": "text/html" })
      .end('<title>Night</title><meta property="og:image" content="/p.png">');
  });
  let url = "";
  beforeAll(async () => {
    await once(site.listen(0, "127.0.0.1"), "listening");
    url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/story`;
  });
  afterAll(() => void site.close());

  test("is looked for again when its page could not be read the last time", async () => {
    const previews = createLinkPreviews();
    expect(await previews.of("", [], { url })).toEqual({ url, large: true, above: false });
    isBroken = false;
    expect(await previews.of("", [], { url })).toMatchObject({ title: "Night", image: new URL("/p.png", url).href });
  });
});
