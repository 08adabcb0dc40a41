import type { memberFigures as contract } from '@shared/contract/member-figures'
import type { CallContext } from '../../context'
import type { HandlersOf } from '../../procedure'
import { refuse } from '../../refusal'
import { figuresOf } from './figures'
import { peopleBehind } from './groups'
import { type Standing, standingsOf } from '../../membership/standing'

export const memberFigures = {
  read: (context, period) => figuresOf(peopleOf(context, period), period),

  people: (context, { figure, ...period }) =>
    peopleBehind(peopleOf(context, period), figure).map(({ code, name, type, joinedOn, leftOn, paid }) => ({
      code,
      name,
      type,
      joinedOn,
      leftOn,
      paid,
    })),
} satisfies HandlersOf<typeof contract>

function peopleOf({ book }: CallContext, period: { from: string; to: string }): Standing[] {
  if (period.from > period.to) refuse({ code: 'period-backwards', data: period })
  return standingsOf(book.connection, period)
}
