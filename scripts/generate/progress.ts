import type { Phase } from "../compile.js";

/** What progress is shown on; that of the process is `process.stderr`. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): void;
}

/** Keeps the time of each phase, and shows on a terminal where a run is that takes more than a second. */
export class Progress {
  readonly #milliseconds = new Map<Phase | "start", number>();
  readonly #terminal: Terminal;
  readonly #now: () => number;
  #phase: Phase | "start" = "start";
  readonly #begin: number;
  #since: number;
  #isShown = false;

  /** `now` gives milliseconds since the process has begun, `since` when the run has: what is before is a phase, too. */
  constructor(terminal: Terminal, since = 0, now: () => number = () => performance.now()) {
    this.#terminal = terminal;
    this.#begin = since;
    this.#since = since;
    this.#now = now;
  }

  /** Begins a phase; `flavour` says which one it is about, and how many there are. */
  enter(phase: Phase, flavour?: string): void {
    const now = this.#stop();
    this.#phase = phase;
    if (this.#terminal.isTTY !== true || now - this.#begin < shownAfterMs) return;
    const what = flavour === undefined ? phase : `${flavour}: ${phase}`;
    this.#terminal.write(`${clearLine}${what}, ${((now - this.#begin) / 1000).toFixed(1)} s`);
    this.#isShown = true;
  }

  /** Ends the last phase, and takes from the terminal what was shown. */
  end(): void {
    this.#stop();
    if (this.#isShown) this.#terminal.write(clearLine);
    this.#isShown = false;
  }

  /** The time of each phase in milliseconds and how much memory there was at most, a line each. */
  timings(peakBytes: number): string[] {
    const row = (what: string, milliseconds: number): string => {
      return `${what.padEnd(9)} ${Math.round(milliseconds).toString().padStart(6)} ms`;
    };
    const all = [...this.#milliseconds.values()].reduce((sum, one) => sum + one, 0);
    return [
      ...Array.from(this.#milliseconds, ([phase, milliseconds]) => row(phase, milliseconds)),
      `${row("total", all)}, ${Math.round(peakBytes / 1e6)} MB at most`,
    ];
  }

  #stop(): number {
    const now = this.#now();
    this.#milliseconds.set(this.#phase, (this.#milliseconds.get(this.#phase) ?? 0) + now - this.#since);
    this.#since = now;
    return now;
  }
}

const shownAfterMs = 1000;

/** To the beginning of the line, and away with what stands there. */
const clearLine = "\r\u001b[K";
