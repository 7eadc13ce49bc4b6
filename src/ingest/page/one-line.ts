/** The text of a page as one line: every run of blanks and line breaks is one blank. */

/** A run of blanks, or one that is none. */
const uneven = /\s\s|[^\S ]/;

export const oneLine = (text: string): string => (uneven.test(text) ? text.replace(/\s+/g, " ") : text).trim();
