import { NativeSelect } from '@mantine/core'
import { formatDong } from '@shared/domain/money'
import type { RefObject } from 'react'
import { useText } from '../../../text/text'
import { Chip, ChipRow } from '../../../ui/chip'
import type { Shown } from './indicator-rows'
import classes from './indicators.module.css'
import { periodChoices, type ShownKind, shownKinds } from './period-choices'

export type PeriodFieldsProps = {
  kinds: RefObject<HTMLSelectElement | null>
  form: { kind: ShownKind; key: string }
  today: string
  firstDay: string
  onChange: (kind: ShownKind, key: string) => void
}

/** The kind of period and which one; another kind begins at its period that was over last. */
export function PeriodFields({ kinds, form, today, firstDay, onChange }: PeriodFieldsProps) {
  const say = useText().indicators
  const choices = periodChoices(form.kind, today, firstDay)
  return (
    <>
      <NativeSelect
        ref={kinds}
        className={classes.kind}
        aria-label={say.kindOfPeriod}
        value={form.kind}
        data={shownKinds.map((kind) => ({ value: kind, label: say.kind[kind] }))}
        onChange={({ currentTarget: { value } }) => {
          const kind = shownKinds.find((one) => one === value) ?? 'halfYear'
          const of = periodChoices(kind, today, firstDay)
          onChange(kind, (of.find((period) => period.to < today) ?? of[0])?.key ?? form.key)
        }}
      />
      <NativeSelect
        className={classes.period}
        aria-label={say.period}
        value={form.key}
        data={choices.map((period) => ({ value: period.key, label: say.periodName(period) }))}
        onChange={({ currentTarget: { value } }) => onChange(form.kind, value)}
      />
    </>
  )
}

/** Which figures are shown. */
export function Filters({
  shown,
  missing,
  onShown,
}: {
  shown: Shown
  missing: number
  onShown: (shown: Shown) => void
}) {
  const say = useText().indicators
  const filter = (wanted: Exclude<Shown, 'all'>, name: string) => (
    <Chip
      name={shown === wanted ? '' : name}
      {...(shown === wanted ? { value: name, onRemove: () => onShown('all') } : { onSwitch: () => onShown(wanted) })}
    />
  )
  return (
    <ChipRow label={say.filters}>
      {filter('missing', say.onlyMissing(formatDong(missing)))}
      {filter('person', say.onlyPerson)}
    </ChipRow>
  )
}
