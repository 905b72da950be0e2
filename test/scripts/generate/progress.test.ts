import { describe, expect, it } from "vitest";
import { Progress } from "../../../scripts/generate/progress.js";

/** A terminal that keeps what is written, and a clock that is set by hand. */
function setUp({ isTTY = true, since = 0 } = {}) {
  const written: string[] = [];
  const clock = { now: 0 };
  const terminal = { isTTY, write: (text: string) => written.push(text) };
  return { written, clock, progress: new Progress(terminal, since, () => clock.now) };
}

const clear = "\r\u001b[K";

describe("progress", () => {
  it("is silent for a second", () => {
    const { written, clock, progress } = setUp();
    clock.now = 999;
    progress.enter("load", "acme@v1 (1 of 1)");
    progress.end();
    expect(written).toEqual([]);
  });

  it("then tells the phase, what it is about and how long it has taken, and goes at the end", () => {
    const { written, clock, progress } = setUp();
    clock.now = 1000;
    progress.enter("read", "acme@v1 (2 of 3)");
    clock.now = 12_345;
    progress.enter("format");
    progress.end();
    expect(written).toEqual([`${clear}acme@v1 (2 of 3): read, 1.0 s`, `${clear}format, 12.3 s`, clear]);
  });

  it("counts from when the run has begun", () => {
    const { written, clock, progress } = setUp({ since: 60_000 });
    clock.now = 60_500;
    progress.enter("load");
    clock.now = 61_500;
    progress.enter("emit");
    expect(written).toEqual([`${clear}emit, 1.5 s`]);
  });

  it("writes nothing where there is no terminal", () => {
    const { written, clock, progress } = setUp({ isTTY: false });
    clock.now = 5000;
    progress.enter("load");
    progress.end();
    expect(written).toEqual([]);
  });
});

describe("timings", () => {
  it("add up what each phase has taken, of all flavours", () => {
    const { clock, progress } = setUp();
    for (const [now, phase] of [
      [500, "load"],
      [700, "read"],
      [1500, "load"],
      [1600, "format"],
    ] as const) {
      clock.now = now;
      progress.enter(phase);
    }
    clock.now = 1700;
    progress.end();
    expect(progress.timings(123_456_789)).toEqual([
      "start        500 ms",
      "load         300 ms",
      "read         800 ms",
      "format       100 ms",
      "total       1700 ms, 123 MB at most",
    ]);
  });
});
