/** When an entry was published and changed, by its own word: of all that it states the first that can be read. */
import { firstDate, readDate } from "../read-date.ts";
import { type Loose, part, plain, texts } from "./field.ts";

/** ms; null without a date. One that says only when it was changed was published then. */
export function publishedOf(item: Loose, now: number, language?: string): number | null {
  const usual = readDate(plain(item.pubDate ?? item.published ?? item.date_published), now, language);
  if (usual !== null) return usual;
  const [dc, dcterms, prism, atom] = [part(item.dc), part(item.dcterms), part(item.prism), part(item.atom)];
  const stated = texts([
    ...[item.pubDate, item.published, item.date_published],
    ...[dcterms.issued, dcterms.created, dcterms.available, dcterms.dates, dc.dates, dc.date],
    ...[prism.publicationDates, atom.published],
    ...[item.updated, atom.updated, dcterms.modified, item.date_modified],
  ]);
  return firstDate(stated, now, language);
}

/** ms; null where it does not say. */
export function modifiedOf(item: Loose, now: number, language?: string): number | null {
  if (!item.updated && !item.date_modified && !item.atom && !item.dcterms) return null; // most entries
  const stated = texts([item.updated, item.date_modified, part(item.atom).updated, part(item.dcterms).modified]);
  return firstDate(stated, now, language);
}
