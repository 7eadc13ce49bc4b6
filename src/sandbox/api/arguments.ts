/** Reads a call's arguments as the Bot API server does: everything may be a string, objects may be JSON in a string. */
import type { Upload } from "../world/model.ts";
import { badRequest } from "./api-error.ts";

export interface Arguments {
  /** Missing = "". Numbers become strings. */
  text(name: string): string;
  has(name: string): boolean;
  /** Missing or no number = null. */
  integer(name: string): number | null;
  flag(name: string): boolean;
  /** An object or list, also from a JSON string. Throws `fault` as a 400 if it can't be read. */
  object(name: string, fault?: string): unknown;
  /** A file of a multipart call, by the field's name or by "attach://name". */
  upload(name: string): Upload | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

export function readArguments(
  payload: Readonly<Record<string, unknown>>,
  files: ReadonlyMap<string, Upload>,
): Arguments {
  const raw = (name: string): unknown => payload[name];
  return {
    payload,
    has: (name) => raw(name) !== undefined && raw(name) !== null && raw(name) !== "",
    text(name) {
      const value = raw(name);
      if (typeof value === "string") return value;
      return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
    },
    integer(name) {
      const value = raw(name);
      const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
      return typeof number === "number" && Number.isInteger(number) ? number : null;
    },
    flag(name) {
      const value = raw(name);
      return value === true || ["true", "yes", "1"].includes(String(value).toLowerCase());
    },
    object(name, fault) {
      const value = raw(name);
      if (value === undefined || value === null || value === "") return undefined;
      if (typeof value !== "string") return typeof value === "object" ? value : refuse(fault);
      try {
        return JSON.parse(value) as unknown;
      } catch {
        return refuse(fault);
      }
    },
    upload(name) {
      const value = raw(name);
      const attached = typeof value === "string" ? /^attach:\/\/(.+)$/.exec(value)?.[1] : undefined;
      return files.get(attached ?? name) ?? null;
    },
  };
}

function refuse(fault: string | undefined): undefined {
  if (fault !== undefined) throw badRequest(fault);
  return undefined;
}
