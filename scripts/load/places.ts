import { memberAt, pointerNames, pointerSegment } from "../document/json-pointer.js";
import { getLineColLocation, type Source } from "../redocly.js";
import { JsonSource, jsonOffset } from "./json-offset.js";
import type { Location } from "./location.js";
import { shownPlace } from "./shown-place.js";

/** Where the parts of a document stand in the files that it was made of. */
export class Places {
  /** Not weak, since it lives no longer than the document: so many weak keys would keep the garbage collector busy. */
  readonly #origins = new Map<object, Location>();

  /** Remembers where a part stands, before it is moved to where it belongs in the whole. */
  remember(part: object, location: Location): void {
    if (!this.#origins.has(part)) this.#origins.set(part, location);
  }

  /** The file, line and column of a pointer into the whole document; of the nearest part around it, where it is gone. */
  find(root: { readonly source: Source; readonly parsed: unknown }, pointer: string): string {
    let part = root.parsed;
    let { source, pointer: origin } = { source: root.source, pointer: "#" };
    for (const name of pointerNames(pointer)) {
      part = memberAt(part, [name]);
      const known = typeof part === "object" && part !== null ? this.#origins.get(part) : undefined;
      origin = known?.pointer ?? `${origin}/${pointerSegment(name)}`;
      source = known?.source ?? source;
    }
    return placeOf({ source, pointer: origin });
  }
}

/** The file, line and column of a location. */
export function placeOf({ source, pointer, reportOnKey = false }: PointerInto): string {
  const { line, col } =
    source instanceof JsonSource
      ? lineAt(source.body, jsonOffset(source.body, pointerNames(pointer), reportOnKey))
      : // Redocly takes a pointer for one that is percent-encoded, which its own are not.
        getLineColLocation({ source, pointer: pointer.replaceAll("%", "%25"), reportOnKey }).start;
  return `${shownPlace(source.absoluteRef)}:${line}:${col}`;
}

function lineAt(text: string, offset: number): { line: number; col: number } {
  let [line, start] = [1, 0];
  for (let end = text.indexOf("\n"); end >= 0 && end < offset; end = text.indexOf("\n", start)) {
    [line, start] = [line + 1, end + 1];
  }
  return { line, col: offset - start + 1 };
}

interface PointerInto {
  readonly source: Source;
  readonly pointer: string;
  readonly reportOnKey?: boolean | undefined;
}
