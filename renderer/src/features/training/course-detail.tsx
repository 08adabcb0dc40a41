import type { PersonCourse } from '@shared/contract/person-courses'
import { civilDateOfInstant, formatCivilDate } from '@shared/domain/civil-date'
import { graduationClassWords, levelWords, trackWords } from '@shared/text/training-words'
import { ActionButton } from '../../actions/action-button'
import { useActionHost } from '../../actions/actions-context'
import { useScans } from '../../client/use-scans'
import { type Text, useText } from '../../text/text'
import { ScanList } from '../../ui/scan-list'
import { FactList, SidePanel } from '../../ui/side-panel'
import type { TrainingActions } from './use-training-actions'
import classes from './training.module.css'

type CourseDetailProps = { course: PersonCourse; actions: TrainingActions; canChange: boolean }

/** One course of somebody with its certificate and the scans of it. */
export function CourseDetail({ course, actions, canChange }: CourseDetailProps) {
  const say = useText().training
  const { context } = useActionHost()
  const scans = useScans('personCourse', course.personCourseId)
  return (
    <SidePanel
      title={course.programme}
      foot={
        canChange ? (
          <>
            <ActionButton action={actions.correct} />
            <ActionButton action={actions.voidOne} />
          </>
        ) : undefined
      }
    >
      <div className={classes.detail}>
        <FactList facts={factsOf(course, say)} />
        <h3>{say.scans}</h3>
        <ScanList {...scans} blocked={context.whyNot('training.record')} />
      </div>
    </SidePanel>
  )
}

function factsOf(course: PersonCourse, say: Text['training']) {
  const { fact } = say
  const { decidedOn, issuedOn, certificate, packet, openedOn, closedOn } = course
  const day = (date: string | null) => (date === null ? '…' : formatCivilDate(date))
  return [
    { name: fact.name, value: course.member === null ? course.name : `${course.name} (${course.member})` },
    { name: fact.track, value: course.track === null ? say.otherTrack : trackWords[course.track] },
    { name: fact.level, value: course.level === null ? '' : levelWords[course.level] },
    { name: fact.school, value: course.school },
    { name: fact.span, value: openedOn === null && closedOn === null ? '' : `${day(openedOn)} – ${day(closedOn)}` },
    { name: fact.standing, value: say.courseStanding[course.standing] },
    { name: fact.resultClass, value: course.resultClass === null ? '' : graduationClassWords[course.resultClass] },
    {
      name: fact.decision,
      value: decidedOn === null ? '' : say.decided(course.decisionNumber, formatCivilDate(decidedOn)),
    },
    {
      name: fact.certificate,
      value: issuedOn === null ? '' : say.number(course.certificateNumber, formatCivilDate(issuedOn)),
    },
    {
      name: fact.receipt,
      value:
        certificate === null || certificate.by === null
          ? ''
          : say.byDay(say.certificate[certificate.state], formatCivilDate(certificate.by)),
    },
    {
      name: fact.source,
      value:
        packet === null
          ? say.source.hand
          : say.fromPacket(packet.sender, formatCivilDate(civilDateOfInstant(packet.receivedAt))),
    },
    { name: fact.note, value: course.note },
    {
      name: fact.voided,
      value: course.void === null ? '' : `${formatCivilDate(course.void.voidedOn)}: ${course.void.reason}`,
    },
  ].filter(({ value }) => value !== '')
}
