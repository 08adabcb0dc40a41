import { useQuery } from '@tanstack/react-query'
import type { CivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { fiscalYearOf, fiscalYearRange } from '@shared/domain/period'
import { api } from '../../client/client'
import { useText } from '../../text/text'
import { Sheet } from '../../ui/sheet'
import { FactList } from '../../ui/side-panel'
import { useWorkPeriod } from '../../ui/work-period'
import type { BookFacts } from './book-facts'
import classes from './side.module.css'

export type AccountPanelProps = {
  /** The account one stands at; null for none. */
  code: string | null
  facts: BookFacts
  /** The day of the voucher: its year's movement is shown. */
  date: CivilDate | null
}

/** What the account one stands at is for, what moved on it this year, and which lines of the statements it reaches. */
export function AccountPanel({ code, facts, date }: AccountPanelProps) {
  const say = useText().vouchers.side
  const { calendar, today } = useWorkPeriod()
  const year = fiscalYearOf(date ?? today, calendar.startMonth)
  const figures = useQuery(api.accounts.figures.queryOptions({ input: fiscalYearRange(year, calendar.startMonth) }))
  const account = facts.account(code)
  const moved = figures.data?.find((one) => one.code === account?.code)
  return (
    <Sheet title={say.account} padded fill>
      {account === null ? (
        <p className={classes.quiet}>{say.noAccount}</p>
      ) : (
        <div className={classes.account}>
          <p>
            <b>{account.code}</b> <b>{account.name}</b>
          </p>
          {account.note === '' ? null : <p className={classes.quiet}>{account.note}</p>}
          <FactList
            facts={[
              { name: say.debitMovement(year), value: formatDong(moved?.debit ?? 0) },
              { name: say.creditMovement(year), value: formatDong(moved?.credit ?? 0) },
              { name: say.statementLines, value: account.statementLines.join(', ') },
              ...(account.needsParty ? [{ name: say.keptByParty, value: say.yes }] : []),
            ]}
          />
        </div>
      )}
    </Sheet>
  )
}
