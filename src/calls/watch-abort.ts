/** The calls that wait for the abort of one signal, which they listen to together. */
class Waiting extends Set<() => void> {
  handleEvent(): void {
    for (const onAbort of this) onAbort();
  }
}

const waiting = new WeakMap<AbortSignal, Waiting>();

/**
 * Calls `onAbort` when a signal aborts, until the returned function is called.
 *
 * However many wait, the signal has one listener: Node warns of more than ten.
 */
export function watchAbort(signal: AbortSignal, onAbort: () => void): () => void {
  const others = waiting.get(signal) ?? new Waiting();
  if (others.size === 0) signal.addEventListener("abort", others);
  waiting.set(signal, others.add(onAbort));
  return () => {
    if (others.delete(onAbort) && others.size === 0) signal.removeEventListener("abort", others);
  };
}
