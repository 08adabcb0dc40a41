import type { DistributionSide } from '@shared/contract/distribution'
import type { Dong } from '@shared/domain/money'

/** An amount of each side, in đồng. */
export type Sides = Record<DistributionSide, Dong>

/** What the order of article 86 begins with. */
export type Order = {
  /** Each side's result after tax less its own carried loss; negative when the loss is larger. */
  net: Sides
  /** The same, not below 0: what the percentages of the indivisible fund are of. */
  base: Sides
  /** What may be distributed of it: all, unless the sides differ in sign and 421 holds less. */
  available: Sides
  /** What stays in 421 of the side with a profit, the size of the other's loss. */
  retained: Sides
}

/**
 * Each side's result after tax less its own carried loss, not below 0; when the sides differ in sign, what may be distributed is at most
 * what 421 holds on both together (Law 17/2023/QH15 article 86, reading 44).
 */
export function orderOf({ afterTax, losses }: { afterTax: Sides; losses: Sides }): Order {
  const net = {
    internal: afterTax.internal - losses.internal,
    external: afterTax.external - losses.external,
  }
  const base = { internal: Math.max(0, net.internal), external: Math.max(0, net.external) }
  const held = Math.max(0, net.internal + net.external)
  const available = { internal: Math.min(base.internal, held), external: Math.min(base.external, held) }
  return { net, base, available, retained: lessOf(base, available) }
}

/** One pair of amounts less another. */
export function lessOf(from: Sides, what: Sides): Sides {
  return { internal: from.internal - what.internal, external: from.external - what.external }
}

/** Both sides together. */
export function bothOf({ internal, external }: Sides): Dong {
  return internal + external
}
