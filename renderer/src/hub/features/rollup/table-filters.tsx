import { NativeSelect, Switch } from '@mantine/core'
import { type RollUpColumn, rollUpGroupings } from '@shared/contract/hub/roll-ups'
import { groupingNames } from '@shared/text/hub/groups'
import type { ReactNode, Ref } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useText } from '../../../text/text'
import { codesOf, columnSets } from './column-sets'
import classes from './rollup.module.css'
import type { RollUpChoice } from './use-roll-up'

export type TableFiltersProps = {
  /** The field of the period. */
  choice: ReactNode
  byField: Ref<HTMLSelectElement>
  form: RollUpChoice
  all: readonly RollUpColumn[]
  pick: Action
  onChange: (part: Partial<RollUpChoice>) => void
}

/** Which table is shown: of which period, parted by what, of which indicators, beside the year before or not. */
export function TableFilters({ choice, byField, form, all, pick, onChange }: TableFiltersProps) {
  const say = useText().hubRollUp
  return (
    <div className={classes.filters}>
      {choice}
      <NativeSelect
        ref={byField}
        className={classes.by}
        aria-label={say.by}
        value={form.by}
        data={rollUpGroupings.map((value) => ({
          value,
          label: value === 'none' ? say.notParted : say.byOption(groupingNames[value]),
        }))}
        onChange={(event) =>
          onChange({ by: rollUpGroupings.find((one) => one === event.currentTarget.value) ?? 'none' })
        }
      />
      <NativeSelect
        className={classes.set}
        aria-label={say.columns}
        value={form.set}
        data={columnSets
          .filter((set) => set === form.set || codesOf(set, all, form.codes).length > 0)
          .map((value) => ({ value, label: say.set[value] }))}
        onChange={(event) => onChange({ set: columnSets.find((one) => one === event.currentTarget.value) ?? 'basic' })}
      />
      <ActionButton action={pick} />
      <Switch
        label={say.compare}
        checked={form.compare}
        onChange={(event) => onChange({ compare: event.currentTarget.checked })}
      />
    </div>
  )
}
