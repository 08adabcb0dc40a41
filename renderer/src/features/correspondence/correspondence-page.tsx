import { useLocation } from 'wouter'
import { ActionButton } from '../../actions/action-button'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { DateInput } from '../../ui/date-input'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { SearchField } from '../../ui/search-field'
import { Sheet, Split } from '../../ui/sheet'
import { NumbersView } from './numbers-view'
import { PaperGrid } from './paper-grid'
import { paperTabPath, paperTabs } from './paper-path'
import { PaperSide } from './paper-side'
import { type PaperActions, TAB_KEYS, usePaperActions } from './use-paper-actions'
import { type PapersPlace, usePapers } from './use-papers'
import { TabLinks } from '../../ui/tab-links'
import classes from './correspondence.module.css'

const PANEL = 420

/** Papers in and out with their numbers, decisions of the director, and the series the numbers run in. */
export function CorrespondencePage() {
  const text = useText()
  const say = text.correspondence
  const place = usePapers()
  const actions = usePaperActions(place)
  const isRegister = place.tab !== 'numbers'
  const isBeside = place.doing !== 'looking' || (isRegister && place.paper !== null)
  return (
    <Page>
      <PageHeader
        title={say.title}
        actions={
          <>
            {isRegister ? <ActionButton action={actions.xlsx} /> : null}
            {isRegister ? <ActionButton action={actions.print} loading={actions.printing} /> : null}
            <ActionButton action={actions.decide} />
            {isRegister ? <ActionButton action={actions.add} primary /> : null}
          </>
        }
      />
      <PlaceBar place={place} actions={actions} />
      {place.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(place.error, text.failure).join(' ')}
        </Note>
      )}
      {place.isRead ? (
        <Split side={isBeside ? PANEL : null}>
          {isRegister ? (
            <Sheet label={say.tab[place.tab]} fill>
              <PaperGrid place={place} add={actions.add} />
            </Sheet>
          ) : (
            <NumbersView today={place.today} />
          )}
          <PaperSide place={place} handleOne={actions.handleOne} voidOne={actions.voidOne} />
        </Split>
      ) : (
        <ProgressBar what={say.reading} done={0} total={0} />
      )}
    </Page>
  )
}

/** The parts of the place, the span, and the search. */
function PlaceBar({ place, actions }: { place: PapersPlace; actions: PaperActions }) {
  const say = useText().correspondence
  const [, navigate] = useLocation()
  return (
    <div className={classes.bar}>
      <TabLinks
        label={say.tabs}
        links={paperTabs.map((tab, at) => ({ id: tab, label: actions.tabs[at]?.label ?? '', keys: TAB_KEYS[tab] }))}
        current={place.tab}
        onGo={({ id }) => {
          place.setDoing('looking')
          navigate(paperTabPath(id))
        }}
      />
      {place.tab === 'numbers' ? null : (
        <div className={classes.span} role="group" aria-label={say.span}>
          <SearchField
            ref={place.search}
            label={say.find}
            value={place.query}
            onChange={place.setQuery}
            onRows={() => place.grid.current?.focus()}
          />
          <DateInput ariaLabel={say.from} value={place.span.from} today={place.today} onChange={place.setFrom} />
          <DateInput ariaLabel={say.to} value={place.span.to} today={place.today} onChange={place.setTo} />
        </div>
      )}
    </div>
  )
}
