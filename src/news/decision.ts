/** What an editor is asked to confirm before it reaches readers and can't be taken back. */
import type { ArticleId } from "./article.ts";
import type { ContentChanges, Telling } from "./correction.ts";
import type { TopicSlug } from "./topic.ts";

/** `by`: Telegram user id of who asked for it. `basedOn`: the version that they saw. */
export type Decision =
  | ({
      readonly kind: "correct";
      readonly by: number;
      readonly id: ArticleId;
      readonly basedOn: number;
      readonly changes: ContentChanges;
    } & Telling)
  | {
      readonly kind: "retract";
      readonly by: number;
      readonly id: ArticleId;
      readonly basedOn: number;
      readonly reason: string;
      /** Copies that Telegram still lets be deleted are. */
      readonly removes?: boolean;
    }
  | {
      readonly kind: "announce";
      readonly by: number;
      readonly text: string;
      /** In other languages, by their codes. */
      readonly texts?: Readonly<Record<string, string>>;
      /** Whose readers it is for; absent: everybody. */
      readonly topics?: readonly TopicSlug[];
    };
