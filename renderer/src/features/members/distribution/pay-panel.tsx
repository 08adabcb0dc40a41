import { Checkbox, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { MemberPayment, SubmittedDistribution } from '@shared/contract/distribution'
import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useMemo, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { keepFile } from '../../../client/desktop'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { PartySelect } from '../../../ui/party-select'
import { Gap, Sheet } from '../../../ui/sheet'
import { showFault } from '../../../ui/toast'
import { useWorkPeriod } from '../../../ui/work-period'
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
                    <Checkbox aria-label={name} checked={chosen.has(code)} onChange={() => switchOne(code)} />
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
      <div className={classes.block}>
        <ActionButton action={printOne} size="sm" />
      </div>
    </Sheet>
  )
}

type PayFormProps = { distribution: SubmittedDistribution; wanted: readonly MemberPayment[]; onPaid: () => void }

const ways = ['cash', 'cashEach', 'bank'] as const

function PayForm({ distribution, wanted, onPaid }: PayFormProps) {
  const text = useText()
  const say = text.distribution.pay
  const { today } = useWorkPeriod()
  const parties = useQuery(api.parties.list.queryOptions({ input: {} }))
  const [date, setDate] = useState<CivilDate | null>(today)
  const [way, setWay] = useState<(typeof ways)[number]>('cash')
  const [bank, setBank] = useState<string | null>(null)
  const banks = useMemo(() => parties.data?.filter(({ kind }) => kind === 'bank') ?? [], [parties.data])
  const pay = useCommand(core.distribution.pay)
  const members = wanted.map(({ code }) => code)
  const payAction: Action = {
    id: 'distribution.pay',
    place: 'members',
    label: say.pay,
    keys: 'Ctrl Enter',
    blocked: ({ readOnly, can }) =>
      readOnly
        ? text.distribution.readOnly
        : !can('distribution.post')
          ? text.distribution.notPermittedPost
          : wanted.length === 0
            ? say.nobody
            : null,
    perform: () => void send(),
  }
  const send = async () => {
    if (date === null) return
    const { distributionId } = distribution
    const by = way === 'bank' ? 'bank' : 'cash'
    const paid = await pay.run({ distributionId, members, date, by, each: way === 'cashEach', bank })
    if (paid !== null) onPaid()
  }
  const list = (format: 'csv' | 'xlsx') =>
    void core.distribution
      .bankFile({ distributionId: distribution.distributionId, members, format })
      .then(keepFile)
      .catch((error: unknown) => failureWords(error, text.failure).forEach(showFault))
  useActions([payAction])
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
        <KeyButton
          size="sm"
          label={say.csv}
          blocked={wanted.length === 0 ? say.nobody : null}
          onPress={() => list('csv')}
        />
        <KeyButton
          size="sm"
          label={say.xlsx}
          blocked={wanted.length === 0 ? say.nobody : null}
          onPress={() => list('xlsx')}
        />
      </div>
    </>
  )
}
