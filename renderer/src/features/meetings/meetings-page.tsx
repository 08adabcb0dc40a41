import { useLocation } from 'wouter'
import { MeetingListPage } from './list/meeting-list-page'
import { MeetingPage } from './meeting-page'
import { meetingInPath } from './meeting-path'

/** The place of the meetings: their list, or one meeting with its parts. */
export function MeetingsPage() {
  const [path] = useLocation()
  const at = meetingInPath(path)
  return at === null ? <MeetingListPage /> : <MeetingPage key={at.meetingId} {...at} />
}
