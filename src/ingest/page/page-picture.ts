/** The picture of a page's story: what the page states, else the first one that its text shows, else one that stands in the
 *  article beside the text. */
import { parseAddress } from "../../news/web-address.ts";
import { isStoryPicture } from "../story-picture.ts";

/** An <img> or <picture> of the page. */
export interface ShownPicture {
  /** As written, the best first. */
  readonly addresses: readonly string[];
  /** Inside the article, as far as the page says where that is, and not beside it. */
  readonly inArticle: boolean;
}

export interface PagePictures {
  /** By the page about itself, the one meant first. */
  readonly stated: readonly string[];
  /** In the text, as the reader-mode library found them; null: no text was found. */
  readonly inText: readonly string[] | null;
  readonly shown: readonly ShownPicture[];
}

/** What stands further down belongs to another part of the story. */
const mostLookedAt = 5;

export function pictureOf({ stated, inText, shown }: PagePictures, url: string): string | undefined {
  const first = (addresses: readonly string[]): string | undefined =>
    addresses.map((each) => absolute(each, url)).find((each) => each !== undefined && isStoryPicture(each));
  const inArticle = shown.filter((each) => each.inArticle);
  const beside = inText === null && inArticle.length === 0 ? shown : inArticle;
  return (
    first(stated) ??
    // Of an element in the text the page knows better addresses than the one that stands there until scripts run.
    first((inText ?? []).slice(0, mostLookedAt).flatMap((each) => [...elementWith(each, shown, url), each])) ??
    first(beside.slice(0, mostLookedAt).flatMap((each) => each.addresses))
  );
}

function elementWith(address: string, shown: readonly ShownPicture[], url: string): readonly string[] {
  const wanted = absolute(address, url);
  return shown.find(({ addresses }) => addresses.some((each) => absolute(each, url) === wanted))?.addresses ?? [];
}

/** Some state an address as HTML where none is read. */
const absolute = (address: string, url: string): string | undefined =>
  parseAddress(address.replace(/&(?:amp|#0?38);/g, "&"), url)?.href;
