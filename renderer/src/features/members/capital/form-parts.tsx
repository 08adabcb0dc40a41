import { NativeSelect } from '@mantine/core'
import type { ResolutionBody } from '@shared/contract/resolutions'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../../client/client'
import { useResolutions } from '../../../client/use-resolutions'
import { AccountSelect } from '../../../ui/account-select'
import { PartySelect } from '../../../ui/party-select'
import { ResolutionSelect } from '../../../ui/resolution-select'
import { useText } from '../../../text/text'
import { useWorkPeriod } from '../../../ui/work-period'

type Chosen = { value: string | null; onChange: (value: string | null) => void }

/** The resolution a change rests on; one that is missing is recorded in its place (F9). */
export function ResolutionField({ value, onChange, body }: Chosen & { body: ResolutionBody }) {
  const { today } = useWorkPeriod()
  const { resolutions, recording, recordFault, onRecord } = useResolutions()
  return (
    <ResolutionSelect
      resolutions={resolutions}
      recording={recording}
      recordFault={recordFault}
      onRecord={onRecord}
      value={value}
      onChange={onChange}
      today={today}
      body={body}
    />
  )
}

const none: never[] = []

/** An account of the chart. */
export function AccountField({ value, onChange, label }: Chosen & { label: string }) {
  const accounts = useQuery(api.accounts.list.queryOptions({ input: {} })).data ?? none
  return <AccountSelect accounts={accounts} label={label} value={value} onChange={(code) => onChange(code)} />
}

/** The bank account that money goes into or comes from; it stands only beside an account of 112. */
export function BankField({ account, value, onChange }: Chosen & { account: string | null }) {
  const say = useText().memberCapital.form
  const { data } = useQuery(api.parties.list.queryOptions({ input: {} }))
  const banks = useMemo(() => data?.filter(({ kind }) => kind === 'bank') ?? none, [data])
  if (account === null || !account.startsWith('112')) return null
  return <PartySelect label={say.bank} parties={banks} value={value} onChange={onChange} />
}

/** A choice among a few words. */
export function ChoiceField<Value extends string>(props: {
  label: string
  value: Value
  choices: Readonly<Record<Value, string>>
  onChange: (value: Value) => void
}) {
  const { label, value, choices, onChange } = props
  // The keys of a record are its type's own.
  const values = Object.keys(choices) as Value[]
  return (
    <NativeSelect
      label={label}
      value={value}
      data={values.map((one) => ({ value: one, label: choices[one] }))}
      onChange={(event) => onChange(values.find((one) => one === event.currentTarget.value) ?? value)}
    />
  )
}
