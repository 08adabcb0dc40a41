import { formatCivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { useActions } from '../../../actions/actions-context'
import { core, newId } from '../../../client/client'
import { pickFile, showPdf } from '../../../client/desktop'
import { failureWords } from '../../../client/failure-words'
import { type Text, useText } from '../../../text/text'
import { showDone, showFault } from '../../../ui/toast'
import { exchangeParts, type ExchangePart, exchangePath } from './exchange-path'
import type { Exchange } from './use-exchange'

/** The keys of the parts of the exchange. */
export const PART_KEYS: Readonly<Record<ExchangePart, string>> = { outbox: 'Alt 7', news: 'Alt 8', line: 'Alt 9' }

const place = 'alliance'
type Say = Text['allianceExchange']
type Try = (deed: () => Promise<unknown>) => Promise<void>

/** What can be done in the exchange with the alliance. */
export function useExchangeActions(exchange: Exchange) {
  const text = useText()
  const say = text.allianceExchange
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)
  const attempt: Try = async (deed) => {
    if (busy) return
    setBusy(true)
    try {
      await deed()
    } catch (error) {
      failureWords(error, text.failure).forEach(showFault)
    } finally {
      setBusy(false)
    }
  }
  const deeds = {
    ...onPacket(exchange, say, attempt),
    ...taking(exchange, say),
    ...onNews(exchange, say, attempt),
    ...onLine(exchange, say, attempt),
  }
  const parts = exchangeParts.map((part): Action => ({
    id: `alliance.exchange.${part}`,
    place,
    label: say.part[part],
    keys: PART_KEYS[part],
    perform: () => {
      exchange.setDoing('looking')
      exchange.setAt(0)
      navigate(exchangePath(part))
    },
  }))
  useActions([...Object.values(deeds), ...parts])
  return { ...deeds, parts, busy }
}

export type ExchangeActions = ReturnType<typeof useExchangeActions>

/** Handing the packet over, sending it again, taking it back. */
function onPacket({ packet, part, state, setDoing }: Exchange, say: Say, attempt: Try) {
  const when = () => part === 'outbox'
  const handOver: Action = {
    id: 'alliance.handOver',
    place,
    label: say.handOver.action,
    keys: 'Alt U',
    icon: 'folder',
    when,
    blocked: ({ whyNot }) =>
      packet === null ? say.choose : packet.state === 'withdrawn' ? say.withdraw.already : whyNot('alliance.report'),
    perform: () => setDoing('handing'),
  }
  const put: Action = {
    id: 'alliance.put',
    place,
    label: say.putReport.action,
    keys: 'Alt N',
    icon: 'plus',
    when,
    blocked: ({ whyNot }) => whyNot('alliance.approve'),
    perform: () => setDoing('putting'),
  }
  const isOpen = packet !== null && (packet.state === 'waiting' || packet.state === 'failed')
  const retry: Action = {
    id: 'alliance.retry',
    place,
    label: say.retry.action,
    keys: 'F9',
    icon: 'send',
    when,
    blocked: ({ whyNot }) => {
      if (packet === null) return say.choose
      if (state?.line.hindered !== null) return say.retry.off
      return isOpen ? whyNot('alliance.report') : say.retry.sent
    },
    perform: () =>
      void attempt(async () => {
        await core.allianceExchange.tryNow({ packetId: packet?.packetId ?? null })
        showDone(say.retry.started)
        await core.allianceExchange.work({})
      }),
  }
  const isKept = packet !== null && ['kept', 'waiting', 'failed', 'replaced'].includes(packet.state)
  const withdraw: Action = {
    id: 'alliance.withdraw',
    place,
    label: say.withdraw.action,
    keys: 'Delete',
    when,
    blocked: ({ whyNot }) =>
      packet === null ? say.choose : isKept ? whyNot('alliance.approve') : say.withdraw.already,
    perform: () => setDoing('withdrawing'),
  }
  return { put, handOver, retry, withdraw }
}

