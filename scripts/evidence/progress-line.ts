/** What progress is shown on; that of the process is `process.stderr`. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): void;
}

/** Shows on a terminal which of many pages is being read, at most ten times a second; elsewhere nothing. */
export class ProgressLine {
  readonly #terminal: Terminal;
  readonly #total: number;
  #shownAt = 0;

  constructor(terminal: Terminal, total: number) {
    this.#terminal = terminal;
    this.#total = total;
  }

  show(index: number, now: number = performance.now()): void {
    if (this.#terminal.isTTY !== true || now - this.#shownAt < 100) return;
    this.#shownAt = now;
    this.#terminal.write(`\r\u001b[Kreading page ${index + 1} of ${this.#total}`);
  }

  end(): void {
    if (this.#shownAt > 0) this.#terminal.write("\r\u001b[K");
  }
}
