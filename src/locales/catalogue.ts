/** The shape of one language: a missing sentence or a wrong parameter is a compile error. */
import type { CardLabels } from "../format/article-card.ts";
import type { DigestLabels } from "../format/digest-page.ts";
import type { Html } from "../format/safe-html.ts";
import type { AppError, AppErrorCode, AppErrorFacts } from "../news/app-error.ts";
import type { CommandTexts } from "./en/commands.ts";
import type { NewsroomTexts } from "./en/newsroom.ts";
import type { ReaderTexts } from "./en/reader.ts";

export type ErrorTexts = { readonly [C in AppErrorCode]: (facts: AppErrorFacts[C]) => Html };

export interface Catalogue {
  /** BCP 47 primary tag, also Telegram's language_code: two lower-case letters. */
  readonly code: string;
  /** The language's own name for itself. */
  readonly name: string;
  readonly reader: ReaderTexts;
  readonly newsroom: NewsroomTexts;
  readonly errors: ErrorTexts;
  readonly commands: CommandTexts;
  readonly cards: CardLabels;
  readonly digests: DigestLabels;
}

/** The sentence for an expected fault. */
export function sentenceOf(texts: Catalogue, error: AppError): Html {
  const sentence = texts.errors[error.code] as (facts: AppErrorFacts[AppErrorCode]) => Html;
  return sentence(error.facts);
}
