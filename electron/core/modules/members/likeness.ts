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

/** The places of a register's rows by each sign and by name, made once while the register stands: a page asks at every opening. */
type SignIndex = { bySign: ReadonlyMap<LikenessKind, ReadonlyMap<string, readonly number[]>> }
const indexes = new WeakMap<readonly IndexedMember[], SignIndex>()

function signIndex(register: readonly IndexedMember[]): SignIndex {
  const known = indexes.get(register)
  if (known !== undefined) return known
  const all = [...signs, { kind: 'name' as const, of: ({ name }: Comparable) => foldText(name) }]
  const bySign = new Map(
    all.map(({ kind, of }) => {
      const places = new Map<string, number[]>()
      register.forEach(({ entry }, place) => {
        const sign = of(entry)
        const group = places.get(sign)
        if (group === undefined) places.set(sign, [place])
        else group.push(place)
      })
      return [kind, places] as const
    }),
  )
  indexes.set(register, { bySign })
  return { bySign }
}

/**
 * Members like a person, each with the surest reason: the same identity number, name without accents and year of birth, or
 * phone; the name alone counts where one of the two has no year of birth.
 */
export function membersLike(register: readonly IndexedMember[], person: Comparable): Likeness[] {
  const { bySign } = signIndex(register)
  const found = new Map<number, LikenessKind>()
  const note = (kind: LikenessKind, sign: string, counts: (entry: Comparable) => boolean) => {
    for (const place of (sign === '' ? undefined : bySign.get(kind)?.get(sign)) ?? []) {
      const entry = register[place]?.entry
      if (entry !== undefined && entry.code !== person.code && !found.has(place) && counts(entry))
        found.set(place, kind)
    }
  }
  for (const { kind, of } of signs) note(kind, of(person), () => true)
  note('name', foldText(person.name), ({ birthDate }) => person.birthDate === null || birthDate === null)
  return [...found]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([place, kind]) => {
      const entry = register[place]?.entry
      return entry === undefined ? [] : [{ code: entry.code, name: entry.name, kind }]
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
