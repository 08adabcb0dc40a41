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

/**
 * The councils of a class: who sits in them, when, what they recognised and the decision; of a short course the decisions alone; then what
 * changed after.
 */
export function CouncilPanel({ results }: { results: Results }) {
  const { council: say, short } = useText().graduation
  const { course, programme, councils, changes } = results
  const isShort = programme.level === null
  return (
    <SidePanel title={isShort ? short.title : say.title}>
      <div className={classes.council}>
        {isShort ? <Note>{short.words}</Note> : null}
        {course.endedOn === null ? <Note tone="amber">{isShort ? short.notEnded : say.notEnded}</Note> : null}
        {councils.length === 0 ? <p>{isShort ? short.none : say.none}</p> : null}
        {councils.map((council) =>
          isShort ? (
            <DecisionFacts key={council.councilId} council={council} />
          ) : (
            <CouncilFacts key={council.councilId} council={council} />
          ),
        )}
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

/** A decision of the head of the school on a short course. */
function DecisionFacts({ council: { decision, graduates, others, issued } }: { council: Council }) {
  const { council: say, short } = useText().graduation
  return (
    <>
      {decision === null ? null : (
        <p>
          <b>{say.decision(decision.number, formatCivilDate(decision.decidedOn))}</b>
        </p>
      )}
      <p>{short.outcome(graduates, others)}</p>
      <p>{say.issued(issued, graduates)}</p>
    </>
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
