import { decodeName } from "./decode-name.js";

/** Names of the members that a reference inside of the document, such as `#/components/schemas/User`, leads along. */
export function referenceSegments(reference: string): string[] {
  return reference
    .slice("#/".length)
    .split("/")
    .map((segment) => decodeName(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Escapes a member's name for a JSON pointer (RFC 6901). */
export function pointerSegment(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Names of the members that a JSON pointer, such as `#/paths/~1users`, leads along. */
export function pointerNames(pointer: string): string[] {
  const path = pointer.replace(/^#?\/?/, "");
  return path === "" ? [] : path.split("/").map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What names lead to, from member to member; `undefined` where they lead to nothing. */
export function memberAt(part: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (holder, name) => (typeof holder === "object" && holder !== null ? Reflect.get(holder, name) : undefined),
    part,
  );
}
