import type { Revealed } from '@shared/contract/member-parts'
import type { MemberDetail } from '@shared/contract/members'
import { formatCivilDate } from '@shared/domain/civil-date'
import { type ReactNode, useState } from 'react'
import type { Action } from '../../../actions/action'
import { useActionHost, useActions } from '../../../actions/actions-context'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { type Text, useText } from '../../../text/text'
import { Icon } from '../../../ui/icon'
import { Note } from '../../../ui/note'
import { Gap, Sheet } from '../../../ui/sheet'
import classes from './page.module.css'
import { voteOf } from './standing'

/** Who the member is; sensitive fields are masked until they are asked for, and asking is written into the history. */
export function FactsPanel({ member }: { member: MemberDetail }) {
  const text = useText()
  const say = text.members.page
  const { context } = useActionHost()
  const reveal = useCommand(core.members.reveal)
  const [shown, setShown] = useState<Revealed | null>(null)
  const mayReveal = context.can('member.reveal') && !context.readOnly && shown === null
  const show = async () => setShown(await reveal.run({ code: member.code }))
  const action: Action = {
    id: 'members.reveal',
    label: say.reveal,
    place: 'members',
    icon: 'eye',
    detail: say.revealLogged,
    when: () => mayReveal,
    perform: () => void show(),
  }
  useActions([action])
  return (
    <Sheet
      title={say.facts}
      padded
      aside={
        <>
          <Gap />
          {mayReveal ? (
            <button type="button" className={classes.reveal} disabled={reveal.busy} onClick={() => void show()}>
              <Icon name="eye" small />
              {say.reveal} <span>{say.revealLogged}</span>
            </button>
          ) : null}
        </>
      }
    >
      <dl className={classes.facts}>
        {factsOf(member, shown, text).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value === '' ? <span className={classes.blank}>{say.blank}</span> : value}</dd>
          </div>
        ))}
      </dl>
      {shown === null ? null : <p className={classes.quiet}>{say.revealed}</p>}
      {reveal.error === null ? null : <Note tone="red">{failureWords(reveal.error, text.failure).join(' ')}</Note>}
    </Sheet>
  )
}

type Fact = { name: string; value: ReactNode }

/** What article 15.1.b asks stands there even when it is missing; optional fields only when they say something. */
function factsOf(member: MemberDetail, shown: Revealed | null, text: Text): Fact[] {
  const { page: say, legalForm: forms } = text.members
  const { fact } = say
  const person = member.legalForm === 'individual'
  const day = (date: string | null) => (date === null ? '' : formatCivilDate(date))
  const always: (Fact | null)[] = [
    person
      ? { name: fact.birth, value: birthOf(member, shown, text) }
      : { name: fact.legalForm, value: forms[member.legalForm] },
    person ? null : { name: fact.representative, value: member.representative },
    person
      ? null
      : { name: fact.representativeIdNumber, value: shown?.representativeIdNumber ?? member.representativeIdNumber },
    person ? { name: fact.idNumber, value: shown?.idNumber ?? member.idNumber } : null,
    { name: fact.address, value: member.address },
    { name: fact.phone, value: shown?.phone ?? member.phone },
    { name: fact.joinedOn, value: day(member.joinedOn) },
  ]
  const optional: Fact[] = [
    {
      name: fact.idIssued,
      value: [day(member.idIssuedOn), member.idIssuedBy].filter((part) => part !== '').join(', '),
    },
    { name: fact.hamlet, value: member.hamlet },
    { name: fact.household, value: member.household },
    { name: fact.bankAccount, value: shown?.bankAccount ?? member.bankAccount },
    { name: fact.taxCode, value: shown?.taxCode ?? member.taxCode },
    { name: fact.nationality, value: member.nationality === 'VN' ? '' : member.nationality },
    { name: fact.occupation, value: member.occupation },
    { name: fact.education, value: member.education },
    { name: fact.leftOn, value: day(member.leftOn) },
    { name: fact.familyPosts, value: familyPostsOf(member, text) },
    { name: fact.votes, value: say.vote[voteOf(member)] },
    { name: fact.note, value: member.note },
  ]
  return [...always.filter((one) => one !== null), ...optional.filter(({ value }) => value !== '')]
}

function birthOf(member: MemberDetail, shown: Revealed | null, text: Text): string {
  const { page: say, gender } = text.members
  const born = shown?.birthDate
    ? formatCivilDate(shown.birthDate)
    : member.birthYear === ''
      ? ''
      : say.bornIn(member.birthYear)
  return [
    born,
    member.gender === null ? '' : gender[member.gender],
    member.ethnicity === '' ? '' : say.ethnicity(member.ethnicity),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** Known only where family was declared: who of them holds a post, or that nobody does as of the last declaration. */
function familyPostsOf({ relatives }: MemberDetail, text: Text): string {
  const say = text.members.page
  const standing = relatives.filter(({ endedOn }) => endedOn === null)
  const posts = standing.flatMap(({ name, post }) => (post === null ? [] : [say.familyPost(name, say.post[post])]))
  if (posts.length > 0) return posts.join('; ')
  const last = standing
    .map(({ declaredOn }) => declaredOn)
    .toSorted()
    .at(-1)
  return last === undefined ? '' : say.noFamilyPost(formatCivilDate(last))
}
