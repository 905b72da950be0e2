import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rawServer, sends } from "../src/raw-server.js";
import type { Ended, StreamKind } from "./endless-stream-reader.js";

/** Streams of a server that never ends a part, read by a process of its own, whose memory nobody else uses. */

/** By default large enough that what a platform keeps of any stream, some 30 MB, does not decide. */
const maxPartBytes = Number(process.env["LIMIT"] ?? 32 * 2 ** 20);

const types: Readonly<Record<StreamKind, string>> = {
  events: "text/event-stream",
  lines: "application/x-ndjson",
  records: "application/json-seq",
};

const harmless: Readonly<Record<StreamKind, string>> = {
  events: "data: 1\n\n".repeat(100),
  lines: "1\n".repeat(100),
  records: "\x1e1\n".repeat(100),
};

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(resolve("node_modules/.endless-"));
  const entryPoints = ["test/hostile/endless-stream-reader.ts"];
  await build({
    entryPoints,
    outdir: folder,
    bundle: true,
    platform: "node",
    format: "esm",
    outExtension: { ".js": ".mjs" },
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Pours a stream on a client until the client closes the connection. */
async function pour(kind: StreamKind, start: string, more: string, isGzip: boolean): Promise<Ended> {
  let close = (): void => undefined;
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  const encode = (text: string): Buffer => (isGzip ? gzipSync(text) : Buffer.from(text));
  const chunk = encode(more);
  const { origin } = await rawServer((socket, path) => {
    const head = `HTTP/1.1 200 OK\r\nContent-Type: ${types[kind]}\r\n`;
    if (path === "/harmless") {
      return sends(`${head}Content-Length: ${harmless[kind].length}\r\n\r\n`, harmless[kind])(socket);
    }
    const go = (): void => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on("close", close).on("drain", go);
    sends(`${head}${isGzip ? "Content-Encoding: gzip\r\n" : ""}\r\n`, encode(start))(socket);
    go();
  });
  const running = promisify(execFile)(process.execPath, [
    join(folder, "endless-stream-reader.mjs"),
    origin,
    kind,
    String(maxPartBytes),
  ]);
  const [{ stdout }] = await Promise.all([running, closed.then(() => running.child.stdin?.end())]);
  return JSON.parse(stdout);
}

describe("a part without an end closes the connection within four times the limit of memory:", () => {
  it.each<[title: string, kind: StreamKind, start: string, more: string, encoding?: "gzip"]>([
    ["a line of data", "events", "data: ", "x".repeat(65_536)],
    ["a line of data of two bytes a character", "events", "data: ", "я".repeat(32_768)],
    ["a line of data of three bytes a character", "events", "data: ", "€".repeat(32_768)],
    ["a compressed line of data", "events", "data: ", "x".repeat(1_000_000), "gzip"],
    ["a compressed line of data of two bytes a character", "events", "data: ", "я".repeat(1_000_000), "gzip"],
    ["lines of data without text", "events", "", "data:\n".repeat(10_000)],
    ["lines of data with one character of two bytes", "events", "", "data:я\n".repeat(10_000)],
    ["lines of data that end with CR", "events", "", "data\r".repeat(10_000)],
    ["compressed lines of data", "events", "", "data:\n".repeat(100_000), "gzip"],
    ["an id", "events", "id: ", "x".repeat(65_536)],
    ["a type", "events", "event: ", "я".repeat(32_768)],
    ["many ids of one event", "events", "", "id: 1\n".repeat(10_000)],
    ["fields that mean nothing", "events", "", "x\n".repeat(10_000)],
    ["a comment line", "events", ": ", "x".repeat(65_536)],
    ["comment lines inside of an event", "events", "data: x\n", ":\n".repeat(10_000)],
    ["a line of JSON", "lines", '"', "x".repeat(65_536)],
    ["a line of JSON of two bytes a character", "lines", '"', "я".repeat(32_768)],
    ["a line of spaces", "lines", "", " ".repeat(65_536)],
    ["a compressed line of JSON", "lines", '"', "x".repeat(1_000_000), "gzip"],
    ["text in a record", "records", '\x1e"', "x".repeat(65_536)],
    ["text in a record of two bytes a character", "records", '\x1e"', "я".repeat(32_768)],
    ["a record of lines", "records", "\x1e[", "1,\n".repeat(20_000)],
    ["a record of lists", "records", "\x1e", "[".repeat(65_536)],
    ["a record of backslashes", "records", '\x1e"', "\\".repeat(65_536)],
    ["a text without a record separator", "records", "", "x".repeat(65_536)],
    ["a compressed record", "records", "\x1e[", "1,\n".repeat(300_000), "gzip"],
  ])("%s", async (_, kind, start, more, encoding) => {
    const { growth, ...ended } = await pour(kind, start, more, encoding === "gzip");
    expect(ended).toEqual({
      name: "ResponseError",
      message: `GET /hostile: 200 a part of more than ${maxPartBytes} bytes (maxPartBytes)`,
      textLength: 100_000,
    });
    expect(growth).toBeLessThan(4 * maxPartBytes);
  });
});
