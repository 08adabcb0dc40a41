import type { SubmittedDistribution } from '@shared/contract/distribution'
import type { Permission } from '@shared/contract/permission'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import type { Action, ActionContext } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useResolutions } from '../../../client/use-resolutions'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ResolutionSelect } from '../../../ui/resolution-select'
import { Sheet } from '../../../ui/sheet'
import { useWorkPeriod } from '../../../ui/work-period'
import classes from './distribution.module.css'

/** The meeting's answer: its resolution, then posting by it, or that it did not approve. */
export function AnswerPanel({ distribution }: { distribution: SubmittedDistribution }) {
  const text = useText()
  const say = text.distribution
  const { today } = useWorkPeriod()
  const { distributionId, submittedOn } = distribution
  const [resolutionId, setResolutionId] = useState<string | null>(null)
  const choosing = useResolutions()
  const post = useCommand(core.distribution.post)
  const reject = useCommand(core.distribution.reject)
  const blockedFor = (permission: Permission, why: string) => (context: ActionContext) =>
    context.readOnly
      ? say.readOnly
      : !context.can(permission)
        ? why
        : resolutionId === null
          ? say.answer.needsResolution
          : null
  const postAction: Action = {
    id: 'distribution.post',
    place: 'members',
    label: say.answer.post,
    keys: 'Ctrl Enter',
    blocked: blockedFor('distribution.post', say.notPermittedPost),
    perform: () => void (resolutionId === null ? null : post.run({ distributionId, resolutionId })),
  }
  const rejectAction: Action = {
    id: 'distribution.reject',
    place: 'members',
    label: say.answer.reject,
    blocked: blockedFor('distribution.propose', say.notPermitted),
    perform: () => void (resolutionId === null ? null : reject.run({ distributionId, resolutionId })),
  }
  useActions([postAction, rejectAction])
  const errors = [post.error, reject.error].flatMap((error) =>
    error === null ? [] : failureWords(error, text.failure),
  )
  return (
    <Sheet title={say.answer.title}>
      <div className={classes.block}>
        <p className={classes.quiet}>{say.answer.words(formatCivilDate(submittedOn))}</p>
        <ResolutionSelect
          {...choosing}
          resolutions={choosing.resolutions}
          label={say.answer.resolution}
          body="generalMeeting"
          value={resolutionId}
          onChange={setResolutionId}
          today={today}
        />
        {errors.map((words) => (
          <Note key={words} tone="red" urgent>
            {words}
          </Note>
        ))}
        <div className={classes.row}>
          <ActionButton action={postAction} primary loading={post.busy} />
          <ActionButton action={rejectAction} loading={reject.busy} />
        </div>
      </div>
    </Sheet>
  )
}
