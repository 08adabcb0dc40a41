import type { Fault } from '@shared/contract/refusal'
import { Note } from '../../../ui/note'
import classes from './indicators.module.css'

/** What of the figures does not fit together; each leads to its line. Nothing where all is well. */
export function Warnings({ warnings, onGo }: { warnings: readonly Fault[]; onGo: (code: string) => void }) {
  if (warnings.length === 0) return null
  return (
    <Note tone="amber">
      {warnings.map(({ column, code, message }) => (
        <p key={`${code} ${column}`} className={classes.warningLine}>
          {column === null || !column.includes('.') ? (
            message
          ) : (
            <button type="button" className={classes.warning} onClick={() => onGo(column)}>
              {message}
            </button>
          )}
        </p>
      ))}
    </Note>
  )
}
