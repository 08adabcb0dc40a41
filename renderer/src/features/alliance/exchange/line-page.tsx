import { formatCivilDate } from '@shared/domain/civil-date'
import { ActionButton } from '../../../actions/action-button'
import { BookKey } from '../../../client/book-key'
import { useText } from '../../../text/text'
import { momentText } from '../../../ui/moment-text'
import { Note } from '../../../ui/note'
import { Sheet } from '../../../ui/sheet'
import { FactList } from '../../../ui/side-panel'
import { Tag } from '../../../ui/tag'
import type { Exchange } from './use-exchange'
import type { ExchangeActions } from './use-exchange-actions'
import classes from './exchange.module.css'

/** The alliance as the paper of its key names it, the line to it, and the key this book signs with. */
export function LinePage({ exchange, actions }: { exchange: Exchange; actions: ExchangeActions }) {
  const say = useText().allianceExchange
  return (
    <Sheet label={say.part.line} fill>
      <div className={classes.settings}>
        <AllianceSection exchange={exchange} actions={actions} />
        <LineSection exchange={exchange} actions={actions} />
        <BookKey />
      </div>
    </Sheet>
  )
}

function AllianceSection({ exchange: { state }, actions }: { exchange: Exchange; actions: ExchangeActions }) {
  const say = useText().allianceExchange.alliance
  const alliance = state?.alliance ?? null
  return (
    <section aria-label={say.title}>
      <h3>{say.title}</h3>
      {alliance === null ? (
        <p>{say.none}</p>
      ) : (
        <>
          {alliance.withdrawnOn === null ? null : (
            <Note tone="red">{say.withdrawn(formatCivilDate(alliance.withdrawnOn))}</Note>
          )}
          <FactList
            facts={[
              { name: say.name, value: alliance.name },
              ...(alliance.taxCode === '' ? [] : [{ name: say.taxCode, value: alliance.taxCode }]),
              { name: say.fingerprint, value: <span className={classes.mono}>{alliance.fingerprint}</span> },
              { name: say.paper, value: alliance.paper },
              { name: say.acceptedOn, value: formatCivilDate(alliance.acceptedOn) },
            ]}
          />
        </>
      )}
      <div className={classes.buttons}>
        <ActionButton action={actions.register} primary={alliance === null} />
      </div>
    </section>
  )
}

function LineSection({ exchange: { state }, actions }: { exchange: Exchange; actions: ExchangeActions }) {
  const say = useText().allianceExchange.line
  if (state === undefined || state.alliance === null) return null
  const { alliance, line } = state
  const words = [
    line.isBusy ? say.busy : null,
    line.answeredAt === null ? say.neverAnswered : say.answered(momentText(line.answeredAt)),
    line.nextAt === null ? null : say.next(momentText(line.nextAt)),
  ]
  return (
    <section aria-label={say.state}>
      <h3>
        {say.state}{' '}
        <Tag tone={line.hindered === null ? 'green' : 'plain'}>{line.hindered === null ? say.works : say.resting}</Tag>
      </h3>
      <p>{line.hindered === null ? words.filter((one) => one !== null).join(' ') : say.hindered[line.hindered]}</p>
      {line.faults.map(({ message }) => (
        <Note key={message} tone="red">
          {message}
        </Note>
      ))}
      <FactList
        facts={[
          { name: say.address, value: alliance.address === '' ? say.noAddress : alliance.address },
          {
            name: say.pin,
            value: <span className={classes.mono}>{alliance.pin === '' ? say.noPin : alliance.pin}</span>,
          },
        ]}
      />
      <div className={classes.buttons}>
        <ActionButton action={actions.setLine} primary={line.hindered !== null} />
      </div>
    </section>
  )
}
