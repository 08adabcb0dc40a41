import { useEffect } from 'react'
import { ActionButton } from '../../../actions/action-button'
import { useActionHost } from '../../../actions/actions-context'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Gap, Sheet, Split } from '../../../ui/sheet'
import { TabLinks } from '../../../ui/tab-links'
import { ExchangeSide } from './exchange-side'
import { exchangeParts } from './exchange-path'
import { LinePage } from './line-page'
import { NewsFilters, NewsGrid } from './news-grid'
import { OutboxGrid } from './outbox-grid'
import { type Exchange, useExchange } from './use-exchange'
import { type ExchangeActions, PART_KEYS, useExchangeActions } from './use-exchange-actions'
import classes from './exchange.module.css'

const PANEL = 460

/** The exchange with the alliance: the outbox, what the alliance sent down, and the line. */
export function ExchangePage() {
  const text = useText()
  const say = text.allianceExchange
  const exchange = useExchange()
  const actions = useExchangeActions(exchange)
  const { part, grid, state, error, doing, packet, item } = exchange
  const isRead = state !== undefined
  useEffect(() => {
    if (isRead && document.activeElement === document.body) grid.current?.focus()
  }, [isRead, grid, part])
  if (error !== null) return <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
  if (state === undefined) return <ProgressBar what={text.alliance.reading} done={0} total={0} />
  const isBeside = doing !== 'looking' || packet !== null || item !== null
  return (
    <>
      <Head exchange={exchange} actions={actions} />
      {state.arrived.length === 0 ? null : (
        <Note tone="green">
          <span className={classes.arrived}>
            {say.take.arrived(state.arrived.length)}
            <Gap />
            <ActionButton action={actions.lookAt} />
          </span>
        </Note>
      )}
      <Split side={isBeside ? PANEL : null}>
        {part === 'line' ? (
          <LinePage exchange={exchange} actions={actions} />
        ) : (
          <Sheet label={say.part[part]} fill>
            {part === 'news' ? <NewsFilters exchange={exchange} /> : null}
            {part === 'outbox' ? (
              <OutboxGrid exchange={exchange} put={actions.put} />
            ) : (
              <NewsGrid exchange={exchange} />
            )}
          </Sheet>
        )}
        <ExchangeSide exchange={exchange} actions={actions} />
      </Split>
    </>
  )
}

function Head({ exchange, actions }: { exchange: Exchange; actions: ExchangeActions }) {
  const say = useText().allianceExchange
  const { context } = useActionHost()
  const label = (part: (typeof exchangeParts)[number]) =>
    part === 'news' ? say.newsWith(exchange.state?.unread ?? 0) : say.part[part]
  return (
    <div className={classes.head}>
      <TabLinks
        label={say.parts}
        links={exchangeParts.map((id) => ({ id, label: label(id), keys: PART_KEYS[id] }))}
        current={exchange.part}
        onGo={({ id }) => actions.parts[exchangeParts.indexOf(id)]?.perform(context)}
      />
      <Gap />
      <ActionButton action={actions.ask} loading={actions.busy} />
      <ActionButton action={actions.take} />
      {exchange.part === 'outbox' ? <ActionButton action={actions.put} primary /> : null}
    </div>
  )
}
