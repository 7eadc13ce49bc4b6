/** What a reader wrote, as the newsroom sees it: who, on which story, the text, how to answer, and a button against abuse. */
import { z } from "zod";
import type { Button, OutgoingMessage } from "../format/message.ts";
import { type Html, html, joinHtml } from "../format/safe-html.ts";
import type { Texts } from "../locales/texts.ts";
import { defineAction } from "./callback.ts";

/** Of whoever wrote the letter that the button stands under. */
export const blockWriter = defineAction("letter-block", z.tuple([z.enum(["on", "off"])]));

export interface LetterFacts {
  readonly name: string;
  /** The group it was written in. */
  readonly title?: string;
  /** The story that it answers. */
  readonly story?: { readonly title: string; readonly url: string };
  readonly text: string;
}

export function letterMessage({ t }: Texts, { name, title, story, text }: LetterFacts): OutgoingMessage {
  const lines: Html[] = [
    title === undefined ? t("feedback-from", { name }) : t("feedback-from-group", { name, title }),
    ...(story ? [t("feedback-on-story", story)] : []),
    html`<blockquote>${text}</blockquote>`,
    t("feedback-hint"),
  ];
  return { html: joinHtml(lines, "\n"), buttons: blockButtons(t, false) };
}

export function blockButtons(t: Texts["t"], isBlocked: boolean): readonly (readonly Button[])[] {
  return isBlocked
    ? [[{ text: t("feedback-unblock-button"), action: blockWriter.data("off") }]]
    : [[{ text: t("feedback-block-button"), action: blockWriter.data("on") }]];
}
