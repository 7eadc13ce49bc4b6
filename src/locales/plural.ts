/** Picks the form of a word that a number asks for in a language. */

/** What English needs. */
export interface OneOther {
  readonly one: string;
  readonly other: string;
}

/** What French, Spanish, Italian and Portuguese need: "1 000 000 d'articles" is its own form. */
export interface OneManyOther extends OneOther {
  readonly many: string;
}

/** Bound to one language. `forms` without a category the language has is a compile error where the type asks for it. */
export function createPlural<F extends OneOther>(locale: string): (n: number, forms: F) => string {
  const rules = new Intl.PluralRules(locale);
  return (n, forms) => (forms as unknown as Record<string, string>)[rules.select(n)] ?? forms.other;
}
