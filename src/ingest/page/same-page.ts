/** Tells whether two addresses are spellings of one page: the telephone's, the fast one's and the plain one are the same story. */
import { comparableAddress } from "../../news/link-parameters.ts";

export const samePage = (a: string, b: string): boolean => formless(a) === formless(b);

/** What stands before the site's own name, and how the page is made, say nothing of the story. */
const formless = (address: string): string =>
  comparableAddress(address)
    .replace(/^(?:m|mobile|amp|edition)\./, "")
    .replace(/[?&](?:amp|outputType=amp)(?:=\w*)?$/i, "")
    .replace(/^([^/]+)\/amp(?=\/)/i, "$1")
    .replace(/\/(?:amp|index\.\w+)$/i, "")
    .replace(/(?:\.amp)?\.html?$/i, "");
