import type { MeetingRow } from '@shared/contract/meetings'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useLocation } from 'wouter'
import { useText } from '../../text/text'
import { PageHeader } from '../../ui/page-header'
import { Tag } from '../../ui/tag'
import { MEETINGS } from './meeting-path'
import { stageTone } from './stage-tone'

/** The head of one meeting: its title, stage and call, and when and where it is. */
export function MeetingHead({ meeting }: { meeting: MeetingRow }) {
  const say = useText().meetings
  const [, navigate] = useLocation()
  const { title, stage, callNumber, form, plannedOn, startsAtTime, place } = meeting
  return (
    <PageHeader
      title={title}
      parent={{ label: say.title, onOpen: () => navigate(MEETINGS) }}
      tags={
        <>
          <Tag tone={stageTone[stage]}>{say.stage[stage]}</Tag>
          {callNumber === 1 ? null : <Tag tone="amber">{say.call(formatDong(callNumber))}</Tag>}
          {form === 'delegate' ? <Tag tone="line">{say.form.delegate}</Tag> : null}
        </>
      }
      sub={say.when(startsAtTime, formatCivilDate(plannedOn), place)}
    />
  )
}
