import { useQuery } from '@tanstack/react-query'
import type { Learner } from '@shared/contract/learners'
import { formatCivilDate } from '@shared/domain/civil-date'
import { learnerPostWords } from '@shared/text/training-words'
import { useLocation } from 'wouter'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { api } from '../../client/client'
import { useText } from '../../text/text'
import { FactList, SidePanel } from '../../ui/side-panel'
import classes from './learners.module.css'

/** The learner at the cursor: what is known, and the classes. */
export function LearnerDetail({ learner, actions }: { learner: Learner; actions: readonly Action[] }) {
  const say = useText().learners
  const [, navigate] = useLocation()
  const { data } = useQuery(api.learners.courses.queryOptions({ input: { learnerId: learner.learnerId } }))
  const facts = [
    { name: say.form.birthDate, value: formatCivilDate(learner.birthDate) },
    { name: say.form.gender, value: learner.gender === null ? '' : say.gender[learner.gender] },
    { name: say.form.birthPlace, value: learner.birthPlace },
    { name: say.form.idNumber, value: learner.idNumber },
    { name: say.form.residence, value: learner.residence },
    { name: say.form.schooling, value: learner.schooling },
    { name: say.form.cooperative, value: learner.cooperative },
    { name: say.form.post, value: learner.post === '' ? '' : learnerPostWords[learner.post] },
  ].filter(({ value }) => value !== '')
  return (
    <SidePanel
      title={learner.name}
      foot={actions.map((action) => (
        <ActionButton key={action.id} action={action} />
      ))}
    >
      <FactList facts={facts} />
      <section className={classes.courses} aria-label={say.courses}>
        <h3>{say.courses}</h3>
        {data?.courses.length === 0 ? <p className={classes.quiet}>{say.noCourse}</p> : null}
        {(data?.courses ?? []).map(({ courseId, code, name, opensOn, closesOn, leftOn }) => (
          <button
            key={courseId}
            type="button"
            className={classes.course}
            onClick={() => navigate(`/courses/${encodeURIComponent(courseId)}/learners`)}
          >
            {name}
            <span>
              {say.courseLine(code, formatCivilDate(opensOn), formatCivilDate(closesOn))}
              {leftOn === null ? '' : `, ${say.left(formatCivilDate(leftOn))}`}
            </span>
          </button>
        ))}
      </section>
    </SidePanel>
  )
}
