import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Chip, ChipRow } from '../../ui/chip'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { PeriodSelect } from '../../ui/period-select'
import { ProgressBar } from '../../ui/progress-bar'
import { SearchField } from '../../ui/search-field'
import { Sheet, Split } from '../../ui/sheet'
import { useWorkPeriod } from '../../ui/work-period'
import { useAccountActions } from './account-actions'
import { AccountGrid } from './account-grid'
import { AccountSide } from './account-side'
import classes from './accounts.module.css'
import { type Chart, useChart } from './use-chart'

const PANEL = 440

/** The chart of accounts as a tree with the figures of the period in work, and beside it the account one stands at. */
export function AccountsPage() {
  const text = useText()
  const say = text.accounts
  const chart = useChart()
  const { accounts } = chart
  const actions = useAccountActions({
    account: chart.row?.account ?? null,
    onSearch: chart.toSearch,
    onOnlyUsed: () => chart.setOnlyUsed(!chart.onlyUsed),
    onFold: chart.foldAll,
    onOpenSub: () => chart.setDoing({ kind: 'opening' }),
    onRename: () => chart.setDoing({ kind: 'renaming' }),
  })
  useActions(actions.all)
  const used = accounts.filter((account) => account.used).length
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={chart.isRead ? say.sub(accounts.length, used) : undefined}
        actions={<ActionButton action={actions.openSub} />}
      />
      <AccountFilters chart={chart} onOpen={actions.openLedger} />
      {chart.error === null ? null : <Note tone="red">{failureWords(chart.error, text.failure).join(' ')}</Note>}
      {chart.isRead ? (
        <Split side={PANEL}>
          <Sheet label={say.grid} fill>
            <AccountGrid
              ref={chart.grid}
              rows={chart.rows}
              active={chart.place}
              query={chart.query}
              onActive={chart.choose}
              onOpen={actions.openLedger}
              onToggle={chart.toggle}
              onType={() => chart.search.current?.focus()}
              onShowAll={() => {
                chart.setQuery('')
                chart.setOnlyUsed(false)
              }}
            />
          </Sheet>
          <AccountSide chart={chart} actions={actions.ofAccount} />
        </Split>
      ) : (
        <ProgressBar what={say.reading} done={0} total={0} />
      )}
    </Page>
  )
}

/** The search and the chips above the tree. */
function AccountFilters({ chart, onOpen }: { chart: Chart; onOpen: () => void }) {
  const say = useText().accounts
  const work = useWorkPeriod()
  return (
    <div className={classes.filters}>
      <SearchField
        ref={chart.search}
        label={say.find}
        value={chart.query}
        onChange={chart.setQuery}
        onRows={() => chart.grid.current?.focus()}
        onOpen={onOpen}
      />
      <ChipRow label={say.filters}>
        <PeriodSelect
          look="chip"
          label={say.period}
          value={work.period}
          onChange={work.choose}
          calendar={work.calendar}
          today={work.today}
          min={work.firstDay}
        />
        {chart.onlyUsed ? (
          <Chip name="" value={say.onlyUsed} onRemove={() => chart.setOnlyUsed(false)} />
        ) : (
          <Chip name={say.onlyUsed} onSwitch={() => chart.setOnlyUsed(true)} />
        )}
      </ChipRow>
    </div>
  )
}
