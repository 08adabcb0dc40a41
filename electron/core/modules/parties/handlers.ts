import type { Party, parties as contract } from '@shared/contract/parties'
import { toNfc } from '@shared/domain/text-fold'
import { summaries } from '@shared/text/summaries'
import { accountBalancesOf, debtsByParty } from '../../ledger/figures/party-balances'
import { readMember } from '../../ledger/members'
import { addParty, changeParty } from '../../ledger/parties'
import { refuse } from '../../refusal'
import type { HandlersOf } from '../../procedure'
import { allParties } from './store'

export const parties = {
  list: ({ book }) => allParties(book.connection),
  balances: ({ book }, { code }) => accountBalancesOf(book.connection, code),
  summary: ({ book }) => {
    const debts = debtsByParty(book.connection)
    return allParties(book.connection).map((party) => ({
      ...party,
      ...(debts.get(party.code) ?? { receivable: 0, payable: 0 }),
    }))
  },

  add: ({ book, command }, { party: given }) => {
    const party = composed(given)
    if (book.ledger.memory.parties.has(party.code)) {
      refuse({ code: 'party-repeated', column: 'code', value: party.code, data: { party: party.code } })
    }
    addParty(book.ledger, party)
    command.summary = summaries.partyAdded(party)
    return {}
  },

  change: ({ book, command }, { party: given }) => {
    const party = composed(given)
    if (!book.ledger.memory.parties.has(party.code))
      refuse({ code: 'party-unknown', column: 'code', value: party.code, data: { party: party.code } })
    if (readMember(book.connection, party.code) !== undefined)
      refuse({ code: 'member-in-register', column: 'code', value: party.code, data: { party: party.code } })
    changeParty(book.ledger, party)
    command.summary = summaries.partyChanged(party)
    return {}
  },
} satisfies HandlersOf<typeof contract>

/** Letters as one sign each, whatever keyboard program wrote them, and runs of blanks as one, as a file's codes are read. */
function composed(party: Party): Party {
  const tidy = (text: string) => toNfc(text).replace(/\s+/g, ' ')
  return { ...party, code: tidy(party.code), name: tidy(party.name), address: tidy(party.address) }
}
