import type { Fault, RefusalCode } from '@shared/contract/refusal'
import { fault } from '@shared/text/fault'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import { eligibilityFaults } from '../law/member-eligibility'
import { foreignMembersFit } from '../law/member-count'
import { type TypeFault, typeFaults } from '../law/member-type'
import type { LawFigures } from '../law/law-figures'
import type { MemberRecord } from './register'

const typeCodes: Readonly<Record<TypeFault, { code: RefusalCode; column: string }>> = {
  'official-without-capital': { code: 'member-official-without-capital', column: 'pledged' },
  'official-without-use': { code: 'member-official-without-use', column: 'usesServices' },
  'contributing-without-capital': { code: 'member-contributing-without-capital', column: 'pledged' },
  'contributing-uses': { code: 'member-contributing-uses', column: 'usesServices' },
  'non-contributing-with-capital': { code: 'member-non-contributing-with-capital', column: 'pledged' },
  'non-contributing-without-use': { code: 'member-non-contributing-without-use', column: 'usesServices' },
}

/**
 * What the law says against a row of the register on a day: the type against the facts (R02, articles 4.17 to 4.19), age and
 * representative (R03, article 30.1 and 30.2). The member's `pledgedCapital` is their capital. Faults name the contract's fields.
 */
export function registerFaults({ member, party }: MemberRecord, on: string, figures: LawFigures): Fault[] {
  const data = { party: `${member.code} ${party.name}`.trim() }
  const flag = (value: number | null) => (value === null ? null : value === 1)
  const facts = {
    type: member.type,
    capital: member.pledgedCapital,
    usesServices: flag(member.usesServices),
    contributesLabour: flag(member.contributesLabour),
  }
  return [
    ...typeFaults(facts).map((found) => fault({ ...typeCodes[found], data })),
    ...eligibilityFaults(member, on, figures).map((found) => {
      if (found.kind === 'too-young') {
        const column = 'birthDate'
        return fault({ code: 'member-too-young', column, data: { ...data, limit: found.least, date: on } })
      }
      const code = found.kind === 'two-representatives' ? 'member-two-representatives' : 'member-without-representative'
      return fault({ code, column: 'representative', data })
    }),
  ]
}

const officialRows = plain<{ code: string }, { official: number; foreigners: number }>(
  `SELECT count(*) AS official, coalesce(sum(nationality <> 'VN'), 0) AS foreigners FROM member
   WHERE type = 'official' AND stage IN ('active', 'leaving') AND code <> @code`,
)

/**
 * What article 30.7 says against a member becoming, or staying, official: foreign official members stay under their share of all
 * official members. Only somebody from abroad can be refused for it.
 */
export function foreignShareFaults(connection: Connection, { member }: MemberRecord, figures: LawFigures): Fault[] {
  if (member.type !== 'official' || member.nationality === 'VN') return []
  const others = connection.get(officialRows, { code: member.code }) ?? { official: 0, foreigners: 0 }
  const foreign = others.foreigners + 1
  const official = others.official + 1
  if (foreignMembersFit(foreign, official, figures.foreignMembersBelowPercent)) return []
  return [fault({ code: 'member-foreign-share', column: 'nationality', data: { count: foreign, limit: official } })]
}
