import { useQuery } from '@tanstack/react-query'
import type { AlliancePacketPreview } from '@shared/contract/alliance-exchange'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { api, core, newId } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { FormPanel } from '../../../ui/form-panel'
import { KeyButton } from '../../../ui/key-button'
import { momentText } from '../../../ui/moment-text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { FactList } from '../../../ui/side-panel'
import { Tag } from '../../../ui/tag'
import { showDone, showFault } from '../../../ui/toast'
import { Remarks } from './outbox-detail'
import type { Exchange, GivenPacket } from './use-exchange'
import classes from './exchange.module.css'

/** A packet of the alliance before it is taken in: whether it is the alliance's, and what it brings. */
export function TakePacket({ exchange, given }: { exchange: Exchange; given: GivenPacket }) {
  const text = useText()
  const say = text.allianceExchange.take
  const [reading] = useState(newId)
  const isFile = 'file' in given
  const input = isFile ? { file: given.file } : { sha256: given.sha256 }
  const { data, error } = useQuery({
    ...api.allianceExchange.preview.queryOptions({ input }),
    // Each time it is chosen it is read anew: the book may know it by now.
    queryKey: ['alliance packet', reading],
    gcTime: 0,
    retry: false,
  })
  const command = useCommand(core.allianceExchange.take)
  const refused = error ?? command.error
  const confirm = async () => {
    if (data === undefined || command.busy) return
    const taken = await command.run(input)
    if (taken === null) return
    showDone(say.done(taken.items))
    exchange.back()
  }
  const dismiss = async () => {
    if (isFile) return
    try {
      await core.allianceExchange.dismiss({ sha256: given.sha256 })
      showDone(say.dismissed)
      exchange.back()
    } catch (failure) {
      failureWords(failure, text.failure).forEach(showFault)
    }
  }
  return (
    <FormPanel
      title={say.title}
      confirmLabel={say.confirm}
      blocked={data === undefined ? say.nothing : null}
      busy={command.busy}
      error={refused === null ? null : [say.refused, ...failureWords(refused, text.failure)].join('. ')}
      onConfirm={() => void confirm()}
      onCancel={exchange.back}
    >
      <p className={classes.quiet} tabIndex={-1} data-autofocus>
        {isFile ? given.file.name : say.fromLine(momentText(given.arrivedAt))}
      </p>
      {data === undefined ? (
        error === null ? (
          <ProgressBar what={say.reading} done={0} total={0} />
        ) : null
      ) : (
        <Content preview={data} />
      )}
      {isFile ? null : (
        <div>
          <KeyButton label={say.dismiss} onPress={() => void dismiss()} />
        </div>
      )}
    </FormPanel>
  )
}

function Content({ preview }: { preview: AlliancePacketPreview }) {
  const text = useText().allianceExchange
  const say = text.take
  const { sender, createdAt, receipt, news } = preview
  return (
    <div className={classes.detail}>
      <Note tone="green">{say.ok}</Note>
      <FactList
        facts={[
          { name: say.sender, value: sender },
          { name: say.made, value: momentText(createdAt) },
          ...(news === null
            ? []
            : [
                { name: say.sequence, value: String(news.sequence) },
                ...(news.address === '' ? [] : [{ name: say.address, value: news.address }]),
              ]),
          ...(receipt === null
            ? []
            : [
                { name: say.answers, value: receipt.title ?? say.unknownReport },
                { name: text.detail.number(receipt.number), value: say.outcome[receipt.outcome] },
                { name: say.officer, value: receipt.officer },
              ]),
        ]}
      />
      {receipt === null ? null : <Remarks remarks={receipt.remarks} />}
      {news === null ? null : (
        <>
          <h3>{say.brings}</h3>
          <ul className={classes.items} aria-label={say.brings}>
            {news.items.map(({ kind, itemId, title, day, action }) => (
              <li key={`${kind} ${itemId}`} className={classes.item}>
                <header>
                  <span className={classes.quiet}>{text.newsKind[kind]}</span>
                  <b>{title}</b>
                  <Tag tone={action === 'same' ? 'plain' : 'green'}>{say.useful[action]}</Tag>
                </header>
                {day === null ? null : (
                  <span className={classes.quiet}>
                    {text.news.dayOf[kind]} {formatCivilDate(day)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
