import { createRequire } from "node:module";
import type typescript from "typescript";

/**
 * The TypeScript compiler that samples are compiled with, as those of readers are. Required, since importing it takes three times as long: Node then searches all of its nine
 * megabytes for the names that it exports.
 */
export const compiler: typeof typescript = createRequire(import.meta.url)("typescript");
