import type { MeetingPerson } from '@shared/contract/meeting-people'
import type { MeetingRow } from '@shared/contract/meetings'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useEffect, useRef } from 'react'
import { useActionHost } from '../../../actions/actions-context'
import { useScans } from '../../../client/use-scans'
import { useText } from '../../../text/text'
import { ScanList } from '../../../ui/scan-list'
import { FactList, SidePanel } from '../../../ui/side-panel'
import classes from './people.module.css'

export type NoticeDetailProps = { meeting: MeetingRow; person: MeetingPerson; onClose: () => void }

/** One member's notice with its scanned proof, and the sheets of the whole meeting; Esc closes. */
export function NoticeDetail({ meeting, person, onClose }: NoticeDetailProps) {
  const say = useText().meetingPeople
  const { context } = useActionHost()
  const room = useRef<HTMLDivElement>(null)
  const sheets = useScans('meeting', meeting.meetingId)
  const blocked = context.whyNot('meeting.prepare')
  const { notice, votes, proxyHolder, name, member } = person
  useEffect(() => room.current?.focus(), [])
  return (
    <div
      ref={room}
      tabIndex={-1}
      className={classes.detail}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <SidePanel title={name} aside={member} onClose={onClose}>
        <div className={classes.papers}>
          {notice === null ? (
            <p className={classes.quiet}>{say.notices.notTold}</p>
          ) : (
            <>
              <FactList
                facts={[
                  { name: say.notices.sentOn, value: formatCivilDate(notice.sentOn) },
                  { name: say.notices.by, value: say.notices.method[notice.method] },
                  ...(notice.proof === '' ? [] : [{ name: say.notices.proof, value: notice.proof }]),
                  { name: say.notices.column.votes, value: formatDong(votes) },
                  ...(proxyHolder === null ? [] : [{ name: say.notices.column.proxy, value: proxyHolder }]),
                ]}
              />
              <NoticeScans meetingId={meeting.meetingId} member={member} blocked={blocked} />
            </>
          )}
          <h3>{say.notices.sheets}</h3>
          <ScanList {...sheets} blocked={blocked} />
        </div>
      </SidePanel>
    </div>
  )
}

function NoticeScans({ meetingId, member, blocked }: { meetingId: string; member: string; blocked: string | null }) {
  const say = useText().meetingPeople.notices
  const scans = useScans('notice', `${meetingId}/${member}`)
  return (
    <>
      <h3>{say.proof}</h3>
      <ScanList {...scans} blocked={blocked} />
    </>
  )
}
