import { NativeSelect, TextInput } from '@mantine/core'
import type { ProposedFund } from '@shared/contract/distribution'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { MoneyInput } from '../../../ui/money-input'
import classes from './distribution.module.css'

export type FundEditorProps = {
  fund: ProposedFund
  onChange: (fund: ProposedFund) => void
  onRemove: () => void
  onDone: () => void
}

const accounts = ['418', '3531', '3532'] as const
const sides = ['external', 'internal', 'both'] as const

/** What a fund is called, where it goes, from which side it comes, and whether it is a percentage or an amount. Esc closes it. */
export function FundEditor({ fund, onChange, onRemove, onDone }: FundEditorProps) {
  const say = useText().distribution.table
  const by = fund.percent === null ? 'amount' : 'percent'
  return (
    <div
      className={classes.fundEditor}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onDone()
      }}
    >
      <TextInput
        label={say.fundName}
        value={fund.name}
        maxLength={200}
        autoFocus
        onChange={(event) => onChange({ ...fund, name: event.currentTarget.value })}
      />
      <NativeSelect
        label={say.fundAccount}
        value={fund.account}
        data={accounts.map((value) => ({ value, label: say.accounts[value] }))}
        onChange={(event) => {
          const account = accounts.find((one) => one === event.currentTarget.value)
          if (account !== undefined) onChange({ ...fund, account })
        }}
      />
      <NativeSelect
        label={say.fundFrom}
        value={fund.from ?? 'both'}
        data={sides.map((value) => ({ value, label: say.from[value] }))}
        onChange={(event) => {
          const side = event.currentTarget.value
          onChange({ ...fund, from: side === 'internal' || side === 'external' ? side : null })
        }}
      />
      <NativeSelect
        label={say.fundBy}
        value={by}
        data={[
          { value: 'percent', label: say.byPercent },
          { value: 'amount', label: say.byAmount },
        ]}
        onChange={(event) =>
          onChange(
            event.currentTarget.value === 'percent'
              ? { ...fund, percent: 0, amount: null }
              : { ...fund, percent: null, amount: 0 },
          )
        }
      />
      {by === 'amount' ? (
        <MoneyInput
          label={say.amount}
          value={fund.amount}
          onChange={(amount) => onChange({ ...fund, amount: amount ?? 0 })}
        />
      ) : null}
      <div className={classes.fundButtons}>
        <KeyButton size="sm" label={say.done} keys="Esc" onPress={onDone} />
        <KeyButton size="sm" danger label={say.removeFund} onPress={onRemove} />
      </div>
    </div>
  )
}
