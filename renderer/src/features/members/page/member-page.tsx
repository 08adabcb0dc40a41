import { useQuery } from '@tanstack/react-query'
import type { MemberDetail } from '@shared/contract/members'
import { formatDong } from '@shared/domain/money'
import { fiscalYearOf } from '@shared/domain/period'
import { Suspense, useEffect, useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActionHost, useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { type Text, useText } from '../../../text/text'
import { Icon } from '../../../ui/icon'
import { Note } from '../../../ui/note'
import { PageHeader } from '../../../ui/page-header'
import { ProgressBar } from '../../../ui/progress-bar'
import { Split } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { useWorkPeriod } from '../../../ui/work-period'
import { ChangeMember } from '../form/change-member'
import { memberPath } from '../member-path'
import { useCards } from '../use-cards'
import { MemberStats } from './member-stats'
import classes from './page.module.css'
import { panels } from './panels'
import { RegisterNotes } from './register-notes'

const FORM = 440

/** One member: who they are, what they own, owe and are owed, and what happened. */
export function MemberPage({ code }: { code: string }) {
  const text = useText()
  const { period, calendar } = useWorkPeriod()
  const year = fiscalYearOf(period.to, calendar.startMonth)
  const { data: member, error } = useQuery(api.members.get.queryOptions({ input: { code, year } }))
  const [changing, setChanging] = useState(useSearch() === 'change')
  const room = useRef<HTMLDivElement>(null)
  const actions = useMemberActions(member ?? null, () => setChanging(true))
  const isRead = member !== undefined
  useActions(actions)
  useEffect(() => {
    // So that the arrows scroll the page as soon as it stands; a form takes the focus itself.
    if (isRead && document.activeElement === document.body) room.current?.focus()
  }, [isRead])
  return (
    <>
      <MemberHead code={code} member={member ?? null} actions={actions} />
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      {member === undefined ? (
        error === null ? (
          <ProgressBar what={text.members.reading} done={0} total={0} />
        ) : null
      ) : (
        <>
          <MemberStats member={member} />
          <Split side={changing ? FORM : null}>
            <div ref={room} tabIndex={-1} role="region" aria-label={member.name} className={classes.room}>
              <RegisterNotes member={member} />
              <Panels member={member} />
            </div>
            {changing ? (
              <ChangeMember
                member={member}
                onDone={() => {
                  setChanging(false)
                  room.current?.focus()
                }}
              />
            ) : null}
          </Split>
        </>
      )}
    </>
  )
}

function MemberHead({
  code,
  member,
  actions,
}: {
  code: string
  member: MemberDetail | null
  actions: readonly Action[]
}) {
  const text = useText()
  const say = text.members
  const [, navigate] = useLocation()
  const parent = { label: say.page.parent, onOpen: () => navigate('/members') }
  if (member === null) return <PageHeader title={code} parent={parent} />
  const { type, stage, place } = member
  return (
    <PageHeader
      title={member.name}
      parent={parent}
      tags={
        <>
          <Tag tone="line">{member.code}</Tag>
          <Tag tone={stage === 'active' ? 'green' : 'plain'}>{say.type[type]}</Tag>
          {stage === 'active' ? null : <Tag tone="amber">{say.stage[stage]}</Tag>}
        </>
      }
      sub={usesOf(member, text)}
      actions={
        <>
          <span className={classes.place}>
            {say.page.placeOf(formatDong(place.n), formatDong(place.count))}
            <StepButton icon="up" label={say.page.previous} keys="Alt PageUp" code={place.previous} />
            <StepButton icon="down" label={say.page.next} keys="Alt PageDown" code={place.next} />
          </span>
          {actions
            .filter(({ icon }) => icon !== 'up' && icon !== 'down')
            .map((action) => (
              <ActionButton key={action.id} action={action} />
            ))}
        </>
      }
    />
  )
}

type StepButtonProps = { icon: 'up' | 'down'; label: string; keys: string; code: string | null }

/** One step to a neighbour by code, as small as the count beside it; its key is said on hover and to screen readers. */
function StepButton({ icon, label, keys, code }: StepButtonProps) {
  const [, navigate] = useLocation()
  return (
    <button
      type="button"
      className={classes.step}
      title={`${label} (${keys})`}
      aria-label={label}
      aria-keyshortcuts={keys.replace(' ', '+')}
      disabled={code === null}
      onClick={() => {
        if (code !== null) navigate(memberPath(code), { replace: true })
      }}
    >
      <Icon name={icon} small />
    </button>
  )
}

/** 'góp vốn, dùng dịch vụ': what the type of the member rests on. */
function usesOf(member: MemberDetail, text: Text): string {
  const say = text.members.page.uses
  return [
    member.type === 'nonContributing' ? '' : say.capital,
    member.usesServices === true ? say.services : '',
    member.contributesLabour === true ? say.labour : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function useMemberActions(member: MemberDetail | null, onChange: () => void): Action[] {
  const text = useText()
  const say = text.members.page
  const [, navigate] = useLocation()
  const { print } = useCards()
  const place = 'members'
  const to = (code: string | null | undefined) => {
    if (code) navigate(memberPath(code), { replace: true })
  }
  const step = (
    id: string,
    label: string,
    keys: string,
    icon: 'up' | 'down',
    code: string | null | undefined,
  ): Action => ({
    id,
    label,
    keys,
    place,
    icon,
    blocked: () => (code ? null : label),
    perform: () => to(code),
  })
  return [
    step('members.previous', say.previous, 'Alt PageUp', 'up', member?.place.previous),
    step('members.next', say.next, 'Alt PageDown', 'down', member?.place.next),
    {
      id: 'members.card',
      label: say.card,
      keys: 'Ctrl P',
      place,
      icon: 'print',
      blocked: () => (member === null ? text.members.reading : null),
      perform: () => {
        if (member !== null) print({ codes: [member.code] })
      },
    },
    {
      id: 'members.change',
      label: say.change,
      keys: 'F2',
      place,
      blocked: (context) => context.whyNot('member.change'),
      perform: onChange,
    },
  ]
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
    <div className={classes.panels}>
      <div className={classes.side}>{side('left')}</div>
      <div className={classes.side}>{side('right')}</div>
    </div>
  )
}
