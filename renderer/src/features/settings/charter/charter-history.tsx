import type { CharterEntry } from '@shared/contract/charter'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useText } from '../../../text/text'
import { momentText } from '../../../ui/moment-text'
import { valueWords } from './value-words'
import classes from './charter.module.css'

/** What a field has said, newest first: from which day, by which resolution, recorded by whom. */
export function CharterHistory({ entry }: { entry: CharterEntry }) {
  const say = useText().charter
  return (
    <table className={classes.history} aria-label={say.historyOf(entry.title)}>
      <thead>
        <tr>
          <th scope="col">{say.historyFrom}</th>
          <th scope="col">{say.historyValue}</th>
          <th scope="col">{say.historyResolution}</th>
          <th scope="col">{say.historyBy}</th>
        </tr>
      </thead>
      <tbody>
        {entry.history.map((row) => (
          <tr key={`${row.fromDate} ${row.at}`}>
            <td>{formatCivilDate(row.fromDate)}</td>
            <td>{valueWords(row.value, entry.unit, say)}</td>
            <td>{row.resolution ?? say.noResolution}</td>
            <td>{`${row.user}, ${momentText(row.at)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
