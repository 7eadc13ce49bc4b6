/** What a sentence of a Fluent file asks for: walks its parsed form and lists variables, choices, references and functions.
 *  Whether that is right is decided in text-rules.ts. */
import type { FluentResource } from "@fluent/bundle";

export type Pattern = NonNullable<FluentResource["body"][number]["value"]>;
export type Patterns = ReadonlyMap<string, Pattern>;
type Expression = Exclude<Extract<Pattern, unknown[]>[number], string>;
type Select = Extract<Expression, { type: "select" }>;

export type VariableKind = "text" | "number" | "boolean" | "choice";

export interface Variable {
  readonly kind: VariableKind;
  /** The names of the variants that it chooses between, in the file's order, the default among them. */
  readonly choices: readonly string[];
}

export interface Uses {
  readonly variables: ReadonlyMap<string, Variable>;
  /** Names of the variants of each choice that is made by plural category, one list per place. */
  readonly plurals: readonly (readonly string[])[];
  /** Other sentences that it names and that don't exist, or that name it again. */
  readonly lost: readonly string[];
  /** What our sentences do without: Fluent's functions, terms and attributes. */
  readonly unwanted: readonly string[];
}

const pluralCategories: readonly string[] = ["zero", "one", "two", "few", "many"];

interface Found {
  readonly choices: Map<string, Set<string>>;
  /** Chosen by amount. */
  readonly amounts: Set<string>;
  readonly plurals: string[][];
  readonly lost: Set<string>;
  readonly unwanted: Set<string>;
}

/** What stands in sentences that it names counts as its own. */
export function usesOf(pattern: Pattern, all: Patterns): Uses {
  const found: Found = {
    choices: new Map(),
    amounts: new Set(),
    plurals: [],
    lost: new Set(),
    unwanted: new Set(),
  };
  walk(pattern, all, found, []);
  const variables = [...found.choices].map(
    ([name, choices]) => [name, variableOf([...choices], found.amounts.has(name))] as const,
  );
  return {
    variables: new Map(variables.sort(([a], [b]) => a.localeCompare(b, "en"))),
    plurals: found.plurals,
    lost: [...found.lost],
    unwanted: [...found.unwanted],
  };
}

function walk(pattern: Pattern, all: Patterns, found: Found, inside: readonly Pattern[]): void {
  if (typeof pattern === "string") return;
  for (const part of pattern) if (typeof part !== "string") walkExpression(part, all, found, [...inside, pattern]);
}

function walkExpression(expression: Expression, all: Patterns, found: Found, inside: readonly Pattern[]): void {
  switch (expression.type) {
    case "var":
      choicesOf(expression.name, found);
      return;
    case "mesg": {
      const other = expression.attr === null ? all.get(expression.name) : undefined;
      if (other === undefined || inside.includes(other)) found.lost.add(expression.name);
      else walk(other, all, found, inside);
      return;
    }
    case "select":
      walkSelect(expression, all, found, inside);
      return;
    case "func":
      found.unwanted.add(`${expression.name}()`);
      return;
    case "term":
      found.unwanted.add(`-${expression.name}`);
      return;
    default:
  }
}

function walkSelect(select: Select, all: Patterns, found: Found, inside: readonly Pattern[]): void {
  for (const { value } of select.variants) walk(value, all, found, inside);
  if (select.selector.type !== "var") {
    found.unwanted.add("a choice by something else than a variable");
    return;
  }
  const { name } = select.selector;
  const keys = select.variants.map(({ key }) => String(key.value));
  const byPlural = keys.some((key) => pluralCategories.includes(key));
  if (byPlural) found.plurals.push(keys);
  if (byPlural || select.variants.some(({ key }) => key.type === "num")) found.amounts.add(name);
  for (const key of keys) choicesOf(name, found).add(key);
}

function choicesOf(name: string, { choices }: Found): Set<string> {
  const known = choices.get(name) ?? new Set<string>();
  choices.set(name, known);
  return known;
}

/** Chosen between names of which none is "other": it can be nothing else. */
function variableOf(choices: readonly string[], isAmount: boolean): Variable {
  if (isAmount) return { kind: "number", choices };
  if (choices.length === 0 || choices.includes("other")) return { kind: "text", choices };
  const isSwitch = choices.length === 2 && choices.includes("yes") && choices.includes("no");
  return { kind: isSwitch ? "boolean" : "choice", choices };
}
