import { isRecord } from "../../document/is-record.js";
import { memberAt, pointerNames, pointerSegment, referenceSegments } from "../../document/json-pointer.js";
import { getLineColLocation, parseYaml, Source } from "../../redocly.js";
import { firstLine, SpecError } from "../../spec-error.js";

/** Something in a document, and where it stands. */
export interface Part {
  readonly pointer: string;
  readonly value: unknown;
}

/** A document as it is written: nothing is resolved or made anew, so that everything has its line. */
export class SpecFile {
  readonly file: string;
  readonly root: Part;
  readonly #source: Source;

  /** @throws {@link SpecError} where the text is no map in YAML. */
  constructor(file: string, text: string) {
    this.file = file;
    this.#source = new Source(file, text);
    this.root = { pointer: "#", value: this.#parse(text) };
  }

  /** Where something stands, as editors and terminals link it. */
  placeOf(pointer: string): string {
    // Redocly takes a pointer for one that is percent-encoded, which ours are not.
    const location = { source: this.#source, pointer: pointer.replaceAll("%", "%25"), reportOnKey: true };
    const { line, col } = getLineColLocation(location).start;
    return `${this.file}:${line}:${col}`;
  }

  /** Whether there is something at a place. */
  has(pointer: string): boolean {
    return memberAt(this.root.value, pointerNames(pointer)) !== undefined;
  }

  /** What a member is, or leads to by a reference. */
  member(part: Part | undefined, ...names: readonly string[]): Part | undefined {
    return names.reduce<Part | undefined>((holder, name) => {
      const member = holder && ownMember(holder, name);
      return member && this.follow(member);
    }, part);
  }

  /** The members of a map or a list, by their names; references are not followed. */
  members(part: Part | undefined): [string, Part][] {
    if (typeof part?.value !== "object" || part.value === null) return [];
    return Object.keys(part.value).flatMap((name): [string, Part][] => {
      const member = ownMember(part, name);
      return member === undefined ? [] : [[name, member]];
    });
  }

  /** What a part is, or leads to by references. */
  follow(part: Part): Part {
    const seen = new Set<string>();
    for (let next = part; ; ) {
      const reference = referenceOf(next);
      if (reference === undefined) return next;
      const target = { pointer: reference, value: memberAt(this.root.value, referenceSegments(reference)) };
      if (!reference.startsWith("#/") || target.value === undefined || seen.has(reference)) {
        const message = `${reference} leads to nothing in this file: evidence is compared within one file`;
        throw new SpecError([{ place: this.placeOf(next.pointer), message }]);
      }
      seen.add(reference);
      next = target;
    }
  }

  #parse(text: string): unknown {
    try {
      const value: unknown = parseYaml(text);
      if (isRecord(value)) return value;
      throw new Error("holds no document");
    } catch (error) {
      throw new SpecError([{ place: this.file, message: firstLine(error) }]);
    }
  }
}

/** Where a part's reference leads, if it is one. */
export function referenceOf({ value }: Part): string | undefined {
  return isRecord(value) && typeof value["$ref"] === "string" ? value["$ref"] : undefined;
}

/** A member's text; `undefined` where it is none. */
export function textAt(part: Part | undefined, name: string): string | undefined {
  const value = memberAt(part?.value, [name]);
  return typeof value === "string" ? value : undefined;
}

/** A member as it is written: a reference stays one. */
export function ownMember({ pointer, value }: Part, name: string): Part | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return { pointer: `${pointer}/${pointerSegment(name)}`, value: memberAt(value, [name]) };
}
