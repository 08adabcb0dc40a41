import { Textarea, TextInput } from '@mantine/core'
import { charterValueWords } from '@shared/text/charter'
import { useMemo } from 'react'
import { useText } from '../../text/text'
import { Chooser } from '../chooser'
import { MoneyInput } from '../money-input'
import classes from './effect-form.module.css'
import { type EffectFieldsProps, FromDate, Options } from './effect-parts'
import { Dismissal, Elected, Ending, OfMember, Refund } from './effect-people'

/** The fields of the kind of effect that is chosen. */
export function EffectFields(props: EffectFieldsProps) {
  switch (props.draft.kind) {
    case 'admitMember':
      return <OfMember {...props} />
    case 'endMembership':
      return <Ending {...props} />
    case 'refundCapital':
      return <Refund {...props} />
    case 'changeCharter':
      return <Setting {...props} />
    case 'changeGovernanceForm':
      return <Governance {...props} />
    case 'electToPosts':
      return <Elected {...props} />
    case 'dismissFromPost':
      return <Dismissal {...props} />
    case 'approveStatements':
      return <YearField {...props} />
    case 'approveDistribution':
      return <Distribution {...props} />
    case 'sellIndivisibleAsset':
    case 'sellDivisibleAsset':
      return <Deal {...props} />
    case 'other':
      return <Words {...props} />
  }
}

function Setting({ draft, choices, today, change }: EffectFieldsProps) {
  const text = useText()
  const say = text.effects
  const { settings } = choices
  const options = useMemo(
    () => settings.map(({ title, unit, value }) => ({ code: title, name: say.now(charterValueWords(value, unit)) })),
    [settings, say],
  )
  const chosen = settings.find(({ field }) => field === draft.field)
  return (
    <>
      <Chooser
        label={say.field}
        options={options}
        noun={say.fieldNoun}
        unknown={say.fieldUnknown}
        value={chosen?.title ?? null}
        onChange={(title) => change({ field: settings.find((one) => one.title === title)?.field ?? null, value: '' })}
      />
      {chosen?.unit === 'yesNo' ? (
        <Options
          label={say.value}
          value={draft.value}
          data={[
            { value: '', label: say.choose },
            { value: 'yes', label: say.yesNo.yes },
            { value: 'no', label: say.yesNo.no },
          ]}
          onChange={(value) => change({ value })}
        />
      ) : chosen?.unit === 'text' ? (
        <Textarea
          label={say.value}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={4000}
          value={draft.value}
          onChange={(event) => change({ value: event.currentTarget.value })}
        />
      ) : (
        <TextInput
          label={say.value}
          inputMode="decimal"
          autoComplete="off"
          value={draft.value}
          rightSectionWidth={60}
          rightSection={chosen === undefined ? null : <span>{text.charter.units[chosen.unit]}</span>}
          onChange={(event) => change({ value: event.currentTarget.value })}
        />
      )}
      <FromDate draft={draft} today={today} change={change} />
    </>
  )
}

function Governance({ draft, today, change }: EffectFieldsProps) {
  const say = useText().effects
  return (
    <>
      <Options
        label={say.form}
        value={draft.form}
        data={(['full', 'simplified'] as const).map((value) => ({ value, label: say.forms[value] }))}
        onChange={(form) => change({ form })}
      />
      <FromDate draft={draft} today={today} change={change} />
    </>
  )
}

function YearField({ draft, choices, change }: EffectFieldsProps) {
  const say = useText().effects
  return (
    <Options
      label={say.year}
      value={draft.year}
      data={[
        { value: '', label: say.choose },
        ...choices.years.map((year) => ({ value: String(year), label: String(year) })),
      ]}
      onChange={(year) => change({ year })}
    />
  )
}

function Distribution({ draft, choices, change }: EffectFieldsProps) {
  const say = useText().effects
  return (
    <>
      {choices.distributions.length === 0 ? <p className={classes.quiet}>{say.noDistribution}</p> : null}
      <Options
        label={say.distribution}
        value={draft.distributionId}
        data={[
          { value: '', label: say.choose },
          ...choices.distributions.map(({ distributionId, year, name }) => ({
            value: distributionId,
            label: `${year}: ${name}`,
          })),
        ]}
        onChange={(distributionId) => change({ distributionId })}
      />
    </>
  )
}

function Deal({ draft, change }: EffectFieldsProps) {
  const say = useText().effects
  const words = (label: string, key: 'asset' | 'counterpart' | 'valuation') => (
    <TextInput
      label={label}
      maxLength={300}
      autoComplete="off"
      value={draft[key]}
      onChange={(event) => change({ [key]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <Options
        label={say.deal}
        value={draft.deal}
        data={(['sell', 'invest'] as const).map((value) => ({ value, label: say.deals[value] }))}
        onChange={(deal) => change({ deal })}
      />
      {words(say.asset, 'asset')}
      <MoneyInput label={say.amount} value={draft.amount} onChange={(amount) => change({ amount })} />
      {words(say.counterpart, 'counterpart')}
      {words(say.valuation, 'valuation')}
    </>
  )
}

function Words({ draft, change }: EffectFieldsProps) {
  const say = useText().effects
  return (
    <Textarea
      label={say.words}
      autosize
      minRows={2}
      maxRows={6}
      maxLength={1000}
      value={draft.text}
      onChange={(event) => change({ text: event.currentTarget.value })}
    />
  )
}
