import { mostText } from "../calls/read-text.js";

/**
 * Texts that become one, kept in two bytes for each character or less until then: a list of a million short texts takes
 * 30 times what they hold. They are kept as bytes, since V8 makes the heap larger for strings that live on, and then
 * lets more garbage lie there.
 */
export class Pieces {
  readonly #separator: string;
  #blocks: (Uint8Array | Uint16Array)[] = [];
  /** Those that came after the last block. */
  #loose: string[] = [];
  /** About how many characters those have. */
  #looseLength = 0;
  #bytes = 0;

  constructor(separator = "") {
    this.#separator = separator;
  }

  /** Bytes of all of them in UTF-8, without separators. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The beginning, enough for the text of an error. */
  get beginning(): string {
    return [...this.#blocks.slice(0, Math.ceil(mostText / blockLength) + 1).map(unpack), ...this.#loose].join(
      this.#separator,
    );
  }

  add(piece: string): void {
    this.#loose.push(piece);
    this.#bytes += bytesOf(piece);
    this.#looseLength += piece.length + this.#separator.length;
    if (this.#looseLength < blockLength) return;
    this.#blocks.push(pack(this.#loose.join(this.#separator)));
    this.#loose = [];
    this.#looseLength = 0;
  }

  /** All of them as one text. There are none afterwards. */
  take(): string {
    const all = this.#blocks.length === 0 ? this.#loose : [...this.#blocks.map(unpack), ...this.#loose];
    this.#blocks = [];
    this.#loose = [];
    this.#looseLength = 0;
    this.#bytes = 0;
    return all.join(this.#separator);
  }
}

/** Bytes of a text in UTF-8. Counted, since to encode each of a million short texts leaves a lot of garbage. */
export function bytesOf(text: string): number {
  let bytes = text.length;
  if (!/[^\0-\x7f]/.test(text)) return bytes;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff; // four bytes for two
    if (unit > 0x7f) bytes += unit > 0x7ff && !isSurrogate ? 2 : 1;
  }
  return bytes;
}

/** Fewest characters of a block: it costs as much as some hundred of them. */
const blockLength = 4_096;

function pack(text: string): Uint8Array | Uint16Array {
  if (!/[\u0800-\uffff]/.test(text)) return new TextEncoder().encode(text);
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index++) units[index] = text.charCodeAt(index);
  return units;
}

function unpack(block: Uint8Array | Uint16Array): string {
  return new TextDecoder(block.BYTES_PER_ELEMENT === 1 ? "utf-8" : "utf-16le", { ignoreBOM: true }).decode(block);
}
