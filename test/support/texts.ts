/** The languages as the program speaks them, for tests that compare with a sentence or need somebody's words. */
import { loadLocales } from "../../src/locales/load-locales.ts";

export const { locales } = loadLocales();
export const { textsOf } = locales;
