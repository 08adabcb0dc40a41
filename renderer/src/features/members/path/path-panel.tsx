import { useQuery } from '@tanstack/react-query'
import type { MemberDetail } from '@shared/contract/members'
import type { MembershipPath, PathStep } from '@shared/contract/membership'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { ActionButton } from '../../../actions/action-button'
import { useActionHost, useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Icon } from '../../../ui/icon'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { Sheet } from '../../../ui/sheet'
import { stepsToCome, type ToCome } from './path-line'
import classes from './path.module.css'
import { type Doing, usePathActions } from './path-actions'
import { StepForm } from './step-form'
import { usePapers } from './use-papers'

/** The straight path of a membership: what was done and when, what is next and what stands in its way, and its papers. */
export function PathPanel({ member }: { member: MemberDetail }) {
  const text = useText()
  const [doing, setDoing] = useState<Doing | null>(null)
  const { data: path, error } = useQuery(api.membership.path.queryOptions({ input: { member: member.code } }))
  if (error !== null) return <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
  if (path === undefined) return null
  if (doing !== null) return <StepForm path={path} doing={doing} onDone={() => setDoing(null)} />
  return <Path path={path} onDo={setDoing} />
}

function Path({ path, onDo }: { path: MembershipPath; onDo: (doing: Doing) => void }) {
  const text = useText()
  const say = text.memberPath
  const { next, others } = usePathActions(path, onDo)
  useActions([...(next === null ? [] : [next]), ...others])
  const toCome = stepsToCome(path)
  return (
    <Sheet
      title={say.panel}
      padded
      aside={<span className={classes.hint}>{text.members.stage[path.stage]}</span>}
      foot={
        <div className={classes.deeds}>
          {next === null ? null : <ActionButton action={next} primary />}
          {others.map((action) => (
            <ActionButton key={action.id} action={action} />
          ))}
        </div>
      }
    >
      <ol className={classes.line} aria-label={say.line}>
        {path.steps.length > 0 ? null : <Found path={path} />}
        {path.steps.map((step) => (
          <Taken key={step.stepId} step={step} />
        ))}
        {toCome.map((one, place) => (
          <Coming key={one} step={one} path={path} first={place === 0} />
        ))}
      </ol>
      {path.warning === null || path.stage !== 'leaving' ? null : <Note tone="amber">{path.warning}</Note>}
    </Sheet>
  )
}

/** Who came into the register without steps: by an import, or entered as a member already. */
function Found({ path: { joinedOn } }: { path: MembershipPath }) {
  const say = useText().memberPath
  return (
    <li className={classes.step} data-state="done">
      <span className={classes.mark}>
        <Icon name="check" small />
      </span>
      <span className={classes.name}>{joinedOn === null ? say.known : say.since(formatCivilDate(joinedOn))}</span>
    </li>
  )
}

function Taken({ step }: { step: PathStep }) {
  const text = useText()
  const say = text.memberPath
  const { print } = usePapers()
  const { context } = useActionHost()
  const { resolution, voucher, cause, note } = step
  const about = [
    resolution === null ? '' : say.by(resolution.number, formatCivilDate(resolution.date)),
    voucher === null ? '' : say.voucher(voucher.number),
    cause === null ? '' : say.cause[cause],
    note,
  ].filter((words) => words !== '')
  const blocked = context.can('member.reveal') ? null : text.actions.rights.notPermitted
  return (
    <li className={classes.step} data-state="done">
      <span className={classes.mark}>
        <Icon name="check" small />
      </span>
      <span className={classes.name}>{say.step[step.kind]}</span>
      <span className={classes.date}>{formatCivilDate(step.date)}</span>
      {about.length === 0 ? null : <span className={classes.about}>{about.join(' · ')}</span>}
      {step.papers.length === 0 ? null : (
        <span className={classes.papers}>
          {step.papers.map((paper) => (
            <KeyButton
              key={paper}
              size="sm"
              icon="print"
              label={say.paper[paper]}
              blocked={blocked}
              onPress={() => print(step.stepId, paper)}
            />
          ))}
        </span>
      )}
    </li>
  )
}

function Coming({ step, path, first }: { step: ToCome; path: MembershipPath; first: boolean }) {
  const say = useText().memberPath
  const decided = step === 'decide' || step === 'decideLeave'
  const due = path.dueOn !== null && first ? say.due(formatCivilDate(path.dueOn)) : ''
  return (
    <li className={classes.step} data-state={first ? 'next' : 'later'}>
      <span className={classes.mark} />
      <span className={classes.name}>{say.toCome[step]}</span>
      <span className={classes.date}>{due}</span>
      {decided ? <span className={classes.about}>{say.decidedBy(say.body[path.body], path.bodyArticle)}</span> : null}
      {first && path.blocked !== null ? <span className={classes.about}>{path.blocked}</span> : null}
    </li>
  )
}
