import { isRecord } from "../document/is-record.js";

/** Facts about a run, by which the next one finds that it has nothing to do. Paths are relative to the working directory. */
export interface Manifest {
  /** The hash of the generator. */
  readonly generator: string;
  /** The hash of what the run was asked for. */
  readonly options: string;
  /** A record for each flavour, in the order of the plan. */
  readonly runs: readonly FlavourRecord[];
  /** The hashes of the generated files, by their paths. */
  readonly files: Hashes;
}

/** Facts about the run of a flavour, as far as a run reports them. */
export interface FlavourRecord {
  readonly operations: number;
  readonly models: number;
  /** The notes on the document, a line each. */
  readonly notes: readonly string[];
  /** The hashes of the files that the flavour was read from, by their paths. */
  readonly inputs: Hashes;
}

type Hashes = Readonly<Record<string, string>>;

/** A manifest from its text; `undefined` if the text is not one. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isManifest(value: unknown): value is Manifest {
  if (!isRecord(value)) return false;
  const { generator, options, runs, files } = value;
  const isText = typeof generator === "string" && typeof options === "string";
  return isText && Array.isArray(runs) && runs.every(isFlavourRecord) && isHashes(files);
}

function isFlavourRecord(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { operations, models, notes, inputs } = value;
  const isCounted = Number.isSafeInteger(operations) && Number.isSafeInteger(models);
  return isCounted && Array.isArray(notes) && notes.every((note) => typeof note === "string") && isHashes(inputs);
}

function isHashes(value: unknown): value is Hashes {
  return isRecord(value) && Object.values(value).every((hash) => typeof hash === "string");
}
