/** The list of meetings. */
export const MEETINGS = '/meetings'

/** The word after a meeting's path that opens its hall as a screen that is only shown. */
export const SCREEN = 'screen'

/** The path of a part of a meeting: '/meetings/<id>/preparation'. */
export function meetingPath(meetingId: string, tab = 'preparation'): string {
  return `${MEETINGS}/${encodeURIComponent(meetingId)}/${tab}`
}

/** What a path of the place opens: the list, or a meeting and the part named after it ('' for none). */
export function meetingInPath(path: string): { meetingId: string; tab: string } | null {
  const [, place, meetingId = '', tab = ''] = path.split('/')
  return place === 'meetings' && meetingId !== '' ? { meetingId: decodeURIComponent(meetingId), tab } : null
}
