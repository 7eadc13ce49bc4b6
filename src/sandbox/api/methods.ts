/** The table of contents of the emulated Bot API. A method that is not here does not exist ("method not found"). */
import type { Core } from "../world/core.ts";
import type { Arguments } from "./arguments.ts";

export type Method = (core: Core, args: Arguments, signal: AbortSignal) => unknown;
export type Methods = Readonly<Record<string, Method>>;
