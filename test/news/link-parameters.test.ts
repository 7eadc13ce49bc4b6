/** What is cut out of an address, what stays to the byte, and which addresses are one page. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addressForReaders,
  comparableAddress,
  comparablePlace,
  withoutParameters,
  withoutTracking,
  withParameters,
} from "../../src/news/link-parameters.ts";
import { sampleArticle, sport, world } from "../support/samples.ts";

describe("what says where a reader came from", () => {
  test("goes, the rest stays in its order", () => {
    expect(withoutTracking("https://a.example/x?id=1&utm_source=tg&b=2&fbclid=z#top")).toBe(
      "https://a.example/x?id=1&b=2#top",
    );
    expect(withoutTracking("https://a.example/x?utm_source=tg&fbclid=z")).toBe("https://a.example/x");
  });

  test.each(
    "utm_source UTM_Medium utm%5Fcampaign amp;utm_term fbclid gclid dclid gbraid wbraid msclkid yclid ttclid twclid igshid igsh mc_cid mc_eid mkt_tok ref_src _hsenc _hsmi _ga _gl at_medium at_campaign xtor wt_mc wt_zmc cmpid ns_mchannel s_cid pk_campaign mtm_source piwik_kwd".split(
      " ",
    ),
  )("%s is of that kind", (name) => {
    expect(withoutTracking(`https://a.example/x?${name}=1&id=2`)).toBe("https://a.example/x?id=2");
    expect(withoutTracking(`https://a.example/x?id=2&${name}`)).toBe("https://a.example/x?id=2");
  });

  test.each([
    "id",
    "utm_",
    "xutm_source",
    "fbclids",
    "my_fbclid",
    "ref",
    "s_cid2",
    "source",
    "cmp",
    "sid",
    "page",
    "%E9",
  ])("%s is not", (name) => {
    const address = `https://a.example/x?${name}=1&id=2`;
    expect(withoutTracking(address)).toBe(address);
  });

  test("goes from behind the # too, where sites put it for their scripts", () => {
    expect(withoutTracking("https://a.example/x#xtor=RSS-1")).toBe("https://a.example/x");
    expect(withoutTracking("https://a.example/x?utm_a=1#utm_source=tg")).toBe("https://a.example/x");
    expect(withoutTracking("https://a.example/x#id=1")).toBe("https://a.example/x#id=1");
  });

  test.each([
    ["https://f.example/index.php?/topic/123/&utm_source=rss", "https://f.example/index.php?/topic/123/"],
    ["https://a.example/?q=%E9t%E9&utm_source=rss", "https://a.example/?q=%E9t%E9"],
    ["https://a.example/?a;b=c&fbclid=1", "https://a.example/?a;b=c"],
    ["https://a.example/?~()=!*'&fbclid=1&x", "https://a.example/?~()=!*'&x"],
    ["https://a.example/?q=a%20b+c&gclid=1", "https://a.example/?q=a%20b+c"],
    [
      "https://a.example/?utm_source=1&to=https://b.example/?utm_id=2",
      "https://a.example/?to=https://b.example/?utm_id=2",
    ],
    ["https://A.example:443/a/../b?x=&&y&utm_source=1", "https://A.example:443/a/../b?x=&&y"],
    ["/x?utm_source=1&id=2", "/x?id=2"],
  ])("of %s everything else stays as it is spelled", (address, kept) => {
    expect(withoutTracking(address)).toBe(kept);
  });

  const pair = fc
    .tuple(
      fc.constantFrom("/topic/1/", "q", "a;b", "~()", "%E9t%E9", "id", "été", "x[]", ""),
      fc.constantFrom("", "=", "=1", "=%20", "=+", "==", "=a?b", "=%zz", "=;,/:@!$'()*"),
    )
    .map(([name, value]) => name + value);
  const tracker = fc.constantFrom("utm_source=rss", "fbclid=I%20w", "xtor", "UTM_Campaign=a;b", "amp;utm_medium=x");

  test("whatever an address holds, cutting takes the pairs and no other byte", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("https://a.example", "http://A.example:8080/É/%c3%a9/..//x;y=1", "https://a.example/(S(1))/"),
        fc.array(fc.tuple(pair, fc.array(tracker, { maxLength: 2 })), { minLength: 1, maxLength: 6 }),
        fc.constantFrom("", "#", "#top", "#!/a?b=c", "#a=%E9"),
        (page, pairs, fragment) => {
          const kept = pairs.map(([own]) => own);
          fc.pre(kept.join("&") !== "");
          const all = pairs.flatMap(([own, trackers]) => [own, ...trackers]);
          expect(withoutTracking(`${page}?${all.join("&")}${fragment}`)).toBe(`${page}?${kept.join("&")}${fragment}`);
        },
      ),
    );
  });

  test("an address without it keeps its very spelling, and what is no address too", () => {
    for (const same of ["https://A.example", "https://a.example?b=ä", "https://a.example/?", "/x?", "no address", ""]) {
      expect(withoutTracking(same)).toBe(same);
    }
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(withoutTracking(address)).toBe(address);
      }),
    );
  });
});

describe("parameters of our own", () => {
  test.each([
    ["https://a.example", "https://a.example?utm_source=bot"],
    ["https://a.example/x?id=1", "https://a.example/x?id=1&utm_source=bot"],
    ["https://a.example/x?id=1&", "https://a.example/x?id=1&utm_source=bot"],
    ["https://a.example/x?", "https://a.example/x?utm_source=bot"],
    ["https://a.example/x#top?y", "https://a.example/x?utm_source=bot#top?y"],
    ["https://f.example/?/topic/1/#c", "https://f.example/?/topic/1/&utm_source=bot#c"],
    ["https://a.example/?q=%E9t%E9", "https://a.example/?q=%E9t%E9&utm_source=bot"],
  ])("go behind those of %s", (address, expected) => {
    expect(withParameters(address, "utm_source=bot")).toBe(expected);
    expect(withParameters(address, "")).toBe(address);
  });

  test("change nothing else: cut out again, the address is what it was", () => {
    const path = fc.constantFrom("https://a.example", "http://A.example:8080/É/%c3%a9", "https://a.example/x;y=1/..");
    const query = fc.constantFrom("", "?/topic/1/", "?a;b=c", "?q=%E9&&x", "?~()='", "?a=b=c?d");
    const fragment = fc.constantFrom("", "#", "#top", "#!/a?b=c");
    fc.assert(
      fc.property(path, query, fragment, (...parts) => {
        const address = parts.join("");
        expect(withoutTracking(withParameters(address, "utm_source=bot&utm_campaign=a-1"))).toBe(address);
      }),
    );
  });
});

describe("the spellings of one page", () => {
  test.each([
    "https://news.example/a/b?id=1",
    "http://news.example/a/b?id=1",
    "https://www.news.example/a/b?id=1",
    "https://NEWS.example/a/b/?id=1",
    "http://news.example:80/a/b?id=1",
    "http://news.example:443/a/b?id=1",
    "https://news.example./a/b?id=1#comments",
    "https://news.example/a/b?utm_source=rss&id=1&fbclid=x",
    "https://news.example/a/b?id=1&PHPSESSID=0123456789abcdef",
    "https://news.example/a/b?sid=0123456789abcdef0123456789abcdef&id=1",
    "https://news.example/a/b?session=3f2504e0-4f89-41d3-9a0c-0305e82c3301&id=1&sess_id=7",
    "https://news.example/a/b;jsessionid=1F0A.node1?id=1",
    "https://news.example/a/b?id=1&source=rss----d12c403d4976--food&from=homepage",
    "https://news.example/(S(4hs3vy2akk3q3b55t5b1yn55))/a/b?id=1",
    "https://news.example/%61/b?id=1",
    "https://news.example//a/b?id=1",
    "https://news.example/a/b/index.html?id=1",
    "https://news.example/a/b?id=1&",
    "https://news.example/a/b?ocid=rss&id=1&traffic_source=rss",
  ])("%s compares like the others", (address) => {
    expect(comparableAddress(address)).toBe("news.example/a/b?id=1");
  });

  test.each([
    ["https://news.example/a", "https://news.example/A"],
    ["https://news.example/a?id=1", "https://news.example/a?id=2"],
    ["https://news.example/?sid=123", "https://news.example/?sid=124"],
    ["https://news.example/?s=harbour", "https://news.example/?s=bridge"],
    ["https://news.example/?source=reuters", "https://news.example/?source=rsssport"],
    ["https://news.example/?cid=123", "https://news.example/?cid=124"],
    ["https://news.example/a/index-2.html", "https://news.example/a/"],
    ["https://news.example/", "https://en.news.example/"],
    ["https://news.example:8080/", "https://news.example/"],
    ["https://news.example/#!/a", "https://news.example/#!/b"],
    ["https://news.example/#/a", "https://news.example/#/b"],
    ["https://news.example/?/topic/1/", "https://news.example/?/topic/2/"],
  ])("%s and %s are two pages", (one, other) => {
    expect(comparableAddress(one)).not.toBe(comparableAddress(other));
  });

  test("escapes that mean the same are the same", () => {
    expect(comparableAddress("https://a.example/caf%c3%a9?q=%7ex")).toBe(
      comparableAddress("https://a.example/café?q=~x"),
    );
  });

  test("what is no web address is its own text", () => {
    for (const text of ["urn:uuid:1", "tag:a.example,2026:1", "N/A", ""]) expect(comparableAddress(text)).toBe(text);
  });

  test("a place on a page keeps its fragment", () => {
    expect(comparablePlace("http://www.a.example/log/#v2")).toBe("a.example/log#v2");
    expect(comparablePlace("https://a.example/log/#xtor=RSS-1")).toBe("a.example/log");
  });
});

test("readers get the address with the outlet's parameters, filled with the first topic and the story's id", () => {
  const pairs = "utm_source=telegram&utm_campaign={topic}-{id}&t={topic}";
  const address = (url: string, topics = [sport, world]) =>
    addressForReaders(sampleArticle({ url }, { topics }), pairs);
  expect(address("https://news.example/a")).toBe(
    "https://news.example/a?utm_source=telegram&utm_campaign=sport-k7m2qa&t=sport",
  );
  expect(address("https://news.example/?/topic/1/#x", [])).toBe(
    "https://news.example/?/topic/1/&utm_source=telegram&utm_campaign=-k7m2qa&t=#x",
  );
  expect(addressForReaders(sampleArticle({ url: "https://news.example/%E9?a;b" }), "")).toBe(
    "https://news.example/%E9?a;b",
  );
});

test("what readers got is known without what was put in", () => {
  const pairs = "ref=tg&c={topic}";
  for (const url of ["https://news.example/a", "https://news.example/a?b=1", "https://news.example/%E9?x;y#z"]) {
    expect(withoutParameters(addressForReaders(sampleArticle({ url }), pairs), pairs)).toBe(url);
  }
  expect(withoutParameters("https://news.example/a?ref=b", "")).toBe("https://news.example/a?ref=b");
});
