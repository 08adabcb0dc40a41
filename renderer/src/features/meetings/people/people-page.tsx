import { formatDong } from '@shared/domain/money'
import { useText } from '../../../text/text'
import { Sheet } from '../../../ui/sheet'
import { FactList } from '../../../ui/side-panel'
import type { MeetingTabProps } from '../tabs'

/** Who may vote at a meeting and who was told of it. */
export function PeoplePage({ meeting }: MeetingTabProps) {
  const say = useText().meetings
  return (
    <Sheet padded>
      <FactList
        facts={[
          { name: say.fact.entitled, value: formatDong(meeting.entitled) },
          { name: say.fact.told, value: say.toldOf(formatDong(meeting.told), formatDong(meeting.toTell)) },
        ]}
      />
    </Sheet>
  )
}
