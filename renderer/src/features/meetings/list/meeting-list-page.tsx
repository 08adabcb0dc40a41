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
import { PlanMeeting } from './plan-meeting'

const FORM = 460

/** All meetings, those to come first; beside them the form of a new one. */
export function MeetingListPage() {
  const text = useText()
  const say = text.meetings
  const [, navigate] = useLocation()
  const grid = useRef<HTMLDivElement>(null)
  const [planning, setPlanning] = useState(false)
  const { data, error } = useQuery(api.meetings.list.queryOptions({ input: {} }))
  const isRead = data !== undefined
  const plan: Action = {
    id: 'meetings.plan',
    place: 'meetings',
    label: say.plan.action,
    keys: 'Alt N',
    icon: 'plus',
    blocked: ({ whyNot }) => whyNot('meeting.prepare'),
    perform: () => setPlanning(true),
  }
  useActions([plan])
  useEffect(() => {
    if (isRead && document.activeElement === document.body) grid.current?.focus()
  }, [isRead])
  const back = () => {
    setPlanning(false)
    setTimeout(() => grid.current?.focus(), 0)
  }
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={isRead ? say.sub(formatDong(data.length)) : undefined}
        actions={<ActionButton action={plan} primary />}
      />
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      {data === undefined ? (
        <ProgressBar what={say.reading} done={0} total={0} />
      ) : (
        <Split side={planning ? FORM : null}>
          <Sheet label={say.title} fill>
            <MeetingGrid
              grid={grid}
              rows={data}
              plan={plan}
              onOpen={({ meetingId }) => navigate(meetingPath(meetingId))}
            />
          </Sheet>
          {planning ? <PlanMeeting onDone={(meetingId) => navigate(meetingPath(meetingId))} onCancel={back} /> : null}
        </Split>
      )}
    </Page>
  )
}
