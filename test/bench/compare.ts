/** What each contestant took, a figure for each round. */
export type Costs = Readonly<Record<string, readonly number[]>>;

/** Ours against another's. */
export interface Comparison {
  readonly ours: number;
  readonly against: number;
  /** How many times the other's cost ours is. */
  readonly ratio: number;
}

/**
 * Measures contestants in rounds that they run in turn, so that what else the machine does meets all alike; each second
 * round in the other order, so that what one leaves to be cleared away is not always the same other's.
 */
export async function inTurn(
  contestants: Readonly<Record<string, () => Promise<number>>>,
  rounds: number,
  warmUp = 1,
): Promise<Costs> {
  const costs = Object.entries(contestants).map(([name, measure]) => ({ name, measure, figures: [] as number[] }));
  for (let round = -warmUp; round < rounds; round++) {
    for (const { measure, figures } of round % 2 === 0 ? costs : [...costs].reverse()) {
      const figure = await measure();
      if (round >= 0) figures.push(figure);
    }
  }
  return Object.fromEntries(costs.map(({ name, figures }) => [name, figures]));
}

/** The medians of both, and that of the ratios of each round: noise that lasts for a round is in neither's favour. */
export function compare({ ours = [], ...others }: Costs, name: string): Comparison {
  const theirs = others[name] ?? [];
  const ratios = ours.map((cost, round) => cost / (theirs[round] ?? Number.NaN));
  return { ours: median(ours), against: median(theirs), ratio: median(ratios) };
}

function median(figures: readonly number[]): number {
  return [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
