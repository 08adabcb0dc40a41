import type { MemberDetail } from '@shared/contract/members'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useActionHost } from '../../../actions/actions-context'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { Gap, Sheet } from '../../../ui/sheet'
import { useWorkPeriod } from '../../../ui/work-period'
import { memberPath } from '../member-path'
import { DeclareRelative } from './declare-relative'
import classes from './page.module.css'

/** The family a member declared (article 4.11), with the way to declare more and to end what no longer holds. */
export function FamilyPanel({ member }: { member: MemberDetail }) {
  const text = useText()
  const say = text.members.page
  const { context } = useActionHost()
  const [declaring, setDeclaring] = useState(false)
  const blocked = context.whyNot('member.change')
  return (
    <Sheet
      title={say.family}
      padded
      aside={
        <>
          <Gap />
          {declaring ? null : (
            <KeyButton label={say.declare} size="sm" icon="plus" blocked={blocked} onPress={() => setDeclaring(true)} />
          )}
        </>
      }
    >
      {member.relatives.length === 0 && !declaring ? (
        <p className={classes.quiet}>
          {say.familyNone} {say.familyWhy}
        </p>
      ) : null}
      <ul className={classes.family}>
        {member.relatives.map((relative) => (
          <RelativeRow key={relative.relativeId} relative={relative} blocked={blocked} />
        ))}
      </ul>
      {declaring ? <DeclareRelative member={member} onDone={() => setDeclaring(false)} /> : null}
    </Sheet>
  )
}

function RelativeRow({ relative, blocked }: { relative: MemberDetail['relatives'][number]; blocked: string | null }) {
  const text = useText()
  const say = text.members.page
  const [, navigate] = useLocation()
  const { today } = useWorkPeriod()
  const ending = useCommand(core.members.endRelative)
  const { relativeId, relation, name, relativeMember, declaredBy, declaredOn, endedOn } = relative
  const told = [
    say.relation[relation],
    declaredBy === 'relative' ? say.declaredByOther : say.declaredOn(formatCivilDate(declaredOn)),
    ...(endedOn === null ? [] : [say.ended(formatCivilDate(endedOn))]),
  ]
  return (
    <li data-ended={endedOn !== null || undefined}>
      <span>
        {relativeMember === null ? (
          name
        ) : (
          <button type="button" className={classes.link} onClick={() => navigate(memberPath(relativeMember))}>
            {name} {relativeMember}
          </button>
        )}
        <span className={classes.quiet}> {told.join(', ')}</span>
      </span>
      {endedOn === null ? (
        <KeyButton
          label={say.endRelation}
          size="sm"
          blocked={blocked}
          loading={ending.busy}
          onPress={() => void ending.run({ relativeId, endedOn: today })}
        />
      ) : null}
      {ending.error === null ? null : <Note tone="red">{failureWords(ending.error, text.failure).join(' ')}</Note>}
    </li>
  )
}
