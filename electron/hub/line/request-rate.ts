const MINUTE_MS = 60_000
/** So many addresses are remembered; beyond that everybody begins anew, which costs nobody an answer. */
const MOST_ADDRESSES = 10_000

/** How often one address may ask within a minute. */
export class RequestRate {
  readonly #perMinute: number
  readonly #asked = new Map<string, { from: number; count: number }>()

  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  /** Whether an address may ask at this moment (milliseconds); asking counts. */
  allows(address: string, now: number): boolean {
    const known = this.#asked.get(address)
    if (known === undefined || now - known.from >= MINUTE_MS) {
      if (this.#asked.size >= MOST_ADDRESSES) this.#asked.clear()
      this.#asked.set(address, { from: now, count: 1 })
      return true
    }
    known.count += 1
    return known.count <= this.#perMinute
  }
}
