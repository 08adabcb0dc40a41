import { Checkbox } from '@mantine/core'
import type { MemberPayment } from '@shared/contract/distribution'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useText } from '../../../text/text'
import classes from './distribution.module.css'

export type PayListProps = {
  payments: readonly MemberPayment[]
  chosen: ReadonlySet<string>
  person: string | null
  onSwitch: (code: string) => void
  onPerson: (code: string) => void
}

/** Who is to be paid what, with a box to choose them, or the voucher by which they were paid. */
export function PayList({ payments, chosen, person, onSwitch, onPerson }: PayListProps) {
  const say = useText().distribution.pay
  return (
    <div className={classes.payList}>
      <table>
        <thead>
          <tr>
            <th aria-label={say.chooseAll} />
            <th>{say.columns.name}</th>
            <th>{say.columns.account}</th>
            <th className={classes.amount}>{say.columns.net}</th>
            <th>{say.columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {payments.map(({ code, name, bankAccount, net, paidBy }) => (
            <tr key={code} aria-current={code === person || undefined} onClick={() => onPerson(code)}>
              <td>
                {paidBy === null ? (
                  <Checkbox aria-label={name} checked={chosen.has(code)} onChange={() => onSwitch(code)} />
                ) : null}
              </td>
              <td>{name}</td>
              <td className={classes.quiet}>{bankAccount === '' ? say.noAccount : bankAccount}</td>
              <td className={classes.amount}>{formatDong(net)}</td>
              <td className={classes.quiet} title={paidBy === null ? undefined : formatCivilDate(paidBy.date)}>
                {paidBy?.number ?? ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
