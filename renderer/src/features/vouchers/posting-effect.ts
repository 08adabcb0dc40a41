import type { Dong } from '@shared/domain/money'

/** A balance before and after posting, as the core tells it: debit-positive. */
export type Effect = { account: string; party: string | null; name: string; before: Dong; after: Dong }

/** What a balance is called: money in hand or in a bank, owed to the co-operative or by it, or by its account's name. */
export type EffectKind = 'cash' | 'bank' | 'receivable' | 'payable' | 'advance' | 'other'

/** A balance as people say it: in its usual sense positive. `short` is money that would run out. */
export type ShownEffect = { kind: EffectKind; account: string; name: string; before: Dong; after: Dong; short: boolean }

function kindOf(account: string): EffectKind {
  if (account.startsWith('111')) return 'cash'
  if (account.startsWith('112')) return 'bank'
  if (account.startsWith('131')) return 'receivable'
  if (account.startsWith('331')) return 'payable'
  return account.startsWith('141') ? 'advance' : 'other'
}

/** Turns a balance the way people say it: what is owed by the co-operative (classes 3 and 4) counts positive on its credit side. */
export function shownEffect({ account, name, before, after }: Effect): ShownEffect {
  const kind = kindOf(account)
  const sign = account.startsWith('3') || account.startsWith('4') ? -1 : 1
  const short = (kind === 'cash' || kind === 'bank') && after < 0
  // 0 times -1 would be shown as -0.
  const turned = (balance: Dong) => (balance === 0 ? 0 : balance * sign)
  return { kind, account, name, before: turned(before), after: turned(after), short }
}

/** The balances that move, in the order they are read: money first, what would run out before all. */
export function shownEffects(effects: readonly Effect[]): ShownEffect[] {
  const rank = (effect: ShownEffect) => (effect.short ? 0 : effect.kind === 'cash' ? 1 : effect.kind === 'bank' ? 2 : 3)
  const moved = effects.filter((effect) => effect.before !== effect.after)
  return moved.map(shownEffect).toSorted((a, b) => rank(a) - rank(b))
}
