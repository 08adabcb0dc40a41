import type { ResultLine } from '@shared/contract/graduation'
import { formatCivilDate } from '@shared/domain/civil-date'
import { graduationLabel } from '@shared/text/graduation-words'
import { useText } from '../../../text/text'
import classes from './results.module.css'

/** Why the learner under the cursor has this result, in sentences with the rule. */
export function ReasonsLine({ line }: { line: ResultLine | undefined }) {
  const text = useText()
  const say = text.graduation
  return (
    <section className={classes.line} aria-live="polite" aria-label={say.who}>
      {line === undefined ? (
        <p>{say.nobody}</p>
      ) : (
        <>
          <p>
            <b>{line.name}</b>
          </p>
          {line.leftOn === null ? null : <p>{text.courses.book.left(formatCivilDate(line.leftOn), line.leftReason)}</p>}
          {line.leftOn === null && line.reasons.length === 0 ? (
            <p>{isShort(line) ? say.shortClear : say.clear(graduationLabel(line.graduation))}</p>
          ) : null}
          {line.leftOn === null ? line.reasons.map((reason) => <p key={reason}>{reason}</p>) : null}
        </>
      )}
    </section>
  )
}

const isShort = ({ graduation }: ResultLine) => graduation.graduates && graduation.class === null
