import type { MemberDetail } from '@shared/contract/members'
import type { OpenBook } from '../../book-file/open-book'
import { paidCapitalOn } from '../../membership/capital-changes'
import { refuse } from '../../refusal'
import { maskedFields } from './masked'
import { registerIndex } from './register-index'

/** A member as their page shows them; refuses 'member-unknown'. */
export function memberDetail(book: OpenBook, code: string, today: string): MemberDetail {
  const register = registerIndex(book)
  const place = register.findIndex(({ entry }) => entry.code === code)
  const found = register[place]
  if (found === undefined) return refuse({ code: 'member-unknown', value: code, data: { party: code } })
  return {
    ...maskedFields(found.entry),
    paid: paidCapitalOn(book.connection, today).get(code) ?? 0,
    pledged: found.entry.pledgedCapital,
    place: {
      n: place + 1,
      count: register.length,
      previous: register[place - 1]?.entry.code ?? null,
      next: register[place + 1]?.entry.code ?? null,
    },
  }
}
