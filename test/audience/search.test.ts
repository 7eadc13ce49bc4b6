/** The search over kept stories, on a real Redis: what is found, in which order, and how it follows the store. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createSearch, type Search } from "../../src/audience/search.ts";
import { folded, searchWords } from "../../src/audience/search-words.ts";
import type { HouseEvent } from "../../src/events.ts";
import type { Article, ArticleContent, ArticleId } from "../../src/news/article.ts";
import { type ArticleStore, createArticleStore } from "../../src/store/articles.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";
import { sampleArticle } from "../support/samples.ts";

let server: TestRedis;
let articles: ArticleStore;
let search: Search;
const faults: HouseEvent[] = [];
let at = 1000;

beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.flushall();
  articles = createArticleStore(server.redis);
  search = createSearch({ articles, emit: (event) => void faults.push(event) });
});

async function publish(content: Partial<ArticleContent>, change: Partial<Article> = {}): Promise<ArticleId> {
  const { id: _, ...draft } = sampleArticle(
    { url: `https://news.example/${++at}`, ...content },
    { publishedAt: at, ...change },
  );
  return (await articles.create(draft)).id;
}
const titles = async (words: string): Promise<string[]> =>
  (await search.find(words, { skip: 0, limit: 50 })).articles.map(({ content }) => content.title);

describe("words", () => {
  test.each([
    ["Élections à Évry", "elections a evry"],
    ["İzmir ve Iğdır", "izmir ve igdir"],
    ["Straße, Œuvre, Łódź", "strasse oeuvre lodz"],
    ["l'accord", "l accord"],
    ["Ещё один", "еще один"],
    ["الانتخابات والرئيس", "انتخابات رئيس"],
    ["ἡ Ἀθήνας", "η αθηνασ"],
  ])("of %s are folded and cut", (text, words) => {
    expect(searchWords(text).join(" ")).toBe(folded(words));
  });

  test("of scripts without spaces are told apart by a dictionary", () => {
    expect(searchWords("北京奥运会开幕").length).toBeGreaterThan(1);
    expect(searchWords("การเลือกตั้งทั่วไป").length).toBeGreaterThan(1);
  });
});

describe("a search", () => {
  test.each([
    ["élections", "Les elections de mai"],
    ["elections", "Les élections de mai"],
    ["выбор", "Выборы мэра"],
    ["انتخابات", "الانتخابات البلدية"],
    ["izmir", "İzmir'de deprem"],
    ["奥运会", "北京奥运会开幕"],
    ["brdige", "Mill Bridge closed"],
    ["brid", "Mill Bridge closed"],
    ["strasse", "Die Straße nach Süden"],
  ])("for %s finds %s", async (words, title) => {
    await publish({ title });
    await publish({ title: "Qqqq" });
    expect(await titles(words)).toEqual([title]);
  });

  test("finds words of the lead, the writer, the source and the site too", async () => {
    await publish({
      title: "A",
      lead: "The harbour freezes",
      byline: "Ana Lima",
      source: "Reuters",
      siteName: "Courier",
    });
    for (const words of ["harbour", "lima ana", "reuters", "courier harbour"])
      expect(await titles(words)).toEqual(["A"]);
  });

  test("finds words of the beginning of the text, after those of headline and lead", async () => {
    await publish({ title: "A", lead: "A harbour" });
    await publish({ title: "B", body: `${"word ".repeat(100)} harbour ${"word ".repeat(1000)} lighthouse` });
    expect(await titles("harbour")).toEqual(["A", "B"]);
    expect(await titles("lighthouse")).toEqual([]);
  });

  test("puts the better match first, and among equals the newest", async () => {
    await publish({ title: "Ferry returns" });
    await publish({ title: "A boat", lead: "The ferry is late" });
    await publish({ title: "Ferry sinks" });
    await publish({ title: "Ferryman retires" });
    expect(await titles("ferry")).toEqual(["Ferry sinks", "Ferry returns", "A boat", "Ferryman retires"]);
  });

  test("wants every word, and is content with some where none has all", async () => {
    await publish({ title: "Lakes accord" });
    await publish({ title: "Lakes freeze" });
    expect(await titles("lakes accord")).toEqual(["Lakes accord"]);
    expect(await titles("accord snow")).toEqual(["Lakes accord"]);
  });

  test.each(["", "   ", "!!!", "\u0000", "😀", "a".repeat(5000), "AND OR NOT", "__proto__ constructor", "\uD800"])(
    "for %j finds nothing and is not disturbed",
    async (words) => {
      await publish({ title: "Lakes accord" });
      expect(await titles(words)).toEqual([]);
    },
  );

  test("says how many there are and gives the page that is asked for", async () => {
    for (let i = 0; i < 9; i++) await publish({ title: `Ferry ${i}` });
    const { articles: page, total } = await search.find("ferry", { skip: 7, limit: 7 });
    expect([page.map(({ content }) => content.title), total]).toEqual([["Ferry 1", "Ferry 0"], 9]);
  });
});

describe("the index", () => {
  test("follows what any process publishes, corrects and withdraws", async () => {
    await publish({ title: "Ferry returns" });
    expect(await titles("ferry")).toEqual(["Ferry returns"]);
    const id = await publish({ title: "Ferry sinks" });
    expect(await titles("ferry")).toEqual(["Ferry sinks", "Ferry returns"]);
    await articles.update(id, (each) => ({ ...each, version: 2, content: { ...each.content, title: "Tram stops" } }));
    expect(await titles("ferry")).toEqual(["Ferry returns"]);
    expect(await titles("sinks")).toEqual([]);
    expect(await titles("tram")).toEqual(["Tram stops"]);
    await articles.update(id, (each) => ({ ...each, state: "retracted", retraction: { at: 1, reason: "false" } }));
    expect(await titles("tram")).toEqual([]);
  });

  test("knows no drafts, and none whose time is over", async () => {
    await publish({ title: "Ferry draft" }, { state: "draft" });
    await publish({ title: "Ferry old" }, { publishedAt: 5 });
    expect(await titles("ferry")).toEqual(["Ferry old"]);
    await articles.trim(10, 100);
    expect(await titles("ferry")).toEqual([]);
  });

  test("reads everything anew when too much has changed to tell", async () => {
    await publish({ title: "Ferry returns" });
    expect(await titles("ferry")).toHaveLength(1);
    await publish({ title: "Ferry sinks" });
    await server.redis.del("{articles}:changes");
    await publish({ title: "Ferry swims" });
    expect(await titles("ferry")).toEqual(["Ferry swims", "Ferry sinks", "Ferry returns"]);
  });

  test("reads stories of one moment, however many, each once", async () => {
    for (let i = 0; i < 45; i++) await publish({ title: `Ferry ${i}` }, { publishedAt: i < 40 ? 7 : 3 });
    expect((await search.find("ferry", { skip: 0, limit: 1 })).total).toBe(45);
  });

  test("reads two thousand stories without holding anybody up", async () => {
    const pipeline = server.redis.pipeline();
    for (let i = 0; i < 2000; i++) {
      const article = sampleArticle(
        { title: `Ferry ${i}`, lead: "words ".repeat(45), body: "more ".repeat(500) },
        { id: `x${String(i).padStart(5, "a")}` as ArticleId, publishedAt: i },
      );
      pipeline
        .set(`{articles}:${article.id}`, JSON.stringify(article))
        .zadd("{articles}:state:published", i, article.id);
    }
    await pipeline.exec();
    // Of this program's own time: a busy machine takes turns away from it.
    let [longest, before] = [0, process.cpuUsage().user];
    const timer = setInterval(() => {
      const now = process.cpuUsage().user;
      [longest, before] = [Math.max(longest, now - before), now];
    }, 1);
    expect((await search.find("ferry", { skip: 0, limit: 1 })).total).toBe(2000);
    clearInterval(timer);
    expect(longest / 1000).toBeLessThan(100);
  });
});

test("whoever asks while it reads gets what was there when they asked", async () => {
  for (let i = 0; i < 30; i++) await publish({ title: `Ferry ${i}` });
  const early = titles("ferry");
  const id = await publish({ title: "Ferry last" });
  expect((await titles("last"))[0]).toBe("Ferry last");
  await early;
  expect(id).toMatch(/^[2-9a-z]{6}$/);
  expect(faults).toEqual([]);
});
