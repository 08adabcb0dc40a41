import type { GovernanceForm } from '@shared/contract/books'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'

const formOn = plain<{ date: string }, { form: GovernanceForm }>(
  `SELECT coalesce(
     (SELECT form FROM governanceFormChange WHERE fromDate <= @date ORDER BY fromDate DESC LIMIT 1),
     (SELECT previousForm FROM governanceFormChange ORDER BY fromDate LIMIT 1),
     (SELECT governanceForm FROM book)) AS form`,
)

/** The form of governance on a day (Law 17/2023/QH15 article 56); that of the book where it never changed. */
export function governanceFormOn(connection: Connection, date: string): GovernanceForm {
  return connection.get(formOn, { date })?.form ?? 'simplified'
}
