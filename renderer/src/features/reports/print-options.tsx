import { Select, TextInput } from '@mantine/core'
import { useText } from '../../text/text'
import { DateInput } from '../../ui/date-input'
import { PeriodSelect } from '../../ui/period-select'
import { useWorkPeriod } from '../../ui/work-period'
import type { CatalogEntry } from './report-catalog'
import type { ReportPlace } from './report-place'
import classes from './reports.module.css'
import { ScopeFields } from './scope-fields'

export type PrintOptionsProps = { entry: CatalogEntry; place: ReportPlace; onChange: (next: ReportPlace) => void }

/** What the printed page may be told: period, account or party, detail, day of signing. */
export function PrintOptions({ entry, place, onChange }: PrintOptionsProps) {
  const say = useText().reports
  const work = useWorkPeriod()
  const comparison = comparisonOf(entry)
  return (
    <div className={classes.options}>
      <div>
        <p className={classes.fieldLabel} aria-hidden="true">
          {say.printPage.period}
        </p>
        <PeriodSelect
          look="field"
          label={say.printPage.period}
          value={place.period ?? work.period}
          onChange={(period) => onChange({ ...place, period })}
          calendar={work.calendar}
          today={work.today}
          min={work.firstDay}
        />
      </div>
      <ScopeFields stacked entry={entry} place={place} onChange={(scope) => onChange({ ...place, ...scope })} />
      {comparison === null ? null : (
        <TextInput label={say.printPage.comparison} value={say.printPage.comparisonOf[comparison]} readOnly />
      )}
      {entry.id === 'trial-balance' ? (
        <Select
          label={say.detail}
          value={place.detail}
          data={[
            { value: 'leaf', label: say.detailOf.leaf },
            { value: 'party', label: say.detailOf.party },
          ]}
          onChange={(detail) => onChange({ ...place, detail: detail === 'party' ? 'party' : 'leaf' })}
        />
      ) : null}
      <div>
        <DateInput
          label={say.printPage.signedOn}
          value={place.signedOn}
          onChange={(signedOn) => onChange({ ...place, signedOn })}
          today={work.today}
        />
        <p className={classes.fieldHint}>{say.printPage.signedOnHint}</p>
      </div>
    </div>
  )
}

function comparisonOf({ id }: CatalogEntry): 'B01-HTX' | 'B02-HTX' | null {
  return id === 'B01-HTX' || id === 'B02-HTX' ? id : null
}
