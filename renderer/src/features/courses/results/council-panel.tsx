import type { Council } from '@shared/contract/graduation'
import { formatCivilDate } from '@shared/domain/civil-date'
import { councilFindingSentence, councilRoleWords } from '@shared/text/graduation-words'
import { useText } from '../../../text/text'
import { momentText } from '../../../ui/moment-text'
import { Note } from '../../../ui/note'
import { SidePanel } from '../../../ui/side-panel'
import { Tag } from '../../../ui/tag'
import type { Results } from './results-type'
import classes from './results.module.css'

/** The councils of a class: who sits in them, when, what they recognised and the decision; then what changed after. */
export function CouncilPanel({ results }: { results: Results }) {
  const say = useText().graduation.council
  const { course, programme, councils, changes } = results
  return (
    <SidePanel title={say.title}>
      <div className={classes.council}>
        {programme.level === null ? <Note>{say.short}</Note> : null}
        {programme.level !== null && course.endedOn === null ? <Note tone="amber">{say.notEnded}</Note> : null}
        {councils.length === 0 ? <p>{say.none}</p> : null}
        {councils.map((council) => (
          <CouncilFacts key={council.councilId} council={council} />
        ))}
        {changes.length === 0 ? null : (
          <>
            <b>{say.changes}</b>
            {changes.map(({ at, by, name, what, reason }) => (
              <p key={`${at} ${name} ${what} ${reason}`}>{say.change(momentText(at), by, name, what, reason)}</p>
            ))}
          </>
        )}
      </div>
    </SidePanel>
  )
}

function CouncilFacts({ council }: { council: Council }) {
  const say = useText().graduation.council
  const { heldOn, by, members, findings, decision, lateReason, graduates, others, issued } = council
  return (
    <>
      {heldOn === null ? (
        <>
          <p>
            <Tag tone="amber">{say.toSit}</Tag> {say.by(formatCivilDate(by.date))} {by.certain ? '' : say.uncertain}
          </p>
        </>
      ) : (
        <>
          <p>
            <b>{say.held(formatCivilDate(heldOn), council.minutesNumber)}</b>
          </p>
          <p>{say.outcome(graduates, others)}</p>
        </>
      )}
      <ul>
        {members.map(({ name, title, role }) => (
          <li key={`${name} ${role}`}>
            {name}, {councilRoleWords[role]}
            {title === '' ? '' : ` (${title})`}
          </li>
        ))}
      </ul>
      {lateReason === '' ? null : <p>{say.late(lateReason)}</p>}
      {findings.map((finding) => (
        <Note key={finding.code} tone="amber">
          {councilFindingSentence(finding)}
        </Note>
      ))}
      {decision === null ? null : (
        <>
          <p>{say.decision(decision.number, formatCivilDate(decision.decidedOn))}</p>
          <p>{say.issued(issued, graduates)}</p>
        </>
      )}
    </>
  )
}
