import { Checkbox, TextInput } from '@mantine/core'
import type { CapitalPlan, MemberCapital } from '@shared/contract/capital'
import type { CapitalProposal, ContributedAsset } from '@shared/contract/capital-proposals'
import { assetKindWords } from '@shared/text/capital'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { MoneyInput } from '../../../ui/money-input'
import { showDone } from '../../../ui/toast'
import { useWorkPeriod } from '../../../ui/work-period'
import { AccountField, BankField, ChoiceField, ResolutionField } from './form-parts'
import { useKeptForm } from '../../../ui/use-kept-form'
import { PlanNote, refusedBy, usePlan } from './plan-note'

type Form = {
  date: string | null
  pledge: number | null
  paid: number | null
  account: string | null
  bank: string | null
  dueOn: string | null
  inKind: boolean
  asset: Omit<ContributedAsset, 'quantity'> & { quantity: string }
  resolutionId: string | null
  note: string
}

const noAsset: Form['asset'] = {
  kind: 'otherAsset',
  name: '',
  quantity: '1',
  unit: '',
  valuation: 'agreed',
  valuedBy: '',
  useUntil: null,
  insteadOfPledged: false,
}

/** A further pledge, a payment, or both, in money or in kind; the bound and the voucher are shown before they are posted. */
export function ContributionForm({ member, onDone }: { member: MemberCapital; onDone: () => void }) {
  const text = useText()
  const say = text.memberCapital.form
  const { today } = useWorkPeriod()
  const owing = Math.max(0, member.pledged - member.paid)
  const { form, change, clear } = useKeptForm<Form>(`capital contribute ${member.code}`, {
    date: today,
    pledge: null,
    paid: owing === 0 ? null : owing,
    account: '1111',
    bank: null,
    dueOn: null,
    inKind: false,
    asset: noAsset,
    resolutionId: null,
    note: '',
  })
  const command = useCommand(core.capital.contribute)
  const proposal = proposalOf(member.code, form)
  const plan = usePlan(proposal)
  const leave = () => {
    clear()
    onDone()
  }
  const save = async () => {
    if (proposal?.action !== 'contribute' || refusedBy(plan) || command.busy) return
    const { action: _, ...input } = proposal
    const done = await command.run(input)
    if (done === null) return
    showDone(done.number === null ? say.done : say.doneVoucher(done.number))
    leave()
  }
  return (
    <FormPanel
      title={say.contribute(member.name)}
      confirmLabel={say.save}
      blocked={proposal === null ? say.incomplete : (plan?.faults[0]?.message ?? null)}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void save()}
      onCancel={leave}
    >
      <ContributionFields form={form} change={change} plan={plan} today={today} />
    </FormPanel>
  )
}

type FieldsProps = {
  form: Form
  change: (part: Partial<Form>) => void
  plan: CapitalPlan | null
  today: string
}

/** Amounts first, with what they come to; then where the payment is booked, its asset, its last day and its ground. */
function ContributionFields({ form, change, plan, today }: FieldsProps) {
  const say = useText().memberCapital.form
  return (
    <>
      <MoneyInput label={say.pledge} value={form.pledge} onChange={(pledge) => change({ pledge })} autoFocus />
      <MoneyInput label={say.paid} value={form.paid} onChange={(paid) => change({ paid })} />
      <PlanNote plan={plan} />
      <DateInput label={say.date} value={form.date} onChange={(date) => change({ date })} today={today} />
      {(form.paid ?? 0) > 0 ? (
        <>
          <AccountField label={say.account} value={form.account} onChange={(account) => change({ account })} />
          <BankField account={form.account} value={form.bank} onChange={(bank) => change({ bank })} />
          <Checkbox
            label={say.inKind}
            checked={form.inKind}
            onChange={(event) => change({ inKind: event.currentTarget.checked })}
          />
        </>
      ) : null}
      {form.inKind && (form.paid ?? 0) > 0 ? (
        <AssetFields
          asset={form.asset}
          today={today}
          onChange={(part) => change({ asset: { ...form.asset, ...part } })}
        />
      ) : null}
      {(form.pledge ?? 0) > 0 ? (
        <DateInput label={say.dueOn} value={form.dueOn} onChange={(dueOn) => change({ dueOn })} today={today} />
      ) : null}
      <ResolutionField
        value={form.resolutionId}
        onChange={(resolutionId) => change({ resolutionId })}
        body="generalMeeting"
      />
    </>
  )
}

type AssetProps = { asset: Form['asset']; today: string; onChange: (part: Partial<Form['asset']>) => void }

function AssetFields({ asset, today, onChange }: AssetProps) {
  const say = useText().memberCapital.form.asset
  return (
    <>
      <ChoiceField
        label={say.kind}
        value={asset.kind}
        choices={assetKindWords}
        onChange={(kind) => onChange({ kind })}
      />
      <TextInput
        label={say.name}
        value={asset.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        label={say.quantity}
        inputMode="decimal"
        value={asset.quantity}
        onChange={(event) => onChange({ quantity: event.currentTarget.value })}
      />
      <TextInput
        label={say.unit}
        value={asset.unit}
        onChange={(event) => onChange({ unit: event.currentTarget.value })}
      />
      <ChoiceField
        label={say.valuation}
        value={asset.valuation}
        choices={{ agreed: say.agreed, appraised: say.appraised }}
        onChange={(valuation) => onChange({ valuation })}
      />
      {asset.valuation === 'appraised' ? (
        <TextInput
          label={say.valuedBy}
          value={asset.valuedBy}
          onChange={(event) => onChange({ valuedBy: event.currentTarget.value })}
        />
      ) : null}
      <DateInput
        label={say.useUntil}
        value={asset.useUntil ?? null}
        onChange={(useUntil) => onChange({ useUntil })}
        today={today}
      />
      <Checkbox
        label={say.insteadOfPledged}
        checked={asset.insteadOfPledged}
        onChange={(event) => onChange({ insteadOfPledged: event.currentTarget.checked })}
      />
    </>
  )
}

/** What the fields propose; null while amounts or the day are missing. */
function proposalOf(member: string, form: Form): CapitalProposal | null {
  const [pledge, paid] = [form.pledge ?? 0, form.paid ?? 0]
  const quantity = Number(form.asset.quantity.replace(',', '.'))
  if (form.date === null || (pledge === 0 && paid === 0) || pledge < 0 || paid < 0) return null
  const inKind = form.inKind && paid > 0
  if (inKind && !(quantity > 0)) return null
  return {
    action: 'contribute',
    member,
    date: form.date,
    pledge,
    paid,
    account: paid > 0 ? form.account : null,
    bank: form.bank,
    dueOn: pledge > 0 ? form.dueOn : null,
    resolutionId: form.resolutionId,
    asset: inKind ? { ...form.asset, quantity } : null,
    note: form.note,
  }
}
