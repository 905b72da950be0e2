import { compileText, type Outcome, shapeOfAll } from "./compile-text.js";
import { harmless } from "./payloads.js";
import { type Position, replaceAt } from "./positions.js";

/** What has been found out of a document with hostile text. */
export interface Proof {
  /** Positions times payloads that were looked at. */
  cases: number;
  /** Those of them that are refused. */
  refused: number;
  /** What is wrong, in words. */
  readonly faults: string[];
  /** Clients of hostile documents, to be run. */
  readonly clients: Extract<Outcome, { compiled: unknown }>["compiled"][];
}

/** A hostile text at a position. */
export interface Case {
  readonly position: Position;
  readonly payload: string;
  readonly text: string;
}

/**
 * Proves that each of some hostile texts makes a program of the form that harmless text at the same place makes, or is
 * refused in words. `known` is that form, where it is the same for all of them.
 *
 * All of them are tried at once. Where that tells nothing, halves of them are, down to single ones: of these the form is
 * to be that of some harmless text.
 */
export async function prove(
  document: unknown,
  cases: readonly Case[],
  folder: string,
  proof: Proof,
  known?: string,
): Promise<void> {
  const compile = (texts: ReadonlyMap<Position, string>) => compileText(replaceAt(document, texts), folder);
  const [only, ...others] = cases;
  if (only === undefined) return;
  const place =
    others.length > 0
      ? `${cases.length} positions`
      : `${only.position.kind} ${only.position.path.join("/") || only.position.text}`;
  const got = await compile(new Map(cases.map(({ position, text }) => [position, text]))).catch(
    (error: unknown) => error,
  );
  if (isOutcome(got) && "compiled" in got) {
    const shape = shapeOfAll(got.compiled);
    const plain = new Map(cases.map(({ position }, index) => [position, `harmless ${index}`]));
    if ((known ?? formOf(await compile(plain))) === shape) return done(got);
    if (others.length === 0) {
      // What is called otherwise, or left out, because of this text alone, is told of.
      const quote = `\`${only.text}\``;
      if (got.compiled.notes.some(({ message }) => message.includes(quote))) return done(got);
      for (const text of harmless) {
        const outcome = await compile(new Map([[only.position, text]]));
        if (formOf(outcome) === shape) return done(got);
      }
    }
  }
  if (others.length > 0) {
    const middle = Math.ceil(cases.length / 2);
    await prove(document, cases.slice(0, middle), folder, proof, known);
    await prove(document, cases.slice(middle), folder, proof, known);
    return;
  }
  proof.cases++;
  if (isOutcome(got) && "refusal" in got && /^\S+(:\d+:\d+)?( |: )/.test(got.refusal)) proof.refused++;
  else proof.faults.push(`${place} [${only.payload}]: ${tell(got)}`);

  function done(outcome: Extract<Outcome, { compiled: unknown }>): void {
    proof.cases += cases.length;
    proof.clients.push(outcome.compiled);
  }
}

function formOf(outcome: Outcome): string | undefined {
  return "compiled" in outcome ? shapeOfAll(outcome.compiled) : undefined;
}

function isOutcome(value: unknown): value is Outcome {
  return typeof value === "object" && value !== null && ("compiled" in value || "refusal" in value);
}

function tell(got: unknown): string {
  if (!isOutcome(got)) return got instanceof Error ? (got.stack ?? got.message) : String(got);
  return "refusal" in got ? `refused without a place: ${got.refusal}` : "no harmless text makes a program of this form";
}
