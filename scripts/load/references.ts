import { isRecord } from "../document/is-record.js";
import { memberAt, referenceSegments } from "../document/json-pointer.js";
import { type BaseResolver, isRef, type Parsed, type Source } from "../redocly.js";
import { Location } from "./location.js";

/** What a reference leads to. */
export interface Target {
  /** `undefined` where it leads to nothing. */
  readonly node?: unknown;
  readonly location?: Location;
  /** Why it leads to nothing, where more than that is known. */
  readonly error?: Error;
  /** The next reference on the way, where something stands beside it. */
  readonly hop?: { readonly node: { readonly $ref: string }; readonly location: Location };
}

/** How many references may lead to one another before they lead to something else. */
const mostHops = 100;

const tooFar = `leads on to more than ${mostHops} references: shorten the way`;

/** Why a reference leads to nothing that leads to references alone, for ever or for too long. */
export class EndlessError extends Error {
  override name = "EndlessError";
}

/** Finds what the references of a document lead to, in its own file and in others. */
export class References {
  readonly #resolver: BaseResolver;
  /** Files by their addresses; in place of one that cannot be read, why. */
  readonly #files = new Map<string, Parsed | Error>();
  readonly #wanted = new Map<string, () => Promise<Parsed>>();
  readonly #known = new Map<Source, Map<string, Target>>();

  constructor(resolver: BaseResolver, root: Parsed) {
    this.#resolver = resolver;
    this.#files.set(root.source.absoluteRef, root);
  }

  /** Whether everything is in one file. */
  get isOneFile(): boolean {
    return this.#files.size === 1;
  }

  /**
   * What a reference leads to that stands in a file; by way of other references, to what is none. What has been found
   * stays so, wherever it is moved.
   */
  resolve($ref: string, source: Source): Target {
    return this.#follow($ref, source, new Set());
  }

  /** Reads the files that have been missing so far, and tells whether there were any. */
  async load(): Promise<boolean> {
    const wanted = [...this.#wanted];
    this.#wanted.clear();
    for (const [address, read] of wanted) {
      this.#files.set(address, await read().catch((error: Error) => error));
    }
    this.#known.clear();
    return wanted.length > 0;
  }

  /** Not by recursion, since documents have chains of any length. */
  #follow($ref: string, source: Source, open: Set<string>): Target {
    const passed: { readonly known: Map<string, Target>; readonly $ref: string; readonly found: Target }[] = [];
    let result: Target | undefined;
    for (let [next, from] = [$ref, source]; result === undefined; ) {
      const known = this.#knownIn(from);
      result = known.get(next);
      if (result) break;
      const id = `${from.absoluteRef}::${next}`;
      if (open.has(id) || open.size === mostHops) {
        result = { error: new EndlessError(open.has(id) ? "leads to itself: correct it" : tooFar) };
        break;
      }
      open.add(id);
      const found = this.#find(next, from, open);
      passed.push({ known, $ref: next, found });
      if (isRef(found.node) && found.location) [next, from] = [found.node.$ref, found.location.source];
      else result = found;
    }
    for (const { known, $ref, found } of passed.reverse()) {
      const { node, location } = found;
      const isHop = isRef(node) && location && Object.keys(node).length > 1;
      result = isHop ? { ...result, hop: { node, location } } : result;
      known.set($ref, result);
    }
    return result;
  }

  /** What stands at the place itself, which may be another reference. */
  #find($ref: string, source: Source, open: Set<string>): Target {
    const [address = "", pointer] = $ref.split(/#(.*)/s, 2);
    const file = address === "" ? this.#files.get(source.absoluteRef) : this.#open(address, source);
    if (file === undefined || file instanceof Error) return file ? { error: file } : {};
    let target: Target = { node: file.parsed, location: new Location(file.source) };
    if (pointer === undefined || pointer === "") return target;
    if (!pointer.startsWith("/")) return findAnchor(pointer, target);
    for (const name of referenceSegments(`#${pointer}`).filter(Boolean)) {
      const { node, location } = target;
      const isElsewhere = isRef(node) && !Object.hasOwn(node, name) && location !== undefined;
      const holder = isElsewhere ? this.#follow(node.$ref, location.source, open) : target;
      target = {
        node: ownMember(holder.node, name),
        ...(holder.location && { location: holder.location.child(name) }),
      };
    }
    return target;
  }

  #open(address: string, source: Source): Parsed | Error | undefined {
    const place = this.#resolver.resolveExternalRef(source.absoluteRef, address);
    const file = this.#files.get(place);
    if (file === undefined) {
      this.#wanted.set(place, async () => {
        const read = await this.#resolver.resolveDocument(source.absoluteRef, address);
        if (read instanceof Error) throw read;
        return read;
      });
    }
    return file;
  }

  #knownIn(source: Source): Map<string, Target> {
    const known = this.#known.get(source) ?? new Map<string, Target>();
    this.#known.set(source, known);
    return known;
  }
}

function ownMember(holder: unknown, name: string): unknown {
  return typeof holder === "object" && holder !== null && Object.hasOwn(holder, name)
    ? memberAt(holder, [name])
    : undefined;
}

/** The part of a file with an anchor (JSON Schema 2020-12, 8.2.2). */
function findAnchor(anchor: string, file: Target): Target {
  if (!isRecord(file.node) && !Array.isArray(file.node)) return {};
  if (isRecord(file.node) && file.node["$anchor"] === anchor) return file;
  for (const [name, node] of Object.entries(file.node)) {
    const found = findAnchor(anchor, { node, ...(file.location && { location: file.location.child(name) }) });
    if (found.node !== undefined) return found;
  }
  return {};
}
