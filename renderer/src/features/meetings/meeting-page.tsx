import { useQuery } from '@tanstack/react-query'
import type { MeetingRow } from '@shared/contract/meetings'
import { lazy, Suspense } from 'react'
import { useLocation } from 'wouter'
import { useActionHost, useActions } from '../../actions/actions-context'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { MeetingHead } from './meeting-head'
import { MEETINGS, meetingPath, SCREEN } from './meeting-path'
import { TabLinks } from '../../ui/tab-links'
import { tabs } from './tabs'

const HallScreen = lazy(() => import('./hall/hall-screen').then((file) => ({ default: file.HallScreen })))

/** One meeting: its head, its parts as links, and the part one is in; a part of its own screen stands alone. */
export function MeetingPage({ meetingId, tab }: { meetingId: string; tab: string }) {
  const text = useText()
  const [, navigate] = useLocation()
  const { data: meeting, error } = useQuery(api.meetings.get.queryOptions({ input: { meetingId } }))
  if (meeting !== undefined && tab === SCREEN)
    return (
      <Suspense fallback={<ProgressBar what={text.meetings.reading} done={0} total={0} />}>
        <HallScreen meeting={meeting} />
      </Suspense>
    )
  if (meeting !== undefined) return <MeetingParts meeting={meeting} tab={tab} />
  return (
    <Page>
      <PageHeader title={text.meetings.one} parent={{ label: text.meetings.title, onOpen: () => navigate(MEETINGS) }} />
      {error === null ? (
        <ProgressBar what={text.meetings.reading} done={0} total={0} />
      ) : (
        <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
      )}
    </Page>
  )
}

function MeetingParts({ meeting, tab }: { meeting: MeetingRow; tab: string }) {
  const text = useText()
  const [, navigate] = useLocation()
  const { context } = useActionHost()
  const offered = tabs.filter(
    ({ when, applies }) => (when === undefined || context.can(when)) && (applies?.(meeting) ?? true),
  )
  const current = offered.find(({ id }) => id === tab) ?? offered[0]
  useActions(
    offered.map((one) => ({
      id: `meetings.tab.${one.id}`,
      place: 'meetings',
      label: one.label(text),
      keys: one.keys,
      perform: () => navigate(meetingPath(meeting.meetingId, one.id)),
    })),
  )
  if (current === undefined) return null
  const { Page: Content } = current
  const content = (
    <Suspense fallback={<ProgressBar what={text.meetings.reading} done={0} total={0} />}>
      <Content key={current.id} meeting={meeting} />
    </Suspense>
  )
  if (current.fullScreen === true) return content
  return (
    <Page>
      <MeetingHead meeting={meeting} />
      <TabLinks
        label={text.meetings.tabs}
        links={offered.map((tab) => ({ id: tab.id, label: tab.label(text), keys: tab.keys }))}
        current={current.id}
        onGo={({ id }) => navigate(meetingPath(meeting.meetingId, id))}
      />
      {content}
    </Page>
  )
}
