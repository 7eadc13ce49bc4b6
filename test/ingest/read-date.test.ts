/** Dates in the forms that feeds and pages write them, in many languages, zones and orders. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstDate, readDate } from "../../src/ingest/read-date.ts";

const now = Date.parse("2026-11-24T12:00:00Z");
const read = (text: string, language?: string): string | null => {
  const ms = readDate(text, now, language);
  return ms === null ? null : new Date(ms).toISOString().replace(/\.000Z$/, "Z");
};

describe("a date is read whatever the machine's own zone", () => {
  test.each([
    ["Tue, 24 Nov 2026 08:00:00 +0100", "2026-11-24T07:00:00Z"],
    ["Mon, 30 Mar 2026 08:00:00 GMT", "2026-03-30T08:00:00Z"],
    ["24 Nov 26 08:00 EST", "2026-11-24T13:00:00Z"],
    ["2026-11-24 08:00:00", "2026-11-24T08:00:00Z"],
    ["2026-11-24T08:00:00.123+02:00", "2026-11-24T06:00:00.123Z"],
    ["2026-03-02T09:00:00+01", "2026-03-02T08:00:00Z"],
    ["2026-03-02T09:00:00,5+0100", "2026-03-02T08:00:00Z"],
    ["2026-03-02T01:00:00.001-08:00", "2026-03-02T09:00:00.001Z"],
    ["2026-03-02 09:00:00.0", "2026-03-02T09:00:00Z"],
    ["2026/03/02 09:00", "2026-03-02T09:00:00Z"],
    ["2026.03.02 09:00", "2026-03-02T09:00:00Z"],
    ["2026-03-02", "2026-03-02T00:00:00Z"],
    ["2026-03-02+01:00", "2026-03-01T23:00:00Z"],
    ["20260302", "2026-03-02T00:00:00Z"],
    ["20260302T080000Z", "2026-03-02T08:00:00Z"],
    ["20260302T090000+0100", "2026-03-02T08:00:00Z"],
    ["20260302080000", "2026-03-02T08:00:00Z"],
    ["202603020800", "2026-03-02T08:00:00Z"],
    ["2026-03-02T0800Z", "2026-03-02T08:00:00Z"],
    ["2026-03-02T08.05.06Z", "2026-03-02T08:05:06Z"],
    ["2026-3-2 8:5:6", "2026-03-02T08:05:06Z"],
    ["Mon Mar 02 09:00:00 CET 2026", "2026-03-02T08:00:00Z"],
    ["Mon Mar  2 09:00:00 2026", "2026-03-02T09:00:00Z"],
    ["Mon Mar 02 09:00:00 +0100 2026", "2026-03-02T08:00:00Z"],
    ["Mon Mar 02 2026 09:00:00 GMT+0100 (Central European Standard Time)", "2026-03-02T08:00:00Z"],
    ["Mar 31, 2026 9:05 PM EST", "2026-04-01T02:05:00Z"],
    ["Mar 31, 2026, 9:05:00 PM", "2026-03-31T21:05:00Z"],
    ["Tuesday, March 31, 2026 at 12:05 a.m.", "2026-03-31T00:05:00Z"],
    ["March 31st, 2026", "2026-03-31T00:00:00Z"],
    ["the 31st of March 2026", "2026-03-31T00:00:00Z"],
    ["31-Mar-2026", "2026-03-31T00:00:00Z"],
    ["31/Mar/2026:09:05:00 +0200", "2026-03-31T07:05:00Z"],
    ["2026-Mar-31", "2026-03-31T00:00:00Z"],
    ["Fri, 2006/09/15 08:19:53 EDT", "2006-09-15T12:19:53Z"],
    ["9 PM, March 31, 2026", "2026-03-31T21:00:00Z"],
    ["10:15, 2 March 2026", "2026-03-02T10:15:00Z"],
    ["10:15 02.03.2026", "2026-03-02T10:15:00Z"],
    ["Published: 2 March 2026 | Updated: 3 March 2026", "2026-03-02T00:00:00Z"],
    ["1772438400", "2026-03-02T08:00:00Z"],
    ["1772438400.25", "2026-03-02T08:00:00Z"],
    ["1772438400000", "2026-03-02T08:00:00Z"],
    ["/Date(1772438400000)/", "2026-03-02T08:00:00Z"],
    ["/Date(1772438400000+0100)/", "2026-03-02T08:00:00Z"],
  ])("%s", (text, iso) => expect(read(text)).toBe(iso));
});

describe("day and month", () => {
  test.each([
    ["02.03.2026 14:05", undefined, "2026-03-02T14:05:00Z"],
    ["2.3.2026", "en-us", "2026-03-02T00:00:00Z"],
    ["02.03.26", "de", "2026-03-02T00:00:00Z"],
    ["02. 03. 2026 14.05", "cs", "2026-03-02T14:05:00Z"],
    ["02/03/2026", "fr", "2026-03-02T00:00:00Z"],
    ["02/03/2026", "en-GB", "2026-03-02T00:00:00Z"],
    ["02/03/2026", "pt_BR", "2026-03-02T00:00:00Z"],
    ["02-03-2026 14:05", "nl", "2026-03-02T14:05:00Z"],
    ["03/02/2026", "en-US", "2026-03-02T00:00:00Z"],
    ["3/2/2026 9:05:00 AM", undefined, "2026-03-02T09:05:00Z"],
    ["31/03/2026", "en-US", "2026-03-31T00:00:00Z"],
    ["03/31/2026", "de", "2026-03-31T00:00:00Z"],
    ["12/11/2026", "en", "2026-11-12T00:00:00Z"], // December is still to come
  ])("of %s in %s stand as its readers write them", (text, language, iso) => expect(read(text, language)).toBe(iso));
});

describe("a zone", () => {
  test.each(
    Object.entries({
      ...{ AEST: 10, AEDT: 11, ACST: 9.5, ACDT: 10.5, AWST: 8, NZST: 12, NZDT: 13, SGT: 8, HKT: 8, MYT: 8, PHT: 8 },
      ...{ JST: 9, KST: 9, ICT: 7, WIB: 7, PKT: 5, NPT: 5.75, IST: 5.5, MSK: 3, TRT: 3, EET: 2, EEST: 3, EAT: 3 },
      ...{ SAST: 2, CAT: 2, WAT: 1, CET: 1, CEST: 2, MEZ: 1, MESZ: 2, WET: 0, WEST: 1, BST: 1, GMT: 0, UTC: 0 },
      ...{ BRT: -3, ART: -3, CLT: -4, COT: -5, NST: -3.5, AST: -4, EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7 },
      ...{ MDT: -6, PST: -8, PDT: -7, AKST: -9, AKDT: -8, HST: -10 },
    }),
  )("%s is %d hours from Greenwich", (zone, hours) => {
    const expected = new Date(Date.UTC(2026, 2, 2, 10) - hours * 3_600_000).toISOString().replace(".000", "");
    expect(read(`Mon, 02 Mar 2026 10:00:00 ${zone}`)).toBe(expected);
  });

  test.each([
    ["CST", "zh-cn", 8],
    ["IST", "en-ie", 1],
    ["IST", "he", 2],
    ["EST", "en-AU", 10],
    ["BST", "bn", 6],
    ["SST", "sm", -11],
    ["AMT", "hy", 4],
    ["AMT", "pt-br", -4],
    ["МСК", "ru", 3],
  ])("%s in %s is %d hours from Greenwich", (zone, language, hours) => {
    const expected = new Date(Date.UTC(2026, 2, 2, 10) - hours * 3_600_000).toISOString().replace(".000", "");
    expect(read(`02 Mar 2026 10:00:00 ${zone}`, language)).toBe(expected);
  });

  test.each(["SST", "AMT", "XYZT", "QQQ", "+9900", "Mars/Olympus", "Central European Time"])(
    "that nobody can know makes a date none: %s",
    (zone) => expect(read(`Mon, 02 Mar 2026 10:00:00 ${zone}`)).toBeNull(),
  );

  test.each([
    ["2026-03-02T10:00:00[Europe/Paris]", "2026-03-02T09:00:00Z"],
    ["2026-07-02T10:00:00[Europe/Paris]", "2026-07-02T08:00:00Z"],
    ["2026-03-02T10:00:00+01:00[Europe/Paris]", "2026-03-02T09:00:00Z"],
    ["2026-03-02 10:00 America/Argentina/Buenos_Aires", "2026-03-02T13:00:00Z"],
    ["2 Mar 2026 10:00 Etc/GMT+5", "2026-03-02T15:00:00Z"],
    ["Mar 2, 2026 10:00 AM ET", "2026-03-02T15:00:00Z"],
    ["Jul 2, 2026 10:00 AM ET", "2026-07-02T14:00:00Z"],
    ["2 Mar 2026 10:00 GMT+5:30", "2026-03-02T04:30:00Z"],
    ["2 Mar 2026 10:00 −03:00", "2026-03-02T13:00:00Z"],
    ["2 März 2026 10:00 Uhr MEZ", "2026-03-02T09:00:00Z"],
  ])("by name or offset: %s", (text, iso) => expect(read(text)).toBe(iso));
});

describe("months have their names in", () => {
  test.each([
    ["fr", "mar. 31 déc. 2024", "2024-12-31T00:00:00Z"],
    ["fr", "24 novembre 2026 à 8h30", "2026-11-24T08:30:00Z"],
    ["fr", "1er août 2026", "2026-08-01T00:00:00Z"],
    ["fr", "24 juillet 2026", "2026-07-24T00:00:00Z"],
    ["fr", "12 juin 2026", "2026-06-12T00:00:00Z"],
    ["de", "24. März 2026, 08:00", "2026-03-24T08:00:00Z"],
    ["de", "Montag, 2. Februar 2026, 14.05 Uhr", "2026-02-02T14:05:00Z"],
    ["de-at", "2. Jänner 2026", "2026-01-02T00:00:00Z"],
    ["es", "mar, 3 de nov. de 2026", "2026-11-03T00:00:00Z"],
    ["es", "2 de septiembre de 2026", "2026-09-02T00:00:00Z"],
    ["pt", "Seg, 24 Set 2018 12:03:00 -0300", "2018-09-24T15:03:00Z"],
    ["pt", "2 de março de 2026 às 14h05", "2026-03-02T14:05:00Z"],
    ["it", "2 luglio 2026", "2026-07-02T00:00:00Z"],
    ["nl", "2 mrt. 2026", "2026-03-02T00:00:00Z"],
    ["ru", "2 марта 2026 г., 10:00", "2026-03-02T10:00:00Z"],
    ["uk", "2 березня 2026 р.", "2026-03-02T00:00:00Z"],
    ["pl", "2 października 2026", "2026-10-02T00:00:00Z"],
    ["pl", "2 listopada 2026", "2026-11-02T00:00:00Z"],
    ["hr", "2. listopada 2026.", "2026-10-02T00:00:00Z"],
    ["tr", "2 Ağustos 2026 Pazar", "2026-08-02T00:00:00Z"],
    ["hu", "2026. március 2.", "2026-03-02T00:00:00Z"],
    ["el", "Κυρ, 11 Ιουλ 2004 12:00:00 EST", "2004-07-11T17:00:00Z"],
    ["sv", "2 maj 2026", "2026-05-02T00:00:00Z"],
    ["fi", "2. maaliskuuta 2026 klo 9.05", "2026-03-02T09:05:00Z"],
    ["zh", "2026年3月2日 下午2:05", "2026-03-02T14:05:00Z"],
    ["ja", "2026年3月2日 14時05分", "2026-03-02T14:05:00Z"],
    ["ko", "2026년 3월 2일 오후 2시 5분", "2026-03-02T14:05:00Z"],
    ["ko", "2026. 3. 2. 오전 9:05", "2026-03-02T09:05:00Z"],
    ["ar", "٢ مارس ٢٠٢٦ ١٠:٣٠ ص", "2026-03-02T10:30:00Z"],
    ["ar", "2 آذار 2026", "2026-03-02T00:00:00Z"],
    ["ar", "2 كانون الثاني 2026", "2026-01-02T00:00:00Z"],
    ["ar", "2 تشرين الأول 2025 10:30 مساءً", "2025-10-02T22:30:00Z"],
    ["ar", "2 آذار/مارس 2026", "2026-03-02T00:00:00Z"],
    ["ar-tn", "2 جويلية 2026", "2026-07-02T00:00:00Z"],
    ["ja", "令和8年3月2日 14時05分", "2026-03-02T14:05:00Z"],
    ["ja", "令和元年5月2日", "2019-05-02T00:00:00Z"],
    ["zh-tw", "民國115年3月2日 晚上8點", "2026-03-02T20:00:00Z"],
    ["zh", "2026年3月2日 早上8点", "2026-03-02T08:00:00Z"],
    ["tr", "2 Mart 2026 ÖS 2:05", "2026-03-02T14:05:00Z"],
    ["es", "2 de marzo de 2026, 8:05 de la noche", "2026-03-02T20:05:00Z"],
    ["fr", "2 mars 2026 à 14 h 05 min", "2026-03-02T14:05:00Z"],
    ["th", "2 มี.ค. 2569 14:05 น.", "2026-03-02T14:05:00Z"],
    ["th", "๒ มีนาคม พ.ศ. ๒๕๖๙", "2026-03-02T00:00:00Z"],
    ["zh", "二〇二五年十二月二十一日", "2025-12-21T00:00:00Z"],
    ["de", "Mo, 02 Mrz 2026 14:05:06 +0100", "2026-03-02T13:05:06Z"],
    ["fa", "۲ مارس ۲۰۲۶", "2026-03-02T00:00:00Z"],
  ])("%s: %s, whether the language is told or not", (language, text, iso) => {
    expect(read(text, language)).toBe(iso);
    if (language !== "hr") expect(read(text)).toBe(iso);
  });
});

test("dates that are none, or lie in the future, are none", () => {
  const none = ["", "yesterday", "2 hours ago", "0000-00-00", "0001-01-01T00:00:00", "Mon, 01 Jan 0001 00:00:00 GMT"];
  const wrong = [
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "2099-01-01",
    "32 Nov 2026",
    "30 February 2026",
    "31.04.2026",
    "2026-13-01",
  ];
  const bare = ["2026", "March 2026", "Story 1", "4102444800", "0", "12:30", "2026-03-02 25:00", "a".repeat(5000)];
  for (const text of [...none, ...wrong, ...bare]) expect([text, read(text)]).toEqual([text, null]);
});

test("a value that can't be read goes on to the next", () => {
  expect(firstDate([undefined, "", "soon", "2099-01-01", "2026-03-02", "2026-03-03"], now)).toBe(Date.UTC(2026, 2, 2));
  expect(firstDate(["soon"], now)).toBeNull();
});

test("what Intl writes in any language, this reads", () => {
  const languages = "en fr de es pt it nl ru uk pl tr ar zh ja ko sv da nb fi cs ro el bg he hi vi id".split(" ");
  const day = fc.date({ min: new Date("1991-01-01"), max: new Date("2026-11-20"), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...languages), day, fc.constantFrom("long", "medium"), (language, date, dateStyle) => {
      const text = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { dateStyle, timeZone: "UTC" } as never).format(
        date,
      );
      expect([text, read(text, language)]).toEqual([text, `${date.toISOString().slice(0, 10)}T00:00:00Z`]);
    }),
    { numRuns: 500 },
  );
});

test("whatever the text is, an answer comes, and it is a believable one", () => {
  const piece = fc.constantFrom(
    "2026",
    "03",
    "2",
    "-",
    "/",
    ".",
    " ",
    ":",
    "T",
    "Mar",
    "mars",
    "月",
    "PM",
    "EST",
    "+01",
    "[Europe/Paris]",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((parts) => parts.join("")),
      ),
      (text) => {
        const ms = readDate(text, now);
        expect(ms === null || (ms >= Date.UTC(1990, 0) && ms <= now + 86_400_000)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
