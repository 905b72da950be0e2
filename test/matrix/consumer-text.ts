import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A module of somebody else's that calls operations of each kind: what is written for a compiler. */
export function consumerText(): Promise<string> {
  return readFile(join(import.meta.dirname, "consumer.ts"), "utf8");
}
