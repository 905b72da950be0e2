import type { Source } from "@redocly/openapi-core";
import { pointerSegment } from "../document/json-pointer.js";

/** Where something stands in a file. The pointer is made when it is asked for, since most never are. */
export class Location {
  readonly source: Source;
  /** Whether the name of a member is meant, not its value. */
  readonly reportOnKey: boolean;
  readonly #parent: Location | undefined;
  readonly #name: string | number;

  constructor(source: Source, parent?: Location, name: string | number = "", reportOnKey = false) {
    this.source = source;
    this.reportOnKey = reportOnKey;
    this.#parent = parent;
    this.#name = name;
  }

  /** Of a file as a whole it is `#/`. */
  get pointer(): string {
    const names: string[] = [];
    let place: Location = this;
    while (place.#parent !== undefined) {
      names.push(pointerSegment(String(place.#name)));
      place = place.#parent;
    }
    return `#/${names.reverse().join("/")}`;
  }

  child(name: string | number): Location {
    return new Location(this.source, this, name);
  }

  key(): Location {
    return new Location(this.source, this.#parent, this.#name, true);
  }
}
