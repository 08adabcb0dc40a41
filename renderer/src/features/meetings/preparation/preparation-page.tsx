import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useText } from '../../../text/text'
import { Sheet } from '../../../ui/sheet'
import { FactList } from '../../../ui/side-panel'
import type { MeetingTabProps } from '../tabs'

/** What was planned of a meeting. */
export function PreparationPage({ meeting }: MeetingTabProps) {
  const say = useText().meetings
  return (
    <Sheet padded>
      <FactList
        facts={[
          { name: say.plan.plannedOn, value: formatCivilDate(meeting.plannedOn) },
          { name: say.plan.form, value: say.form[meeting.form] },
          { name: say.plan.medium, value: say.medium[meeting.medium] },
          { name: say.plan.convener, value: say.convener[meeting.convener] },
          { name: say.fact.items, value: formatDong(meeting.items) },
        ]}
      />
    </Sheet>
  )
}
