/** A link as a picture that a phone's camera reads: QR modules as the pixels of a PNG of two colours. */
import { crc32, deflateSync } from "node:zlib";
import { encode } from "uqr";

/** Pixels of a module: sharp on a phone's screen and on paper. */
const scale = 12;
/** ISO/IEC 18004: four modules of quiet around it. */
const border = 4;

export function qrPicture(link: string): Buffer {
  // M: a seventh of it may be dirty or folded.
  const { data, size } = encode(link, { ecc: "M", border });
  const side = size * scale;
  const rowBytes = 1 + Math.ceil(side / 8);
  const rows = Buffer.alloc(rowBytes * side);
  for (let y = 0; y < side; y++) {
    const modules = data[Math.floor(y / scale)] ?? [];
    for (let x = 0; x < side; x++) {
      const isWhite = modules[Math.floor(x / scale)] !== true;
      const at = y * rowBytes + 1 + (x >> 3);
      if (isWhite) rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8); // 1 bit a pixel, grey
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** PNG specification, 5.3: length, type and data, checksum of the two. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
