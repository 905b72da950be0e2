/** A step of a run. Each flavour goes through those up to `emit`; the others are for all at once. */
export type Phase = "load" | "normalise" | "read" | "emit" | "format" | "compare" | "write" | "review";

/** Is told of each phase as it begins. */
export type EnterPhase = (phase: Phase) => void;
