import { useQuery } from '@tanstack/react-query'
import type { InspectionKind } from '@shared/contract/supervision/guide'
import { formatDong } from '@shared/domain/money'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import { FactList } from '../../../ui/side-panel'
import classes from './inspections.module.css'

/** What the book holds of what is inspected, at the end of the day; nothing where the kind has no figures. */
export function BookFigures({ kind, on }: { kind: InspectionKind; on: string | null }) {
  const say = useText().supervisionInspections.guide
  const { data } = useQuery({
    ...api.supervision.figures.queryOptions({ input: { kind, on: on ?? '1900-01-01' } }),
    enabled: on !== null && kind !== 'cash',
  })
  if (data === undefined || data.figures.length === 0) return null
  return (
    <div className={classes.sums}>
      <b>{say.book}</b>
      <FactList
        facts={data.figures.map(({ account, name, party, partyName, balance }) => ({
          name: party === null ? `${account} ${name}` : `${account} ${partyName}`,
          value: formatDong(balance),
        }))}
      />
    </div>
  )
}
