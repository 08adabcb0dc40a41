import type { Party } from '@shared/contract/parties'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'
import { maskedBankAccount, maskedPhone, maskedTaxCode } from '../../membership/masking'

const partyRows = plain<Record<string, never>, Party & { registered: number }>(
  `SELECT party.code, kind, name, taxCode, address, phone, bankAccount, member.code IS NOT NULL AS registered
   FROM party LEFT JOIN member ON member.code = party.code ORDER BY party.code`,
)

/** Every party of the book, by code. What is sensitive of a member of the register is masked as it is there. */
export function allParties(connection: Connection): (Party & { registered: boolean })[] {
  return connection.all(partyRows, {}).map((party) => {
    if (party.registered === 0) return { ...party, registered: false }
    const { taxCode, phone, bankAccount } = party
    return {
      ...party,
      registered: true,
      taxCode: maskedTaxCode(taxCode),
      phone: maskedPhone(phone),
      bankAccount: maskedBankAccount(bankAccount),
    }
  })
}
