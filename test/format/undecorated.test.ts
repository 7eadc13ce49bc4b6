/** What is read aloud has no pictures that only decorate. */
import { expect, test } from "vitest";
import { bold, html } from "../../src/format/safe-html.ts";
import { undecorated, undecoratedText } from "../../src/format/undecorated.ts";

test("pictures go with the blank behind them; marks that say something stay, markup and words too", () => {
  const message = undecorated({
    html: html`${bold("🌍 World & more")}\n✅ on · ☀️ 07:00 · 👩‍👩‍👧 <b> · 3 © Reuters`,
    buttons: [
      [
        { text: "⚙️ Settings", action: "a" },
        { text: "23 more ▸", action: "b" },
        { text: "🔖", action: "c" },
      ],
    ],
  });
  expect(message.html.toString()).toBe("<b>World &amp; more</b>\n✅ on · 07:00 · <b> · 3 © Reuters");
  expect(message.buttons?.flat().map(({ text }) => text)).toEqual(["Settings", "23 more", "🔖"]);
});

test("digits, letters of any script and an empty text are no pictures", () => {
  for (const text of ["12:30 #1 * 5", "عاجل", "日本", "Ünï", ""]) expect(undecoratedText(text)).toBe(text);
});
