/** What keeps a story back whatever else is decided: an embargo until its time, a legal hold until somebody lifts it. Pure. */
import type { Article } from "./article.ts";
import { may, type Role } from "./roles.ts";

/** Null: nothing keeps it back at `at`, ms. */
export function heldBack({ hold, embargo }: Pick<Article, "hold" | "embargo">, at: number): "hold" | "embargo" | null {
  if (hold) return "hold";
  return embargo && embargo.until > at ? "embargo" : null;
}

/** The right it takes to lift what somebody of that role has set. */
export const neededToLift = (role: Role): "publish" | "govern" => (may(role, "govern") ? "govern" : "publish");

export const withoutHold = ({ hold: _, ...article }: Article): Article => article;
export const withoutEmbargo = ({ embargo: _, ...article }: Article): Article => article;
