import type { MemberDetail } from '@shared/contract/members'
import { useLocation } from 'wouter'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { memberPath } from '../member-path'
import classes from './page.module.css'
import { isMember } from './standing'

/** What the register lacks of a member, what is odd in it, and who may be the same person; nothing where all is well. */
export function RegisterNotes({ member }: { member: MemberDetail }) {
  const say = useText().members
  const [, navigate] = useLocation()
  const { oddities, like } = member
  // Article 15.1 asks for these of a member; an applicant owes them from the day the membership begins.
  const lacks = isMember(member.stage) ? member.lacks : []
  if (lacks.length + oddities.length + like.length === 0) return null
  return (
    <Note tone="amber">
      {lacks.length === 0 ? null : (
        <p>
          {say.page.lacks}: {lacks.map((lack) => say.page.lack[lack]).join(', ')}.
        </p>
      )}
      {oddities.map((oddity) => (
        <p key={oddity}>{say.page.oddity[oddity]}</p>
      ))}
      {like.map(({ code, name, kind }) => (
        <p key={code}>
          {say.page.likeThem(`${name} (${say.like.kind[kind]})`)}{' '}
          <button type="button" className={classes.link} onClick={() => navigate(memberPath(code))}>
            {code}
          </button>
        </p>
      ))}
    </Note>
  )
}
