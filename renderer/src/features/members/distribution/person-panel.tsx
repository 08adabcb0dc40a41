import { Select } from '@mantine/core'
import type { DistributionFacts, DistributionResult } from '@shared/contract/distribution'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { memberFractions, type ShareFraction } from '@shared/domain/share-fractions'
import { percentText } from '@shared/domain/percent'
import { useMemo, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useText } from '../../../text/text'
import { KeyHint } from '../../../ui/key-hint'
import { Note } from '../../../ui/note'
import { Gap, Sheet } from '../../../ui/sheet'
import type { Bar } from './chart-figures'
import { useShareSums } from './use-worksheet'
import classes from './distribution.module.css'

export type PersonPanelProps = {
  facts: DistributionFacts
  result: DistributionResult
  bars: readonly Bar[]
  withholdingPercent: number
  person: string | null
  onPerson: (code: string) => void
  print: Action
}

/** "How your amount was computed": one member's part as fractions, from person to person with the arrow keys. */
export function PersonPanel(props: PersonPanelProps) {
  const { facts, result, person, withholdingPercent, print } = props
  const say = useText().distribution.person
  const sums = useShareSums(facts)
  const member = facts.members.find(({ code }) => code === person)
  const share = result.members.find(({ code }) => code === person)
  return (
    <Sheet fill title={say.title}>
      <div className={classes.person}>
        <div className={classes.who}>
          <PersonSelect {...props} />
          <KeyHint keys="↑ ↓" apart />
          <span className={classes.quiet}>{say.change}</span>
        </div>
        {member === undefined || share === undefined ? (
          <p className={classes.quiet}>{say.none}</p>
        ) : (
          <>
            <div className={classes.personHead}>
              <div>
                <b>{member.name}</b>
                <p className={classes.quiet}>{`${member.code}, ${say.type[member.type]}`}</p>
              </div>
              <Gap />
              <ActionButton action={print} size="sm" />
            </div>
            <Fractions facts={facts} fractions={memberFractions(facts, result, member.code, sums)} type={member.type} />
            <dl className={classes.sums}>
              <dt>{say.sum}</dt>
              <dd>{formatDong(share.total)}</dd>
              {share.withheld === 0 ? null : (
                <>
                  <dt>{say.withheld(percentText(withholdingPercent))}</dt>
                  <dd>{formatDong(-share.withheld)}</dd>
                </>
              )}
              <dt className={classes.net}>{say.net}</dt>
              <dd className={classes.net}>{formatDong(share.total - share.withheld)}</dd>
            </dl>
          </>
        )}
        <span className={classes.push} />
        <Note icon="file">{say.rounding}</Note>
      </div>
    </Sheet>
  )
}

const parts = ['use', 'labour', 'capitalInternal', 'capitalExternal'] as const

function Fractions({
  facts,
  fractions,
  type,
}: {
  facts: DistributionFacts
  fractions: Partial<Record<(typeof parts)[number], ShareFraction>>
  type: DistributionFacts['members'][number]['type']
}) {
  const say = useText().distribution.person
  const words = (key: (typeof parts)[number], { own, all, days }: ShareFraction) => {
    if (key === 'use') return say.useWords(formatDong(own), formatDong(all))
    if (key === 'labour') return say.labourWords(formatDong(own), formatDong(all))
    return days ? say.capitalDaysWords(facts.days) : say.capitalWords(formatDong(own), formatCivilDate(facts.to))
  }
  const shown = parts.flatMap((key) => {
    const fraction = fractions[key]
    return fraction === undefined ? [] : [{ key, fraction }]
  })
  if (shown.length === 0)
    return <p className={classes.quiet}>{type === 'nonContributing' ? say.noAssociate : say.nothing}</p>
  return (
    <ul className={classes.fractions}>
      {shown.map(({ key, fraction }) => (
        <li key={key}>
          <h3>{say[key]}</h3>
          <p className={classes.formula}>
            <span>{formatDong(fraction.pot)}</span>
            <em>×</em>
            <span className={classes.fraction}>
              <span>{figure(fraction.own, fraction.days, say.millionDays)}</span>
              <span className={classes.over}>/</span>
              <span>{figure(fraction.all, fraction.days, say.millionDays)}</span>
            </span>
            <em>=</em>
            <b>{formatDong(fraction.amount)}</b>
          </p>
          <p className={classes.quiet}>{words(key, fraction)}</p>
        </li>
      ))}
    </ul>
  )
}

function figure(amount: number, days: boolean, words: (amount: string) => string): string {
  if (!days) return formatDong(amount)
  const [whole, rest] = [Math.floor(amount / 1_000_000), amount % 1_000_000]
  return words(
    rest === 0 ? formatDong(whole) : `${formatDong(whole)},${String(rest).padStart(6, '0').replace(/0+$/, '')}`,
  )
}

/** Whose part: typed by name or code. Few are offered at a time, so that ten thousand are found as fast as ten. */
function PersonSelect({ facts, person, onPerson }: PersonPanelProps) {
  const say = useText().distribution.person
  const [typed, setTyped] = useState('')
  const options = useMemo(
    () => facts.members.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
    [facts],
  )
  return (
    <Select
      aria-label={say.choose}
      placeholder={say.choose}
      data={options}
      limit={30}
      searchable
      value={person}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(code) => (code === null ? undefined : onPerson(code))}
    />
  )
}
