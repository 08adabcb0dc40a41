import { useText } from '../../../text/text'
import { EmptyState } from '../../../ui/empty-state'
import { Page, PageHeader } from '../../../ui/page-header'

/** Who has reported on which form of which period. */
export function BoardPage() {
  const { hubBoard: say } = useText()
  return (
    <Page>
      <PageHeader title={say.title} />
      <EmptyState icon="chart" title={say.emptyTitle}>
        <p>{say.emptyWords}</p>
      </EmptyState>
    </Page>
  )
}
