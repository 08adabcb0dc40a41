import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { MemberPayment, SubmittedDistribution } from '@shared/contract/distribution'
import type { CivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useMemo, useState } from 'react'
import type { Action, ActionContext } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActionHost, useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { keepFile } from '../../../client/desktop'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { PartySelect } from '../../../ui/party-select'
import { showFault } from '../../../ui/toast'
import { useWorkPeriod } from '../../../ui/work-period'
import classes from './distribution.module.css'

export type PayFormProps = { distribution: SubmittedDistribution; wanted: readonly MemberPayment[]; onPaid: () => void }

const ways = ['cash', 'cashEach', 'bank'] as const

/** How and when those chosen are paid, and the bank's list of them. */
export function PayForm({ distribution, wanted, onPaid }: PayFormProps) {
  const text = useText()
  const say = text.distribution.pay
  const { today } = useWorkPeriod()
  const parties = useQuery(api.parties.list.queryOptions({ input: {} }))
  const banks = useMemo(() => parties.data?.filter(({ kind }) => kind === 'bank') ?? [], [parties.data])
  const [date, setDate] = useState<CivilDate | null>(today)
  const [way, setWay] = useState<(typeof ways)[number]>('cash')
  const [bank, setBank] = useState<string | null>(null)
  const { pay, payAction } = usePaying({ distribution, wanted, onPaid }, { date, way, bank })
  return (
    <>
      <p>{say.chosen(wanted.length, formatDong(wanted.reduce((sum, { net }) => sum + net, 0)))}</p>
      <div className={classes.row}>
        <DateInput label={say.date} value={date} onChange={setDate} today={today} />
        <NativeSelect
          label={say.by}
          value={way}
          data={ways.map((value) => ({ value, label: say[value] }))}
          onChange={(event) => setWay(ways.find((one) => one === event.currentTarget.value) ?? 'cash')}
        />
      </div>
      {way === 'bank' ? <PartySelect label={say.bankAccount} parties={banks} value={bank} onChange={setBank} /> : null}
      {pay.error === null
        ? null
        : failureWords(pay.error, text.failure).map((words) => (
            <Note key={words} tone="red" urgent>
              {words}
            </Note>
          ))}
      <div className={classes.row}>
        <ActionButton action={payAction} primary loading={pay.busy} />
        <BankFileButton distribution={distribution} wanted={wanted} format="csv" />
        <BankFileButton distribution={distribution} wanted={wanted} format="xlsx" />
      </div>
    </>
  )
}

type Choices = { date: CivilDate | null; way: (typeof ways)[number]; bank: string | null }

function usePaying({ distribution, wanted, onPaid }: PayFormProps, { date, way, bank }: Choices) {
  const text = useText()
  const say = text.distribution.pay
  const pay = useCommand(core.distribution.pay)
  const blocked = useBlocked(wanted)
  const send = async () => {
    if (date === null) return
    const members = wanted.map(({ code }) => code)
    const by = way === 'bank' ? 'bank' : 'cash'
    const { distributionId } = distribution
    const paid = await pay.run({ distributionId, members, date, by, each: way === 'cashEach', bank })
    if (paid !== null) onPaid()
  }
  const payAction: Action = {
    id: 'distribution.pay',
    place: 'members',
    label: say.pay,
    keys: 'Ctrl Enter',
    blocked,
    perform: () => void send(),
  }
  useActions([payAction])
  return { pay, payAction }
}

/** Why neither paying nor the bank's list is to be had now. */
function useBlocked(wanted: readonly MemberPayment[]): (context: ActionContext) => string | null {
  const say = useText().distribution
  return ({ readOnly, can }) =>
    readOnly
      ? say.readOnly
      : !can('distribution.post')
        ? say.notPermittedPost
        : wanted.length === 0
          ? say.pay.nobody
          : null
}

/** The list of those chosen as a file for the bank. */
function BankFileButton({ distribution, wanted, format }: Omit<PayFormProps, 'onPaid'> & { format: 'csv' | 'xlsx' }) {
  const text = useText()
  const say = text.distribution.pay
  const members = wanted.map(({ code }) => code)
  const blocked = useBlocked(wanted)(useActionHost().context)
  const keep = () =>
    void core.distribution
      .bankFile({ distributionId: distribution.distributionId, members, format })
      .then(keepFile)
      .catch((error: unknown) => failureWords(error, text.failure).forEach(showFault))
  return <KeyButton size="sm" label={say[format]} blocked={blocked} onPress={keep} />
}
