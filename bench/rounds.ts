/** One side of a comparison: `run` does the work once and answers how long it took, in ms. */
export type Contender = { name: string; run(): number | Promise<number> }

/** The medians of interleaved rounds, in ms, by name; the order turns with each round so that no side always goes first. */
export async function interleaved(contenders: readonly Contender[], rounds: number): Promise<Map<string, number>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(turn + round) % contenders.length]
      if (contender === undefined) continue
      times.get(contender.name)?.push(await contender.run())
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]))
}

/** The middle of some numbers; 0 for none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** How long some work takes, in ms. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
