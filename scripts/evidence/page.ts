import type { Dialect } from "./dialect.js";
import type { Certainty, Fact, PageFacts, Unread } from "./facts.js";

/** The words of a page for something: they are no facts, and are written to no file of facts. */
export interface Prose {
  readonly summary?: string;
  readonly description?: string;
}

/** A page that has been read. */
export interface PageReading {
  readonly facts: PageFacts;
  /** The page's words for an operation, a parameter, a status, a field or a model of `facts`. */
  readonly prose: ReadonlyMap<object, Prose>;
}

/** A page while it is read. */
export class Page {
  readonly name: string;
  readonly dialect: Dialect;
  readonly unread: Unread[] = [];
  readonly prose: Map<object, Prose> = new Map();

  constructor(name: string, dialect: Dialect) {
    this.name = name;
    this.dialect = dialect;
  }

  at(line: number): string {
    return `${this.name}:${line}`;
  }

  fact<const T>(value: T, line: number, sure: Certainty = "stated"): Fact<T> {
    return { value, at: this.at(line), sure };
  }

  miss(line: number, why: string): void {
    this.unread.push({ at: this.at(line), why });
  }

  /** Keeps what the page says of a thing, where it says something. */
  describe<T extends object>(thing: T, { summary = "", description = "" }: Prose): T {
    const prose = { ...(summary !== "" && { summary }), ...(description !== "" && { description }) };
    if (Object.keys(prose).length > 0) this.prose.set(thing, prose);
    return thing;
  }
}
