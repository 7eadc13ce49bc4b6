/** The reader-mode library alone, in a thread like ours: what page reading is measured against. */
import { parentPort } from "node:worker_threads";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

parentPort?.on("message", (html: string) => {
  const { document } = parseHTML(html);
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
  parentPort?.postMessage({ title: article?.title, content: article?.content, text: article?.textContent });
});
