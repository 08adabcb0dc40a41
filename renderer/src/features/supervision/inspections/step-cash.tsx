import { NativeSelect, TextInput } from '@mantine/core'
import type { GuideForm } from '@shared/contract/supervision/guide-draft'
import { useQuery } from '@tanstack/react-query'
import { denominations } from '@shared/contract/supervision/inspections'
import { formatDong } from '@shared/domain/money'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import { MoneyInput } from '../../../ui/money-input'
import { countedSum } from './guide-form'
import classes from './inspections.module.css'

export type StepCashProps = { form: GuideForm; change: (part: Partial<GuideForm>) => void }

/** Cash counted by denomination, its sum beside what the cash book says, and why they differ. */
export function StepCash({ form, change }: StepCashProps) {
  const say = useText().supervisionInspections.cash
  return (
    <div className={classes.cash}>
      <table className={classes.notes}>
        <thead>
          <tr>
            <th>{say.denomination}</th>
            <th>{say.count}</th>
            <th>{say.amount}</th>
          </tr>
        </thead>
        <tbody>
          {denominations.map((denomination, at) => {
            const count = Number(form.notes[denomination] ?? '')
            return (
              <tr key={denomination}>
                <td>{formatDong(denomination)}</td>
                <td>
                  <TextInput
                    size="xs"
                    aria-label={say.countOf(formatDong(denomination))}
                    value={form.notes[denomination] ?? ''}
                    maxLength={6}
                    inputMode="numeric"
                    autoComplete="off"
                    styles={{ input: { textAlign: 'right' } }}
                    data-autofocus={at === 0 || undefined}
                    onChange={(event) =>
                      change({
                        notes: { ...form.notes, [denomination]: event.currentTarget.value.replace(/\D/g, '') },
                      })
                    }
                  />
                </td>
                <td>{count > 0 ? formatDong(denomination * count) : '-'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <Compared form={form} change={change} />
    </div>
  )
}

function Compared({ form, change }: StepCashProps) {
  const say = useText().supervisionInspections.cash
  const { data } = useQuery({
    ...api.supervision.figures.queryOptions({ input: { kind: 'cash', on: form.heldOn ?? '1900-01-01' } }),
    enabled: form.heldOn !== null,
  })
  const accounts = data?.figures ?? []
  const inBook = accounts.find(({ account }) => account === form.account)?.balance ?? 0
  const counted = countedSum(form)
  const difference = counted - inBook
  const figures = [
    [say.counted, formatDong(counted), ''],
    [say.inBook, formatDong(inBook), ''],
    [say.difference, difference === 0 ? say.same : formatDong(difference), difference === 0 ? '' : 'red'],
  ] as const
  return (
    <div className={classes.sums}>
      <MoneyInput label={say.other} value={form.other} onChange={(other) => change({ other })} />
      {accounts.length < 2 ? null : (
        <NativeSelect
          label={say.account}
          value={form.account}
          data={accounts.map(({ account, name }) => ({ value: account, label: `${account} ${name}` }))}
          onChange={({ currentTarget: { value } }) => change({ account: value })}
        />
      )}
      {figures.map(([name, value, tone]) => (
        <div key={name}>
          <div className={classes.minutes}>{name}</div>
          <div className={classes.figure} data-tone={tone}>
            {value}
          </div>
        </div>
      ))}
      {difference === 0 ? null : (
        <TextInput
          label={say.explanation}
          value={form.explanation}
          maxLength={2000}
          autoComplete="off"
          onChange={(event) => change({ explanation: event.currentTarget.value })}
        />
      )}
    </div>
  )
}
