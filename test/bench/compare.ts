/** Makes one call. */
export type Contestant = () => PromiseLike<unknown>;

/** Microseconds of a call by contestant, one for each round. */
export type Costs = Readonly<Record<string, readonly number[]>>;

/** Measures contestants in rounds that they run in turn, so that noise meets all alike. */
export async function compare(
  contestants: Readonly<Record<string, Contestant>>,
  { rounds, calls }: { readonly rounds: number; readonly calls: number },
  clock: () => number = cpuMicroseconds,
): Promise<Costs> {
  const costs = Object.entries(contestants).map(([name, call]) => ({ name, call, rounds: [] as number[] }));
  const warmUp = rounds / 5;
  for (let round = -warmUp; round < rounds; round++) {
    for (const { call, rounds } of costs) {
      const start = clock();
      for (let count = 0; count < calls; count++) await call();
      if (round >= 0) rounds.push((clock() - start) / calls);
    }
  }
  return Object.fromEntries(costs.map(({ name, rounds }) => [name, rounds]));
}

/** How many times the cost of another contestant ours is: the median of the rounds, each within itself. */
export function ratio({ ours = [], ...others }: Costs, name: string): number {
  const ratios = ours.map((cost, round) => cost / (others[name]?.[round] ?? Number.NaN));
  return ratios.sort((one, other) => one - other)[Math.floor(ratios.length / 2)] ?? Number.NaN;
}

/** CPU time of this process, of all its threads. */
export function cpuMicroseconds(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

export function wallMicroseconds(): number {
  return performance.now() * 1_000;
}
