import { CourseDetail } from './course-detail'
import { CourseForm } from './course-form'
import { AskReason } from './ask-reason'
import { KeyForm } from './key-form'
import { KeyDetail } from './key-detail'
import { TakePacket } from './take-packet'
import type { TrainingPlace } from './use-training'
import type { TrainingActions } from './use-training-actions'
import { useText } from '../../text/text'
import { core } from '../../client/client'
import { useCommand } from '../../client/use-command'

/** What stands beside the list: a form, a packet, or the line one stands at. */
export function TrainingSide({ place, actions }: { place: TrainingPlace; actions: TrainingActions }) {
  const { doing, course, key, file, back } = place
  if (doing === 'recording') return <CourseForm key="new" place={place} before={null} />
  if (doing === 'correcting' && course !== null)
    return <CourseForm key={course.personCourseId} place={place} before={course} />
  if (doing === 'taking' && file !== null)
    return <TakePacket key={file.name + file.lastModified} place={place} file={file} />
  if (doing === 'trusting') return <KeyForm today={place.today} onDone={back} />
  if (doing === 'voiding' && course !== null) return <VoidCourse place={place} />
  if (doing === 'withdrawing' && key !== null) return <WithdrawKey place={place} />
  if (key !== null) return <KeyDetail trusted={key} actions={actions} />
  if (course !== null)
    return (
      <CourseDetail key={course.personCourseId} course={course} actions={actions} canChange={place.tab === 'courses'} />
    )
  return null
}

function VoidCourse({ place: { course, back } }: { place: TrainingPlace }) {
  const say = useText().training.voiding
  const command = useCommand(core.personCourses.void)
  return (
    <AskReason
      question={say.question(course?.name ?? '')}
      words={say.words}
      confirm={say.confirm}
      done={say.done}
      command={command}
      input={(reason) => ({ personCourseId: course?.personCourseId ?? '', reason })}
      onDone={back}
    />
  )
}

function WithdrawKey({ place: { key, today, back } }: { place: TrainingPlace }) {
  const say = useText().training.key
  const command = useCommand(core.personCourses.withdrawKey)
  return (
    <AskReason
      question={say.withdrawQuestion(key?.name ?? '')}
      words={say.withdrawWords}
      confirm={say.withdrawConfirm}
      done={say.withdrawDone}
      command={command}
      input={(reason) => ({ fingerprint: key?.fingerprint ?? '', withdrawnOn: today, reason })}
      onDone={back}
    />
  )
}
