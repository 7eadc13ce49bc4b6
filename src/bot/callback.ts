/** What a button carries: version, verb, arguments, in Telegram's 64 bytes. Whatever comes back is parsed, never trusted:
 *  buttons outlive releases, and a client may send any bytes. */
import type { Composer, Middleware } from "grammy";
import type { z } from "zod";
import { callbackDataLimit } from "../format/measure.ts";
import type { BotContext } from "./context.ts";

const version = "1";
const separator = "|";

/** One thing a button can do. */
export interface Action<A extends readonly unknown[]> {
  readonly verb: string;
  /** Throws when the arguments don't fit 64 bytes: a fault of the program, not of a person. */
  data(...args: A): string;
  /** Null: not this action, another version, or arguments that make no sense any more. */
  parse(data: string): A | null;
}

/** `args`: a tuple of string schemas; each argument travels as text without "|". */
export function defineAction<T extends z.ZodType<readonly unknown[]>>(
  verb: string,
  args: T,
): Action<Extract<z.output<T>, readonly unknown[]>> {
  type A = Extract<z.output<T>, readonly unknown[]>;
  return {
    verb,
    data(...values) {
      const parts = values.map(String);
      const data = [version, verb, ...parts].join(separator);
      if (parts.some((part) => part.includes(separator)) || Buffer.byteLength(data) > callbackDataLimit) {
        throw new RangeError(`callback data does not fit: ${verb}`);
      }
      return data;
    },
    parse(data) {
      const [given, name, ...parts] = data.split(separator);
      if (given !== version || name !== verb) return null;
      const parsed = args.safeParse(parts);
      return parsed.success ? (parsed.data as A) : null;
    },
  };
}

/** Runs the handler when a button with this action is pressed; `guards` go first. What can't be parsed falls through to
 *  the end, where the person is told that the button no longer works. */
export function onAction<A extends readonly unknown[]>(
  composer: Composer<BotContext>,
  action: Action<A>,
  handle: (ctx: BotContext, ...args: A) => Promise<void>,
  ...guards: Middleware<BotContext>[]
): void {
  composer
    .on("callback_query:data")
    .filter((ctx) => action.parse(ctx.callbackQuery.data) !== null)
    .use(...guards, async (ctx) => {
      const args = action.parse(ctx.callbackQuery?.data ?? "");
      if (args) await handle(ctx, ...args);
    });
}
