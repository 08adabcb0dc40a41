import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import classes from './reports.module.css'

/** What the reader should know before signing; several open on demand. */
export function ReportWarnings({ warnings }: { warnings: readonly string[] }) {
  const say = useText().reports
  const [first, ...others] = warnings
  if (first === undefined) return null
  if (others.length === 0) return <Note tone="amber">{first}</Note>
  return (
    <Note tone="amber">
      <details className={classes.warnings}>
        <summary>{say.warnings(warnings.length)}</summary>
        <ul>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      </details>
    </Note>
  )
}
