/** Redis carries a step out and its reply is lost: the client sends the step again by itself. The second answer must
 *  read like the first, or the holder leaves out what the first one allowed (row R12 of the fault matrix). */
import { expect, test } from "vitest";
import { articleBroadcastId } from "../../../src/news/broadcast.ts";
import type { Ledger } from "../../../src/store/broadcasts/ledger.ts";
import { useSendingRig } from "../../support/use-sending-rig.ts";

const rig = useSendingRig();

test("a broadcast whose every ledger step runs twice reaches everybody once, and its receipt adds up", async () => {
  const { ledger } = rig.stores;
  const twice: Ledger = {
    ...ledger,
    async mark(...step) {
      await ledger.mark(...step);
      return ledger.mark(...step);
    },
    async settle(...step) {
      await ledger.settle(...step);
      await ledger.settle(...step);
    },
    async ripen(...step) {
      await ledger.ripen(...step);
      return ledger.ripen(...step);
    },
  };
  rig.restart({ ledger: twice });
  const readers = Array.from({ length: 250 }, (_, i) => i + 1);
  for (const chatId of readers) await rig.subscribe(chatId);
  const article = await rig.publish();
  await rig.delivery.startArticle(article);
  await rig.settle();
  expect(rig.sent.map((each) => each.chatId).sort((a, b) => a - b)).toEqual(readers);
  expect(await rig.delivery.receipt(articleBroadcastId(article))).toMatchObject({
    state: "done",
    delivered: 250,
    pending: 0,
  });
});
