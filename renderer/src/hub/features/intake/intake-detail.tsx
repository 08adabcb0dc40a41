import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { SidePanel, FactList } from '../../../ui/side-panel'
import { Tag } from '../../../ui/tag'
import classes from './intake.module.css'
import type { IntakeRow } from './use-intake'

/** Where the report of a packet is looked at; null for what is no report or was not taken. */
export function reportPath({ report, outcome }: IntakeRow): string | null {
  if (report === null || outcome === 'refused') return null
  return `/board/${report.formId}/${report.periodKey}/${report.cooperativeId}`
}

/** One packet of the list: what it is, and where it was refused, why and what to do. */
export function IntakeDetail({ row, onOpen }: { row: IntakeRow; onOpen: () => void }) {
  const text = useText()
  const { detail: say, column, outcome } = text.hubIntake
  const facts = [
    { name: column.sender, value: row.sender },
    { name: say.kind, value: row.kind === '' ? '' : text.hub.packetKind(row.kind) },
    { name: say.sha, value: <span className={classes.sha}>{row.sha256}</span> },
  ].filter(({ value }) => value !== '')
  return (
    <SidePanel
      title={row.file}
      tags={<Tag tone={row.outcome === 'refused' ? 'red' : 'green'}>{outcome[row.outcome]}</Tag>}
      foot={reportPath(row) === null ? undefined : <KeyButton label={say.open} keys="Enter" onPress={onOpen} />}
    >
      <div className={classes.detail}>
        {row.sha256 === '' ? null : <FactList facts={facts} />}
        {row.outcome === 'known' ? <Note>{say.known}</Note> : null}
        {row.reasons.length === 0 ? null : (
          <Note tone="red">
            <h3>{say.refused}</h3>
            <ul className={classes.reasons}>
              {row.reasons.map(({ column: at, message }) => (
                <li key={`${at} ${message}`}>
                  {at === null || at === 'file' ? '' : say.place(at)}
                  {message}
                </li>
              ))}
            </ul>
            <p>{say.way}</p>
          </Note>
        )}
      </div>
    </SidePanel>
  )
}
