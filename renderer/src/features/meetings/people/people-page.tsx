import { useState } from 'react'
import { useActions } from '../../../actions/actions-context'
import { useText } from '../../../text/text'
import type { MeetingTabProps } from '../tabs'
import { DelegatesView } from './delegates-view'
import { NoticesView } from './notices-view'
import { TabLinks } from '../../../ui/tab-links'
import { PetitionsView } from './petitions-view'
import { ProxiesView } from './proxies-view'

const views = [
  { id: 'notices', keys: 'Alt G', View: NoticesView },
  { id: 'petitions', keys: 'Alt K', View: PetitionsView },
  { id: 'delegates', keys: 'Alt B', View: DelegatesView },
  { id: 'proxies', keys: 'Alt U', View: ProxiesView },
] as const

/** Who comes to a meeting: the notices of those entitled, petitions, delegates of a delegate meeting, proxies. */
export function PeoplePage({ meeting }: MeetingTabProps) {
  const say = useText().meetingPeople
  const offered = views.filter(
    ({ id }) =>
      (id !== 'delegates' || meeting.form === 'delegate') && (id !== 'petitions' || meeting.body === 'generalMeeting'),
  )
  const [at, setAt] = useState<(typeof views)[number]['id']>('notices')
  const current = offered.find(({ id }) => id === at) ?? views[0]
  useActions(
    offered.map((view) => ({
      id: `meetings.people.${view.id}`,
      place: 'meetings',
      label: say.view[view.id],
      keys: view.keys,
      perform: () => setAt(view.id),
    })),
  )
  const { View } = current
  const bar = (
    <TabLinks
      label={say.views}
      links={offered.map(({ id, keys }) => ({ id, label: say.view[id], keys }))}
      current={current.id}
      onGo={({ id }) => setAt(id)}
    />
  )
  return <View key={current.id} meeting={meeting} bar={bar} />
}
