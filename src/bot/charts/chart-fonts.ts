/** The font of charts, shipped with the program: whatever the machine has, Latin, Cyrillic and Arabic letters are there. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type FontFace, readFontFace } from "./font-face.ts";

export const fontFamily = "DejaVu Sans";

export interface ChartFonts {
  readonly plain: FontFace;
  readonly bold: FontFace;
  readonly files: readonly Uint8Array[];
}

export function readChartFonts(): ChartFonts {
  const plain = readFileSync(fileURLToPath(import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf")));
  const bold = readFileSync(fileURLToPath(import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf")));
  return { plain: readFontFace(plain), bold: readFontFace(bold), files: [plain, bold] };
}

/** The text as far as the font can say it. */
export function drawable(text: string, { plain, bold }: Pick<ChartFonts, "plain" | "bold">): string {
  const signs = [...text].filter((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return plain.has(code) && bold.has(code);
  });
  return signs.join("").trim();
}
