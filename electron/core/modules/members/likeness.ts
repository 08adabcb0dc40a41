import type { Likeness, LikenessKind } from '@shared/contract/member-parts'
import { phoneFigures } from '@shared/domain/phone'
import { foldText } from '@shared/domain/text-fold'
import type { IndexedMember } from './register-index'

/** What of a person is compared with the register. */
export type Comparable = { code: string; name: string; birthDate: string | null; idNumber: string; phone: string }

/** The signs by which two rows may be one person, the surest first; '' where there is nothing to compare. */
const signs: readonly { kind: LikenessKind; of: (person: Comparable) => string }[] = [
  { kind: 'idNumber', of: ({ idNumber }) => idNumber.replace(/[\s.-]/g, '').toUpperCase() },
  {
    kind: 'nameAndYear',
    of: ({ name, birthDate }) => (birthDate === null ? '' : `${foldText(name)} ${birthDate.slice(0, 4)}`),
  },
  { kind: 'phone', of: ({ phone }) => phoneFigures(phone) },
]

/**
 * Members like a person, each with the surest reason: the same identity number, name without accents and year of birth, or
 * phone; the name alone counts where one of the two has no year of birth.
 */
export function membersLike(register: readonly IndexedMember[], person: Comparable): Likeness[] {
  const wanted = signs.map(({ kind, of }) => ({ kind, of, sign: of(person) })).filter(({ sign }) => sign !== '')
  const name = foldText(person.name)
  return register.flatMap(({ entry }) => {
    if (entry.code === person.code) return []
    const same = wanted.find(({ of, sign }) => of(entry) === sign)
    if (same !== undefined) return [{ code: entry.code, name: entry.name, kind: same.kind }]
    const unknownYear = person.birthDate === null || entry.birthDate === null
    const namesake = unknownYear && name !== '' && foldText(entry.name) === name
    return namesake ? [{ code: entry.code, name: entry.name, kind: 'name' as const }] : []
  })
}

/** Groups of rows that may be one person, the surest sign first; a group found by two signs is named once. */
export function likeGroups(
  register: readonly IndexedMember[],
): { kind: LikenessKind; members: { code: string; name: string }[] }[] {
  const seen = new Set<string>()
  return signs.flatMap(({ kind, of }) => {
    const bySign = new Map<string, { code: string; name: string }[]>()
    for (const { entry } of register) {
      const sign = of(entry)
      if (sign === '') continue
      const group = bySign.get(sign)
      if (group === undefined) bySign.set(sign, [{ code: entry.code, name: entry.name }])
      else group.push({ code: entry.code, name: entry.name })
    }
    return [...bySign.values()].flatMap((members) => {
      const key = members.map(({ code }) => code).join(' ')
      if (members.length < 2 || seen.has(key)) return []
      seen.add(key)
      return [{ kind, members }]
    })
  })
}
