import { createHash } from "node:crypto";

/** The SHA-256 of some bytes or text, which tells whether they are still the same. */
export function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
