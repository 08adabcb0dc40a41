import { refuse } from '../../core/refusal'
import type { HubState, HubUser } from '../context'

const IDLE_MS = 30 * 60_000

/** The one seat of a program: who is signed in, and the alliance's secret while somebody has opened it. */
export class HubSeat {
  #userId: number | null = null
  #lastDeedAt = 0
  #isSeedHeld = false
  #seed: { fingerprint: string; seed: Buffer } | null = null

  /** The number of who sits there; null for nobody. Half an hour without a deed empties the seat; looking is no deed. */
  peek(hub: HubState): number | null {
    if (Date.parse(hub.now()) - this.#lastDeedAt > IDLE_MS) this.#userId = null
    return this.#userId
  }

  /** Who does what is asked for now; refuses 'signed-out' when nobody is there, or the person is no longer active. Counts as a deed. */
  async use(hub: HubState): Promise<HubUser> {
    const userId = this.peek(hub)
    if (userId === null) return refuse({ code: 'signed-out' })
    const row = await hub.store.read((db) =>
      db
        .selectFrom('hubUser')
        .select(['userId', 'name', 'role', 'isActive'])
        .where('userId', '=', userId)
        .executeTakeFirst(),
    )
    if (row?.isActive !== 1) return refuse({ code: 'signed-out' })
    this.#lastDeedAt = Date.parse(hub.now())
    return { userId: row.userId, name: row.name, role: row.role }
  }

  /** Somebody whose password was proven sits down. */
  take(hub: HubState, userId: number): void {
    this.#userId = userId
    this.#lastDeedAt = Date.parse(hub.now())
  }

  /** Somebody goes; the secret is forgotten, unless a line needs it as long as the program runs. */
  leave(): void {
    this.#userId = null
    if (!this.#isSeedHeld) this.forgetSeed()
  }

  /** From now on the secret stays open until the program ends: a line signs receipts whoever comes and goes at the window. */
  holdSeed(): void {
    this.#isSeedHeld = true
  }

  /** The alliance's secret while it is open in this program; null while it is not. */
  get seed(): { fingerprint: string; seed: Buffer } | null {
    return this.#seed
  }

  keepSeed(fingerprint: string, seed: Buffer): void {
    this.forgetSeed()
    this.#seed = { fingerprint, seed }
  }

  forgetSeed(): void {
    this.#seed?.seed.fill(0)
    this.#seed = null
  }
}
