import type { MemberFigures } from '@shared/contract/member-figures'
import { memberTypes } from '@shared/contract/members'
import type { Standing } from './standing'

/** Per kind of member: at the start, in, out, and at the end; who is of another kind now counts as changed on both sides. */
export function movementsOf(people: readonly Standing[]): MemberFigures['movements'] {
  return memberTypes.map((type) => {
    const own = people.filter((one) => one.type === type)
    const end = own.filter(({ atEnd }) => atEnd)
    const start = people.filter(({ atStart, typeAtStart }) => atStart && typeAtStart === type).length
    const joined = own.filter((one) => one.joined).length
    const left = own.filter((one) => one.left).length
    return {
      type,
      start,
      joined,
      left,
      changed: end.length - start - joined + left,
      end: end.length,
      pledged: sum(end, ({ pledgedCapital }) => pledgedCapital),
      paid: sum(end, ({ paid }) => paid),
    }
  })
}

function sum(people: readonly Standing[], amountOf: (one: Standing) => number): number {
  return people.reduce((total, one) => total + amountOf(one), 0)
}
