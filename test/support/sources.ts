/** Reads the project's sources as the architecture rules see them: parsed once, with what each file imports, says and defines. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAst } from "vitest/node";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Source {
  /** From the project's root: src/news/article.ts */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** As written, type-only and dynamic ones too. */
  readonly imports: readonly string[];
  /** Contents of all strings, templates and regular expressions: what the code says, without its comments. */
  readonly strings: readonly string[];
  /** Texts of all member accesses and destructured or written keys: `error_code` of `answer.error_code`. */
  readonly members: readonly string[];
  readonly functions: readonly { readonly name: string; readonly line: number; readonly lines: number }[];
  /** Lists of strings: arrays, and unions of literal types. */
  readonly lists: readonly (readonly string[])[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export function readFiles(folders: readonly string[], named: RegExp): readonly Pick<Source, "path" | "text">[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => named.test(name))
      .sort()
      .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), "utf8") })),
  );
}

export const readSources = (folders: readonly string[]): readonly Source[] =>
  readFiles(folders, /\.ts$/).map(({ path, text }) => readSource(path, text));

export function readSource(path: string, text: string): Source {
  const imports: string[] = [];
  const strings: string[] = [];
  const members: string[] = [];
  const functions: Source["functions"][number][] = [];
  const lists: string[][] = [];
  const lineOf = (at: number): number => text.slice(0, at).split("\n").length;

  walk(parseAst(text, { lang: "ts" }) as unknown as Node, undefined, (node, parent) => {
    const { source } = node as { source?: Node };
    if (/^(Import|Export)\w*Declaration$|^(ImportExpression|TSImportType)$/.test(node.type) && source) {
      if (typeof source.value === "string") imports.push(source.value);
    }
    switch (node.type) {
      case "Literal":
        if (typeof node.value === "string") strings.push(node.value);
        else if (node.regex) strings.push((node.regex as { pattern: string }).pattern);
        break;
      case "TemplateElement":
        strings.push((node.value as { raw: string }).raw);
        break;
      case "MemberExpression":
      case "Property":
        members.push(nameOf((node.property ?? node.key) as Node));
        break;
      case "ArrayExpression":
        lists.push(literalsOf(node.elements as Node[]));
        break;
      case "TSUnionType":
        lists.push(literalsOf((node.types as Node[]).map((type) => (type.literal as Node | undefined) ?? type)));
        break;
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression": {
        const line = lineOf(node.start);
        const name = nameOf((node.id ?? parent?.key ?? parent?.id) as Node | undefined);
        functions.push({ name: name || "a function", line, lines: lineOf(node.end) - line + 1 });
      }
    }
  });
  return { path, text, lines: lineOf(text.trimEnd().length), imports, strings, members, functions, lists };
}

/** Of a relative import: the file it means, from the project's root. */
export const targetOf = (path: string, specifier: string): string =>
  relative(root, resolve(root, dirname(path), specifier));

/** Groups of files that reach each other by their imports (Tarjan's strongly connected components); none: no circles. */
export function circles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    const own = index.size;
    let low = own;
    index.set(file, own);
    lowest.set(file, own);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (next === file) found.push([file]);
      if (!index.has(next)) low = Math.min(low, visit(next));
      else if (stack.includes(next)) low = Math.min(low, lowest.get(next) ?? low);
      lowest.set(file, low);
    }
    if (low === own) {
      const group = stack.splice(stack.indexOf(file));
      if (group.length > 1) found.push(group.sort());
    }
    return low;
  };
  for (const file of graph.keys()) if (!index.has(file)) visit(file);
  return found;
}

function walk(node: Node, parent: Node | undefined, see: (node: Node, parent: Node | undefined) => void): void {
  see(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === "object" && typeof (child as Node).type === "string")
        walk(child as Node, node, see);
    }
  }
}

const nameOf = (node: Node | undefined): string => String(node?.name ?? node?.value ?? "");

const literalsOf = (nodes: readonly (Node | null)[]): string[] =>
  nodes.flatMap((node) => (typeof node?.value === "string" ? [node.value] : []));
