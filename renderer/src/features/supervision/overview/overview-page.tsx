import { useText } from '../../../text/text'
import { EmptyState } from '../../../ui/empty-state'
import { Sheet } from '../../../ui/sheet'

/** What is due, and where one goes from here. */
export function OverviewPage() {
  const say = useText().supervision
  return (
    <Sheet label={say.tab.overview} fill>
      <EmptyState icon="eye" title={say.title} />
    </Sheet>
  )
}
