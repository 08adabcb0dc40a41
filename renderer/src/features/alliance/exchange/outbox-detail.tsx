import type { OutboxRow, ReceiptRow } from '@shared/contract/alliance-exchange'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { ActionButton } from '../../../actions/action-button'
import { core } from '../../../client/client'
import { useIndicatorNames } from '../../../client/use-indicator-names'
import { usePaper } from '../../../client/use-paper'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { momentText } from '../../../ui/moment-text'
import { Note } from '../../../ui/note'
import { FactList, SidePanel } from '../../../ui/side-panel'
import { Tag } from '../../../ui/tag'
import { stateTones } from './outbox-grid'
import type { ExchangeActions } from './use-exchange-actions'
import classes from './exchange.module.css'

/** A packet of the outbox: what it is, how it was sent, why it was not, and what the alliance answered. */
export function OutboxDetail({ packet, actions }: { packet: OutboxRow; actions: ExchangeActions }) {
  const say = useText().allianceExchange
  const { title, state, faults, nextAt, receipts } = packet
  return (
    <SidePanel
      title={title}
      tags={<Tag tone={stateTones[state]}>{say.state[state]}</Tag>}
      foot={
        <>
          <ActionButton action={actions.handOver} primary />
          <ActionButton action={actions.retry} loading={actions.busy} />
          <ActionButton action={actions.withdraw} />
        </>
      }
    >
      <div className={classes.detail}>
        {state === 'failed'
          ? faults.map(({ message }) => (
              <Note key={message} tone="red">
                {message}
              </Note>
            ))
          : null}
        {state === 'failed' && nextAt === null ? <p className={classes.quiet}>{say.detail.notAgain}</p> : null}
        {state === 'returned' ? <Note tone="amber">{say.detail.returned}</Note> : null}
        {receipts.map((receipt) => (
          <Answer key={receipt.sha256} receipt={receipt} />
        ))}
        <Facts packet={packet} />
      </div>
    </SidePanel>
  )
}

function Answer({ receipt }: { receipt: ReceiptRow }) {
  const say = useText().allianceExchange
  const paper = usePaper()
  const { number, receivedAt, outcome, officer, remarks, sha256 } = receipt
  return (
    <section className={classes.answer} aria-label={say.detail.answers}>
      <header>
        <Tag tone={outcome === 'returned' ? 'red' : 'green'}>{say.state[outcome]}</Tag>
        <span className={classes.quiet}>
          {momentText(receivedAt)}, {say.detail.number(number)}
          {say.detail.officer(officer)}
        </span>
      </header>
      <Remarks remarks={remarks} />
      <div>
        <KeyButton
          label={say.detail.paper}
          icon="print"
          loading={paper.busy}
          onPress={() => paper.show(() => core.allianceExchange.receiptPaper({ sha256 }))}
        />
      </div>
    </section>
  )
}

/** What is to be mended, each at its indicator or of the whole. */
export function Remarks({ remarks }: Pick<ReceiptRow, 'remarks'>) {
  const say = useText().allianceExchange
  const nameOf = useIndicatorNames()
  if (remarks.length === 0) return null
  return (
    <ul className={classes.remarks} aria-label={say.take.remarks}>
      {remarks.map(({ code, text }) => (
        <li key={`${code} ${text}`}>
          <b>{code === null ? say.detail.whole : nameOf(code)}</b>: {text}
        </li>
      ))}
    </ul>
  )
}

function Facts({ packet }: { packet: OutboxRow }) {
  const say = useText().allianceExchange
  const { detail } = say
  const { fileName, bytes, sha256, putAt, handovers, triedAt, nextAt, state } = packet
  return (
    <FactList
      facts={[
        ...handovers.map(({ way, handedOn, note }) => ({
          name: detail.handed,
          value: `${formatCivilDate(handedOn)}, ${say.way[way]}${note === '' ? '' : `: ${note}`}`,
        })),
        ...(triedAt === null ? [] : [{ name: detail.tried, value: momentText(triedAt) }]),
        ...(state === 'failed' && nextAt !== null ? [{ name: detail.next, value: momentText(nextAt) }] : []),
        { name: detail.put, value: momentText(putAt) },
        { name: detail.file, value: fileName },
        { name: detail.bytes, value: detail.kb(formatDong(Math.ceil(bytes / 1024))) },
        { name: detail.hash, value: <span className={classes.mono}>{sha256}</span> },
      ]}
    />
  )
}
