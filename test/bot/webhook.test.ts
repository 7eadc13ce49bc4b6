/** What Telegram says of its deliveries to the webhook, and when that is an alarm. */
import type { WebhookInfo } from "grammy/types";
import { expect, test } from "vitest";
import { createWebhookWatch } from "../../src/bot/webhook.ts";
import type { HouseEvent } from "../../src/events.ts";

/** Runs the watch over the answers, one a look; the events of each look. */
async function watchOver(answers: readonly Partial<WebhookInfo>[]): Promise<HouseEvent[][]> {
  const looks: HouseEvent[][] = [];
  const left = [...answers];
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const getWebhookInfo = async (): Promise<WebhookInfo> => {
    const answer = left.shift();
    if (!answer) end();
    else looks.push([]);
    return answer ? { has_custom_certificate: false, pending_update_count: 0, ...answer } : new Promise(() => {});
  };
  const watch = createWebhookWatch({ getWebhookInfo }, (event) => void looks.at(-1)?.push(event), 2);
  watch.start();
  await ended;
  watch.stop();
  return looks;
}

const alarmsOf = (looks: readonly HouseEvent[][]) =>
  looks.map((events) => events.filter(({ type }) => type === "webhook.failing" || type === "webhook.lagging").length);

test("an error that was there before is none, a fresh one is told, once", async () => {
  const old = { last_error_date: 100, last_error_message: "Connection refused" };
  const fresh = { last_error_date: 160, last_error_message: "Read timeout expired" };
  const looks = await watchOver([old, old, fresh, fresh]);
  expect(alarmsOf(looks)).toEqual([0, 0, 1, 0]);
  expect(looks[2]).toContainEqual({ type: "webhook.failing", pending: 0, error: "Read timeout expired" });
});

test("a backlog that grows is told as long as it grows, a small or shrinking one is not", async () => {
  const looks = await watchOver([10, 90, 150, 300, 300, 200].map((pending_update_count) => ({ pending_update_count })));
  expect(alarmsOf(looks)).toEqual([0, 0, 1, 1, 0, 0]);
  expect(looks.map(([first]) => first)).toEqual(
    [10, 90, 150, 300, 300, 200].map((pending) => ({ type: "webhook.checked", pending })),
  );
});
