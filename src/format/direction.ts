/** Names in a script that runs the other way stay in their place when they are wrapped in isolates (Telegram removes the
 *  older embedding characters, and keeps these). */

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const rightToLeftLanguage = /^(?:ar|arc|ckb|dv|fa|he|ks|ku-arab|ps|sd|ug|ur|yi)\b/i;

/** For a piece of text inside a line that is in the locale's language. */
export function isolate(text: string, locale: string): string {
  if (text === "") return text;
  return rightToLeft.test(text) === rightToLeftLanguage.test(locale) ? text : `\u2068${text}\u2069`;
}

/** As HTML's dir says it. */
export const directionOf = (locale: string): "rtl" | "ltr" => (rightToLeftLanguage.test(locale) ? "rtl" : "ltr");
