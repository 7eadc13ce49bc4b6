/** The sentence for an expected fault: its key ends in the fault's code. */
import type { Html } from "../format/safe-html.ts";
import type { AppError, AppErrorCode, AppErrorFacts } from "../news/app-error.ts";
import type { TextKey } from "./say.ts";
import type { TextVariables } from "./text-keys.ts";
import type { Texts } from "./texts.ts";

/** A code without a sentence, or with one that asks for facts it does not have. */
type Unsayable = {
  [C in AppErrorCode]: `error-${C}` extends TextKey
    ? Exclude<VariableOf<`error-${C}`>, FactOf<C>> extends never
      ? never
      : C
    : C;
}[AppErrorCode];
type VariableOf<K extends TextKey> = TextVariables[K] extends null ? never : keyof TextVariables[K];
type FactOf<C extends AppErrorCode> = string extends keyof AppErrorFacts[C] ? never : keyof AppErrorFacts[C];
type SentenceKey = Unsayable extends never ? `error-${AppErrorCode}` : never;

export function sentenceOf({ t }: Texts, error: AppError): Html {
  const { slug, nearest } = error.facts as Partial<AppErrorFacts["topic_not_found"]>;
  if (slug !== undefined && nearest !== undefined) return t("error-topic_not_found-near", { slug, nearest });
  const key: SentenceKey = `error-${error.code}`;
  // Numbers among them are names of things and not amounts: written as they are.
  const facts = Object.fromEntries(Object.entries(error.facts).map(([name, fact]) => [name, String(fact)]));
  return (t as (key: SentenceKey, facts: Record<string, string>) => Html)(key, facts);
}
