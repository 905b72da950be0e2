import { assignDialects } from "./dialects.js";
import type { Unread } from "./facts.js";
import type { Pages } from "./load-pages.js";
import type { PageReading } from "./page.js";
import { readPage } from "./read-page.js";

/** Pages that were read, and what was not. */
export interface PagesReading {
  readonly readings: readonly PageReading[];
  /** Files that are no pages of an API, such as a list of changes. */
  readonly others: readonly Unread[];
  /** Lines of pages that were not understood. */
  readonly unread: readonly Unread[];
}

/** Reads pages, in the order of their names. `onPage` is told of each as it begins. */
export function readPages(pages: Pages, onPage: (index: number) => void = () => {}): PagesReading {
  const dialects = assignDialects(pages);
  const readings: PageReading[] = [];
  const others: Unread[] = [];
  for (const [index, [name, text]] of [...pages].entries()) {
    onPage(index);
    const dialect = dialects.get(name);
    const reading = dialect && readPage(name, text, dialect);
    if (reading !== undefined) readings.push(reading);
    else others.push({ at: `${name}:1`, why: dialect === undefined ? noDialect : noPage });
  }
  return { readings, others, unread: readings.flatMap(({ facts }) => facts.unread) };
}

const noPage = "is no page of operations or of a model";
const noDialect = `${noPage} as openapi-generator writes them for C#, R, Python, Java, Go, Ruby or PHP`;
