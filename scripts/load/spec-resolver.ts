import { hash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeName } from "../document/decode-name.js";
import { BaseResolver, type Parsed, Source } from "../redocly.js";
import { isMissing } from "../system-error.js";
import { download, limits } from "./download.js";
import { JsonSource } from "./json-offset.js";
import { mendText } from "./mend-text.js";
import { parseJson } from "./parse-json.js";
import { checkFile, type Permissions, webAddress } from "./permissions.js";
import { refuseEndless } from "./refuse-endless.js";
import { shownPlace } from "./shown-place.js";

/** Finds the files that a document is made of, and refuses those that its references have no permission for. */
export class SpecResolver extends BaseResolver {
  readonly #root: string;
  readonly #permissions: Permissions;
  readonly #hashes = new Map<string, string>();

  constructor(root: string, permissions: Permissions) {
    super();
    this.#root = root;
    this.#permissions = permissions;
  }

  /** The files that have been asked for, those that could not be read among them. */
  get files(): string[] {
    return [...this.cache.keys()].filter((place) => webAddress(place) === undefined);
  }

  /**
   * The hash of each file as it was read, by its path. None if something was read that may change unnoticed, or only once:
   * from the network, from a pipe, or not at all.
   */
  get hashes(): ReadonlyMap<string, string> | undefined {
    return [...this.cache.keys()].every((place) => this.#hashes.has(place)) ? this.#hashes : undefined;
  }

  /** Never throws: Redocly tells the place only of what loading throws. */
  override resolveExternalRef(base: string | null, ref: string): string {
    const origin = base === null ? undefined : webAddress(base);
    if (origin) return URL.canParse(ref, origin) ? new URL(ref, origin).href : ref;
    // One letter is a drive of Windows.
    if (/^[a-z][a-z0-9+.-]+:/i.test(ref)) return URL.canParse(ref) ? new URL(ref).href : ref;
    return resolve(base === null ? "." : dirname(base), base === null ? ref : decodeName(ref));
  }

  override async loadExternalRef(place: string): Promise<Source> {
    const isRoot = place === this.#root;
    if (webAddress(place)) {
      const { url, text, contentType } = await download(place, this.#permissions);
      return new Source(url, text, contentType);
    }
    if (/^[a-z][a-z0-9+.-]+:/i.test(place)) return await this.#loadOther(new URL(place));
    const path = isRoot ? place : await this.#find(place);
    const found = await stat(path);
    if (found.isDirectory()) throw new Error("it is a folder");
    // A pipe or a device could be read for ever; the document itself is what its user says.
    if (!isRoot && !found.isFile()) throw new Error("it is no file");
    if (found.size > limits.bytes) throw new Error(`it is more than ${limits.bytes} bytes`);
    const content = await readFile(path);
    if (found.isFile()) this.#hashes.set(place, hash("sha256", content));
    return new Source(place, content.toString().replaceAll("\r\n", "\n"));
  }

  /** Files are YAML or JSON, whatever their names end in, but for those that are text to be quoted. */
  override parseDocument(source: Source, isRoot = false): Parsed {
    const path = webAddress(source.absoluteRef)?.pathname ?? source.absoluteRef;
    const isText = /^\.(md|markdown|txt)$/i.test(extname(path));
    const parsed = parseJson(source.body);
    const document = parsed
      ? { source: new JsonSource(source.absoluteRef, source.body), parsed }
      : super.parseDocument(source, isRoot || !isText);
    refuseEndless(document.parsed);
    // Only escapes can make what is mended there.
    return /\\u[dD][89a-fA-F]/.test(source.body) ? { ...document, parsed: mendText(document.parsed) } : document;
  }

  async #loadOther(url: URL): Promise<Source> {
    if (url.protocol !== "file:") throw new Error(`references by ${url.protocol} are not read`);
    // A document from the network gets here by `file:` alone, and is refused, since it has no folders.
    return await this.loadExternalRef(fileURLToPath(url));
  }

  async #find(place: string): Promise<string> {
    try {
      return await checkFile(place, this.#permissions);
    } catch (error) {
      if (isMissing(error)) throw new Error(`there is no ${shownPlace(place)}`);
      throw error;
    }
  }
}
