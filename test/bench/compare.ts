/** Makes one call. */
export type Contestant = () => PromiseLike<unknown>;

/** Microseconds of a call by contestant: the median of rounds that they run in turn, so that noise meets all alike. */
export async function compare(
  contestants: Readonly<Record<string, Contestant>>,
  { rounds, calls }: { readonly rounds: number; readonly calls: number },
  clock: () => number = cpuMicroseconds,
): Promise<Record<string, number>> {
  const costs = Object.entries(contestants).map(([name, call]) => ({ name, call, rounds: [] as number[] }));
  for (let round = 0; round <= rounds; round++) {
    for (const { call, rounds } of costs) {
      const start = clock();
      for (let count = 0; count < calls; count++) await call();
      if (round > 0) rounds.push((clock() - start) / calls); // the first one warms up
    }
  }
  return Object.fromEntries(costs.map(({ name, rounds }) => [name, median(rounds)]));
}

/** CPU time of this process, of all its threads. */
export function cpuMicroseconds(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

export function wallMicroseconds(): number {
  return performance.now() * 1_000;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
