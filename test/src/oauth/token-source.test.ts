import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cacheToken, type Token, type TokenSource } from "../../../src/oauth/token-source.js";

const start = Date.parse("2027-01-01T00:00:00Z");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Renewal {
  succeed(): void;
  fail(error: Error): void;
}

/** A source of `t1`, `t2` and so on, whose renewals end when a test says so. */
function setUp(lifetimeMs: number = 300_000): { source: TokenSource; renewals: Renewal[] } {
  const renewals: Renewal[] = [];
  const source = cacheToken(
    () =>
      new Promise<Token>((resolve, reject) => {
        const value = `t${renewals.length + 1}`;
        renewals.push({ succeed: () => resolve({ value, expiresAt: Date.now() + lifetimeMs }), fail: reject });
      }),
  );
  return { source, renewals };
}

/** The same, whose renewals succeed at once. */
function quick(lifetimeMs?: number): { source: TokenSource; count(): number } {
  let count = 0;
  const source = cacheToken(async () => {
    count += 1;
    return { value: `t${count}`, expiresAt: Date.now() + (lifetimeMs ?? Number.POSITIVE_INFINITY) };
  });
  return { source, count: () => count };
}

const ask200 = (source: TokenSource, refused?: string): Promise<string>[] =>
  Array.from({ length: 200 }, () => (refused === undefined ? source() : source(refused)));

describe("a token of", () => {
  it.each<[title: string, lifetimeMs: number | undefined, elapsedMs: number, want: string]>([
    ["5 minutes is kept at first", 300_000, 0, "t1"],
    ["5 minutes is kept with more than 30 s to live", 300_000, 269_999, "t1"],
    ["5 minutes is renewed with 30 s to live", 300_000, 270_000, "t2"],
    ["5 minutes is renewed with less to live", 300_000, 299_999, "t2"],
    ["5 minutes is renewed when it is over", 300_000, 300_001, "t2"],
    ["31 s is kept for a second", 31_000, 999, "t1"],
    ["30 s is renewed each time", 30_000, 0, "t2"],
    ["no time at all is renewed each time", 0, 0, "t2"],
    ["unknown lifetime is kept for years", undefined, 100_000_000_000, "t1"],
  ])("%s", async (_, lifetimeMs, elapsedMs, want) => {
    const { source } = quick(lifetimeMs);
    expect(await source()).toBe("t1");
    vi.setSystemTime(start + elapsedMs);
    expect(await source()).toBe(want);
  });
});

describe("a refused token", () => {
  it("is renewed, and the new one is kept", async () => {
    const { source } = quick();
    await source();
    expect([await source("t1"), await source()]).toEqual(["t2", "t2"]);
  });

  it("that is not the present one gives the present one", async () => {
    const { source, count } = quick();
    await source();
    await source("t1");
    expect([await source("t1"), await source("t0"), await source("")]).toEqual(["t2", "t2", "t2"]);
    expect(count()).toBe(2);
  });

  it("is not given again where its renewal failed", async () => {
    const { source, renewals } = setUp();
    const first = source();
    renewals[0]?.succeed();
    await first;
    const refused = source("t1");
    renewals[1]?.fail(new Error("no"));
    await expect(refused).rejects.toThrow("no");
    const next = source();
    renewals[2]?.succeed();
    expect(await next).toBe("t3");
  });
});

describe("one renewal serves", () => {
  it("200 calls that have no token", async () => {
    const { source, renewals } = setUp();
    const asked = ask200(source);
    expect(renewals.length).toBe(1);
    renewals[0]?.succeed();
    expect(new Set(await Promise.all(asked))).toEqual(new Set(["t1"]));
    expect(renewals.length).toBe(1);
  });

  it("200 calls whose token is about to expire", async () => {
    const { source, renewals } = setUp();
    const first = source();
    renewals[0]?.succeed();
    await first;
    vi.setSystemTime(start + 280_000);
    const asked = ask200(source);
    renewals[1]?.succeed();
    expect(new Set(await Promise.all(asked))).toEqual(new Set(["t2"]));
    expect(renewals.length).toBe(2);
  });

  it("200 calls whose token was refused, and those that come meanwhile or after it", async () => {
    const { source, renewals } = setUp();
    const first = source();
    renewals[0]?.succeed();
    await first;
    const asked = [...ask200(source, "t1"), ...ask200(source)];
    renewals[1]?.succeed();
    expect(new Set(await Promise.all(asked))).toEqual(new Set(["t2"]));
    expect(new Set(await Promise.all(ask200(source, "t1")))).toEqual(new Set(["t2"]));
    expect(renewals.length).toBe(2);
  });

  it("calls whose tokens live no longer than it takes", async () => {
    const { source, renewals } = setUp(0);
    const asked = ask200(source);
    renewals[0]?.succeed();
    expect(new Set(await Promise.all(asked))).toEqual(new Set(["t1"]));
  });

  it("the others where one of them gives up", async () => {
    const { source, renewals } = setUp();
    const abort = new AbortController();
    const gaveUp = Promise.race([
      source(),
      new Promise((_, reject) => abort.signal.addEventListener("abort", () => reject(abort.signal.reason))),
    ]);
    const other = source();
    abort.abort(new Error("enough"));
    await expect(gaveUp).rejects.toThrow("enough");
    renewals[0]?.succeed();
    expect([await other, await source()]).toEqual(["t1", "t1"]);
    expect(renewals.length).toBe(1);
  });
});

describe("a failed renewal", () => {
  it("rejects all who waited, and the next who asks tries again", async () => {
    const { source, renewals } = setUp();
    const asked = ask200(source);
    const error = new Error("no");
    renewals[0]?.fail(error);
    const seen = await Promise.allSettled(asked);
    expect(seen.filter((one) => one.status === "rejected" && one.reason === error).length).toBe(200);
    const next = source();
    renewals[1]?.succeed();
    expect(await next).toBe("t2");
    expect(renewals.length).toBe(2);
  });

  it("that throws at once is no different", async () => {
    let count = 0;
    const source = cacheToken(() => {
      count += 1;
      if (count === 1) throw new Error("no");
      return Promise.resolve({ value: "t2", expiresAt: Number.POSITIVE_INFINITY });
    });
    await expect(source()).rejects.toThrow("no");
    expect(await source()).toBe("t2");
  });
});
