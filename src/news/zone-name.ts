/** What a time zone is called today. The machine's data goes on listing some zones by the name of long ago, and that one is
 *  stored. */

/** IANA's file "backward" and the zones of Argentina and Indiana that got a level more: as V8's data still calls them. */
const renamed: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "Africa/Asmera": "Africa/Asmara",
    "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
    "America/Catamarca": "America/Argentina/Catamarca",
    "America/Coral_Harbour": "America/Atikokan",
    "America/Cordoba": "America/Argentina/Cordoba",
    "America/Godthab": "America/Nuuk",
    "America/Indianapolis": "America/Indiana/Indianapolis",
    "America/Jujuy": "America/Argentina/Jujuy",
    "America/Louisville": "America/Kentucky/Louisville",
    "America/Mendoza": "America/Argentina/Mendoza",
    "Asia/Calcutta": "Asia/Kolkata",
    "Asia/Katmandu": "Asia/Kathmandu",
    "Asia/Rangoon": "Asia/Yangon",
    "Asia/Saigon": "Asia/Ho_Chi_Minh",
    "Atlantic/Faeroe": "Atlantic/Faroe",
    "Europe/Kiev": "Europe/Kyiv",
    "Pacific/Enderbury": "Pacific/Kanton",
    "Pacific/Ponape": "Pacific/Pohnpei",
    "Pacific/Truk": "Pacific/Chuuk",
  }),
);

/** For people; never to be stored or computed with. */
export const zoneName = (timeZone: string): string => renamed.get(timeZone) ?? timeZone;

/** "America/New_York" → "New York". */
export function cityName(timeZone: string): string {
  const name = zoneName(timeZone);
  return (name.split("/").at(-1) ?? name).replaceAll("_", " ");
}
