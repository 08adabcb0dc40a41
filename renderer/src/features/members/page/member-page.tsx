import { useQuery } from '@tanstack/react-query'
import type { MemberDetail } from '@shared/contract/members'
import { Suspense } from 'react'
import { useLocation } from 'wouter'
import { useActionHost } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { PageHeader } from '../../../ui/page-header'
import { ProgressBar } from '../../../ui/progress-bar'
import { Tag } from '../../../ui/tag'
import classes from './page.module.css'
import { panels } from './panels'

/** One member: who they are, what they own, owe and are owed, and what happened. */
export function MemberPage({ code }: { code: string }) {
  const text = useText()
  const say = text.members
  const [, navigate] = useLocation()
  const { data: member, error } = useQuery(api.members.get.queryOptions({ input: { code } }))
  return (
    <>
      <PageHeader
        title={member?.name ?? code}
        parent={{ label: say.title, onOpen: () => navigate('/members') }}
        tags={
          member === undefined ? null : (
            <>
              <Tag tone="line">{member.code}</Tag>
              <Tag tone="green">{say.type[member.type]}</Tag>
            </>
          )
        }
      />
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      {member === undefined ? null : <Panels member={member} />}
    </>
  )
}

function Panels({ member }: { member: MemberDetail }) {
  const say = useText().members
  const { context } = useActionHost()
  const side = (wanted: 'left' | 'right') =>
    panels
      .filter(({ side: one, when }) => one === wanted && (when === undefined || context.can(when)))
      .map(({ id, Panel }) => (
        <Suspense key={id} fallback={<ProgressBar what={say.reading} done={0} total={0} />}>
          <Panel member={member} />
        </Suspense>
      ))
  return (
    <div className={classes.room}>
      <div className={classes.panels}>
        <div className={classes.side}>{side('left')}</div>
        <div className={classes.side}>{side('right')}</div>
      </div>
    </div>
  )
}
