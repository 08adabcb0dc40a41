import { Checkbox, TextInput } from '@mantine/core'
import type { MemberCapital } from '@shared/contract/capital'
import type { CapitalProposal } from '@shared/contract/capital-proposals'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api, core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { MoneyInput } from '../../../ui/money-input'
import { PartySelect } from '../../../ui/party-select'
import { showDone } from '../../../ui/toast'
import { useWorkPeriod } from '../../../ui/work-period'
import { AccountField, BankField, ResolutionField } from './form-parts'
import { useKeptForm } from '../../../ui/use-kept-form'
import { PlanNote, refusedBy, usePlan } from './plan-note'

/** What is given up: paid back, passed on, or only no longer pledged. */
export type GivingUp = 'refund' | 'transfer' | 'reduce'

type Form = {
  date: string | null
  amount: number | null
  account: string | null
  bank: string | null
  paidTo: string
  to: string | null
  inheritance: boolean
  resolutionId: string | null
  note: string
}

type Props = { kind: GivingUp; member: MemberCapital; onDone: () => void }

/** A refund, a transfer or a reduction: who is left over their bound, what is still owed, and the voucher, all before it is posted. */
export function GivingUpForm({ kind, member, onDone }: Props) {
  const text = useText()
  const say = text.memberCapital.form
  const { today } = useWorkPeriod()
  const { form, change, clear } = useKeptForm<Form>(`capital ${kind} ${member.code}`, {
    date: today,
    amount: kind === 'reduce' ? Math.max(0, member.pledged - member.paid) || null : null,
    account: '1111',
    bank: null,
    paidTo: '',
    to: null,
    inheritance: false,
    resolutionId: null,
    note: '',
  })
  const send = useSend()
  const proposal = proposalOf(kind, member.code, form)
  const plan = usePlan(proposal)
  const leave = () => {
    clear()
    onDone()
  }
  const save = async () => {
    if (proposal === null || refusedBy(plan) || send.busy) return
    const done = await send.run(proposal)
    if (done === null) return
    showDone(done.number === null ? say.done : say.doneVoucher(done.number))
    leave()
  }
  return (
    <FormPanel
      title={say[kind](member.name)}
      confirmLabel={say.save}
      blocked={proposal === null ? say.incomplete : (plan?.faults[0]?.message ?? null)}
      busy={send.busy}
      error={send.error === null ? null : failureWords(send.error, text.failure).join(' ')}
      onConfirm={() => void save()}
      onCancel={leave}
    >
      <MoneyInput label={say.amount} value={form.amount} onChange={(amount) => change({ amount })} autoFocus />
      <PlanNote plan={plan} />
      <DateInput label={say.date} value={form.date} onChange={(date) => change({ date })} today={today} />
      {kind === 'refund' ? (
        <>
          <AccountField label={say.creditAccount} value={form.account} onChange={(account) => change({ account })} />
          <BankField account={form.account} value={form.bank} onChange={(bank) => change({ bank })} />
          <TextInput
            label={say.paidTo}
            value={form.paidTo}
            maxLength={200}
            onChange={(event) => change({ paidTo: event.currentTarget.value })}
          />
        </>
      ) : null}
      {kind === 'transfer' ? <Receiver form={form} change={change} without={member.code} /> : null}
      <ResolutionField
        value={form.resolutionId}
        onChange={(resolutionId) => change({ resolutionId })}
        body="generalMeeting"
      />
      <TextInput
        label={say.note}
        value={form.note}
        maxLength={500}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </FormPanel>
  )
}

type ReceiverProps = { form: Form; change: (part: Partial<Form>) => void; without: string }

function Receiver({ form, change, without }: ReceiverProps) {
  const say = useText().memberCapital.form
  const { data } = useQuery(api.capital.overview.queryOptions({ input: {} }))
  const parties = useMemo(() => (data?.rows ?? []).filter(({ code }) => code !== without), [data, without])
  return (
    <>
      <PartySelect label={say.to} parties={parties} value={form.to} onChange={(to) => change({ to })} />
      <Checkbox
        label={say.inheritance}
        checked={form.inheritance}
        onChange={(event) => change({ inheritance: event.currentTarget.checked })}
      />
    </>
  )
}

/** The command of each kind under one name; a reduction posts no voucher. */
function useSend() {
  const refund = useCommand(core.capital.refund)
  const transfer = useCommand(core.capital.transfer)
  const reduce = useCommand(core.capital.reduce)
  const run = async (proposal: CapitalProposal): Promise<{ number: string | null } | null> => {
    if (proposal.action === 'refund') {
      const { action: _, ...input } = proposal
      return refund.run(input)
    }
    if (proposal.action === 'transfer') {
      const { action: _, ...input } = proposal
      return transfer.run(input)
    }
    if (proposal.action !== 'reduce') return null
    const { action: _, ...input } = proposal
    return (await reduce.run(input)) === null ? null : { number: null }
  }
  return {
    run,
    busy: refund.busy || transfer.busy || reduce.busy,
    error: refund.error ?? transfer.error ?? reduce.error,
  }
}

function proposalOf(kind: GivingUp, member: string, form: Form): CapitalProposal | null {
  const { date, amount, account, to, resolutionId, note } = form
  if (date === null || amount === null || amount <= 0) return null
  const common = { member, date, amount, resolutionId, note }
  if (kind === 'reduce') return { action: 'reduce', ...common }
  if (kind === 'refund')
    return account === null ? null : { action: 'refund', ...common, account, bank: form.bank, paidTo: form.paidTo }
  if (to === null) return null
  return { action: 'transfer', ...common, to, kind: form.inheritance ? 'inheritance' : 'transfer' }
}
