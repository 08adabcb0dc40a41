import type { courses } from '@shared/contract/courses'
import type { OutputOf } from '@shared/contract/procedure'
import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import { classSentence } from '@shared/text/training-findings'
import { learnerKindWords } from '@shared/text/training-words'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useText } from '../../../text/text'
import { FindingList } from '../../../ui/finding-list'
import { FactList, SidePanel } from '../../../ui/side-panel'
import classes from '../courses.module.css'

type Read = OutputOf<typeof courses.get>

/** What is written of the class, and what the rules find in it, each with its article. */
export function CourseFacts({ read, actions }: { read: Read; actions: readonly Action[] }) {
  const text = useText()
  const say = text.courseLearners
  const { field } = text.courses
  const { course, programme, learners, findings } = read
  const title = programme.level === null ? say.shortFindings : say.findings
  const day = (on: CivilDate | null) => (on === null ? say.noneYet : formatCivilDate(on))
  const nameOf = (enrolmentId: string) => learners.find((one) => one.enrolmentId === enrolmentId)?.name ?? ''
  const days = (['opensOn', 'closesOn', 'enrolsFrom', 'noticedOn', 'yearPlanOn'] as const).map((name) => ({
    name: field[name],
    value: day(course[name]),
  }))
  return (
    <SidePanel
      title={say.facts}
      foot={actions.map((action) => (
        <ActionButton key={action.id} action={action} />
      ))}
    >
      <section className={classes.findings} aria-label={title}>
        <h3>{title}</h3>
        {
          <FindingList
            none={programme.level === null ? say.shortCourse : say.noFindings}
            findings={findings.map((finding) => ({
              key: `${finding.code} ${finding.learner ?? ''}`,
              sentence: classSentence(finding, nameOf),
              basis: finding,
            }))}
          />
        }
      </section>
      <FactList
        facts={[
          { name: say.programme, value: `${programme.code} · ${programme.name}` },
          ...days,
          { name: field.learnerKind, value: learnerKindWords[course.learnerKind] },
          { name: field.place, value: course.place },
        ].filter(({ value }) => value !== '')}
      />
    </SidePanel>
  )
}
