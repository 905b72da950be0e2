import { loadPages } from "./load-pages.js";
import { ProgressLine } from "./progress-line.js";
import { type PagesReading, readPages } from "./read-pages.js";

/** Reads pages from files and folders, and shows on a terminal where it is. */
export async function readFiles(paths: readonly string[]): Promise<PagesReading> {
  const pages = await loadPages(paths);
  const progress = new ProgressLine(process.stderr, pages.size);
  const reading = readPages(pages, (index) => progress.show(index));
  progress.end();
  return reading;
}
