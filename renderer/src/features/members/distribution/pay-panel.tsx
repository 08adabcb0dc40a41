import type { MemberPayment, SubmittedDistribution } from '@shared/contract/distribution'
import { useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { Gap, Sheet } from '../../../ui/sheet'
import { PayForm } from './pay-form'
import { PayList } from './pay-list'
import classes from './distribution.module.css'

export type PayPanelProps = {
  distribution: SubmittedDistribution
  person: string | null
  onPerson: (code: string) => void
  printOne: Action
}

/** Paying what was resolved: who is chosen, how and when, the bank's list; who has been paid stands with the voucher. */
export function PayPanel({ distribution, person, onPerson, printOne }: PayPanelProps) {
  const say = useText().distribution.pay
  const { payments } = distribution
  const open = payments.filter(({ paidBy }) => paidBy === null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const wanted = open.filter(({ code }) => chosen.has(code))
  const choose = (list: readonly MemberPayment[]) => setChosen(new Set(list.map(({ code }) => code)))
  const switchOne = (code: string) => {
    const next = new Set(chosen)
    if (!next.delete(code)) next.add(code)
    setChosen(next)
  }
  const without = open.filter(({ bankAccount }) => bankAccount === '').length
  return (
    <Sheet
      fill
      title={say.title}
      aside={
        <>
          <Gap />
          <span className={classes.quiet}>{say.progress(payments.length - open.length, payments.length)}</span>
        </>
      }
    >
      {open.length === 0 ? null : (
        <div className={classes.block}>
          <div className={classes.row}>
            <KeyButton size="sm" label={say.chooseAll} onPress={() => choose(open)} />
            <KeyButton
              size="sm"
              label={say.chooseBank}
              onPress={() => choose(open.filter(({ bankAccount }) => bankAccount !== ''))}
            />
            <KeyButton size="sm" label={say.chooseNone} onPress={() => choose([])} />
          </div>
          {without === 0 ? null : <p className={classes.quiet}>{say.withoutAccount(without)}</p>}
          <PayForm distribution={distribution} wanted={wanted} onPaid={() => choose([])} />
        </div>
      )}
      <PayList payments={payments} chosen={chosen} person={person} onSwitch={switchOne} onPerson={onPerson} />
      <div className={classes.block}>
        <ActionButton action={printOne} size="sm" />
      </div>
    </Sheet>
  )
}
