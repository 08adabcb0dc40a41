import type { PartyKind } from '@shared/contract/parties'

/** The usual beginning of a code by kind, where the book has no party of that kind yet. */
const usual: Readonly<Record<PartyKind, string>> = {
  member: 'TV',
  customer: 'KH',
  supplier: 'NCC',
  employee: 'NV',
  bank: 'NH',
  state: 'NN',
  unit: 'DV',
  other: 'DT',
}

/**
 * The next free code for a new party: the letters and the width most parties of the kind have, one more than the highest
 * number (KH07 -> KH08).
 */
export function nextPartyCode(kind: PartyKind, parties: readonly { code: string; kind: PartyKind }[]): string {
  const taken = new Set(parties.map((party) => party.code))
  const counts = new Map<string, { count: number; highest: number; width: number }>()
  for (const party of parties) {
    const [, letters, digits] = /^(\D+?)(\d+)$/.exec(party.code) ?? []
    if (party.kind !== kind || letters === undefined || digits === undefined) continue
    const known = counts.get(letters) ?? { count: 0, highest: 0, width: 0 }
    counts.set(letters, {
      count: known.count + 1,
      highest: Math.max(known.highest, Number(digits)),
      width: Math.max(known.width, digits.length),
    })
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b.count - a.count)
  const letters = best?.[0] ?? usual[kind]
  const width = best?.[1].width ?? 2
  let number = (best?.[1].highest ?? 0) + 1
  const written = () => `${letters}${String(number).padStart(width, '0')}`
  while (taken.has(written())) number += 1
  return written()
}
