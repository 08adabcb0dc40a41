import { useQuery } from '@tanstack/react-query'
import { formatDong } from '@shared/domain/money'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { Page, PageHeader } from '../../../ui/page-header'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { meetingPath } from '../meeting-path'
import { MeetingGrid } from './meeting-grid'
import { OpenRequests } from './open-requests'
import { PlanMeeting } from './plan-meeting'
import { ReceiveRequest } from './receive-request'

const FORM = 460

/** All meetings, those to come first; beside them the form of a new one. */
export function MeetingListPage() {
  const text = useText()
  const say = text.meetings
  const [, navigate] = useLocation()
  const grid = useRef<HTMLDivElement>(null)
  const [doing, setDoing] = useState<'planning' | 'receiving' | null>(null)
  const { data, error } = useQuery(api.meetings.list.queryOptions({ input: {} }))
  const isRead = data !== undefined
  const plan: Action = {
    id: 'meetings.plan',
    place: 'meetings',
    label: say.plan.action,
    keys: 'Alt N',
    icon: 'plus',
    blocked: ({ whyNot }) => whyNot('meeting.prepare'),
    perform: () => setDoing('planning'),
  }
  const receive: Action = {
    id: 'meetings.receiveRequest',
    place: 'meetings',
    label: text.meetingPreparation.request.action,
    keys: 'Alt R',
    blocked: ({ whyNot }) => whyNot('meeting.prepare'),
    perform: () => setDoing('receiving'),
  }
  useActions([plan, receive])
  useEffect(() => {
    if (isRead && document.activeElement === document.body) grid.current?.focus()
  }, [isRead])
  const back = () => {
    setDoing(null)
    setTimeout(() => grid.current?.focus(), 0)
  }
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={isRead ? say.sub(formatDong(data.length)) : undefined}
        actions={
          <>
            <ActionButton action={receive} />
            <ActionButton action={plan} primary />
          </>
        }
      />
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      <OpenRequests />
      {data === undefined ? (
        <ProgressBar what={say.reading} done={0} total={0} />
      ) : (
        <Split side={doing === null ? null : FORM}>
          <Sheet label={say.title} fill>
            <MeetingGrid
              grid={grid}
              rows={data}
              plan={plan}
              onOpen={({ meetingId }) => navigate(meetingPath(meetingId))}
            />
          </Sheet>
          {doing === 'planning' ? (
            <PlanMeeting onDone={(meetingId) => navigate(meetingPath(meetingId))} onCancel={back} />
          ) : null}
          {doing === 'receiving' ? <ReceiveRequest onDone={back} /> : null}
        </Split>
      )}
    </Page>
  )
}