/** Taking in what the alliance sends: a file, or what came over the line. */
function taking({ look, state }: Exchange, say: Say) {
  const pick = async () => {
    const file = await pickFile('.zip')
    if (file !== null) look({ file })
  }
  const take: Action = {
    id: 'alliance.take',
    place,
    label: say.take.action,
    keys: 'Alt G',
    icon: 'import',
    blocked: ({ whyNot }) => whyNot('alliance.report'),
    perform: () => void pick(),
  }
  const [first] = state?.arrived ?? []
  const lookAt: Action = {
    id: 'alliance.look',
    place,
    label: say.take.look,
    keys: 'Alt M',
    icon: 'eye',
    blocked: ({ whyNot }) => (first === undefined ? say.take.noArrived : whyNot('alliance.report')),
    perform: () => {
      if (first !== undefined) look(first)
    },
  }
  return { take, lookAt }
}

/** Opening what came with an item, and marking that it is done. */
function onNews({ item, part, today, setDoing }: Exchange, say: Say, attempt: Try) {
  const when = () => part === 'news'
  const openFile: Action = {
    id: 'alliance.attachment',
    place,
    label: say.news.attachment,
    keys: 'Alt O',
    icon: 'file',
    when,
    blocked: () => (item === null ? say.choose : item.attachment === null ? say.news.noAttachment : null),
    perform: () =>
      void attempt(async () => {
        if (item !== null)
          await showPdf(await core.allianceExchange.attachment({ kind: item.kind, itemId: item.itemId }))
      }),
  }
  const toDo = item !== null && (item.kind === 'calendar' || item.kind === 'survey') ? item.kind : null
  const markDone: Action = {
    id: 'alliance.done',
    place,
    label: say.news.done,
    keys: 'Alt D',
    icon: 'check',
    when,
    blocked: ({ whyNot }) => {
      if (item === null) return say.choose
      if (toDo === null) return say.news.notToDo
      return item.doneOn === null ? whyNot('alliance.report') : say.news.isDone(formatCivilDate(item.doneOn))
    },
    perform: () =>
      void attempt(async () => {
        if (item === null || toDo === null) return
        await core.allianceExchange.done({ id: newId(), kind: toDo, itemId: item.itemId, doneOn: today })
        showDone(say.news.doneSaid)
      }),
  }
  const answer: Action = {
    id: 'alliance.answer',
    place,
    label: say.survey.action,
    keys: 'F2',
    icon: 'letter',
    when,
    blocked: ({ whyNot }) =>
      item === null ? say.choose : item.kind === 'survey' ? whyNot('alliance.approve') : say.survey.notSurvey,
    perform: () => setDoing('answering'),
  }
  return { openFile, markDone, answer }
}

/** The alliance, the line to it, and the question what is waiting. */
function onLine({ part, state, setDoing }: Exchange, say: Say, attempt: Try) {
  const when = () => part === 'line'
  const register: Action = {
    id: 'alliance.register',
    place,
    label: state?.alliance ? say.alliance.replace : say.alliance.register,
    keys: 'Alt N',
    icon: 'lock',
    when,
    blocked: ({ whyNot }) => whyNot('alliance.approve'),
    perform: () => setDoing('registering'),
  }
  const setLine: Action = {
    id: 'alliance.line',
    place,
    label: say.line.change,
    keys: 'F2',
    icon: 'settings',
    when,
    blocked: ({ whyNot }) => (state?.alliance ? whyNot('alliance.approve') : say.line.hindered['no-alliance']),
    perform: () => setDoing('setting'),
  }
  const ask: Action = {
    id: 'alliance.ask',
    place,
    label: say.line.askNow,
    keys: 'Alt H',
    icon: 'send',
    blocked: ({ whyNot }) => {
      const hindered = state?.line.hindered ?? null
      return hindered === null ? whyNot('alliance.report') : say.line.hindered[hindered]
    },
    perform: () =>
      void attempt(async () => {
        await core.allianceExchange.tryNow({ packetId: null })
        const { sent, arrived, receipts } = await core.allianceExchange.work({})
        const { line } = await core.allianceExchange.state({})
        if (line.faults.length > 0) line.faults.forEach(({ message }) => showFault(message))
        else showDone(sent + arrived + receipts === 0 ? say.line.asked : say.line.askedSent(sent, arrived + receipts))
      }),
  }
  return { register, setLine, ask }
}
