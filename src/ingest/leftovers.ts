/** Words that programs and templates leave where they had nothing to say. */

const empty =
  /^(?:n\/?a|none|null|nil|nan|undefined|unknown|unbekannt|inconnu|desconocido|array|object|\(?not set\)?|\(null\)|\[object \w+\])$/i;
const template = /\{\{|\}\}|\$\{|<[%?]|[%?]>|%%|^[%$]\w+%?$|^\{\w+\}$/;

/** `text`: the whole of a name. */
export const isLeftover = (text: string): boolean => empty.test(text.trim()) || template.test(text);
