import type { NewsRow } from '@shared/contract/alliance-exchange'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useEffect } from 'react'
import { ActionButton } from '../../../actions/action-button'
import { core } from '../../../client/client'
import { useText } from '../../../text/text'
import { momentText } from '../../../ui/moment-text'
import { FactList, SidePanel } from '../../../ui/side-panel'
import { Tag } from '../../../ui/tag'
import type { ExchangeActions } from './use-exchange-actions'
import classes from './exchange.module.css'

/** Whoever passes over a line has not read it. */
const READ_AFTER_MS = 1500

/** One thing the alliance sent, to be read; it counts as read after a moment. */
export function NewsReading({ item, actions }: { item: NewsRow; actions: ExchangeActions }) {
  const say = useText().allianceExchange
  const { kind, itemId, sequence, title, day, text, receivedAt, isRead, doneOn, attachment } = item
  useEffect(() => {
    if (isRead) return
    const later = setTimeout(() => void core.allianceExchange.read({ kind, itemId }).catch(() => null), READ_AFTER_MS)
    return () => clearTimeout(later)
  }, [isRead, kind, itemId, sequence])
  const isToDo = kind === 'calendar' || kind === 'survey'
  const facts = [
    ...(day === null ? [] : [{ name: say.news.dayOf[kind], value: formatCivilDate(day) }]),
    { name: say.news.received, value: `${momentText(receivedAt)}, ${say.news.sequence(sequence)}` },
  ]
  return (
    <SidePanel
      title={title}
      tags={<Tag tone="line">{say.newsKind[kind]}</Tag>}
      foot={
        attachment === null && !isToDo ? undefined : (
          <>
            {attachment === null ? null : <ActionButton action={actions.openFile} loading={actions.busy} />}
            {kind === 'survey' ? <ActionButton action={actions.answer} primary /> : null}
            {isToDo ? <ActionButton action={actions.markDone} primary={kind === 'calendar'} /> : null}
          </>
        )
      }
    >
      <div className={classes.detail}>
        {text === '' ? null : <p className={classes.reading}>{text}</p>}
        {say.news.words[kind] === '' ? null : <p className={classes.quiet}>{say.news.words[kind]}</p>}
        {doneOn === null ? null : <p>{say.news.isDone(formatCivilDate(doneOn))}</p>}
        <FactList facts={facts} />
      </div>
    </SidePanel>
  )
}
