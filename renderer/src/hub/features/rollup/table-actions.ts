import type { RollUpAsked } from '@shared/contract/hub/roll-ups'
import { useState } from 'react'
import type { Action } from '../../../actions/action'
import { keepFile, showPdf } from '../../../client/desktop'
import { failureWords } from '../../../client/failure-words'
import { hub } from '../../../client/hub-client'
import { useText } from '../../../text/text'
import { showDone, showFault } from '../../../ui/toast'

const FORMATS = ['xlsx', 'csv', 'pdf', 'json'] as const
const KEYS = { xlsx: 'Alt X', csv: 'Alt V', pdf: 'Alt I', json: 'Alt J' } as const

export type TableDeeds = {
  asked: RollUpAsked
  /** Whether no indicator is chosen, so that there is nothing to take. */
  isEmpty: boolean
  onDeed: (deed: 'picking' | 'packet') => void
  onBy: () => void
  onCompare: () => void
}

/** What can be done with the table. */
export function useTableActions({ asked, isEmpty, ...go }: TableDeeds) {
  const say = useText().hubRollUp
  const place = 'rollup'
  const take = useTaking(asked)
  const exports = FORMATS.map((format): Action => ({
    id: `rollup.export-${format}`,
    place,
    label: say.exports[format],
    keys: KEYS[format],
    icon: format === 'pdf' ? 'print' : 'file',
    blocked: () => (isEmpty ? say.noColumnsWay : null),
    perform: () => take(format),
  }))
  const packet: Action = {
    id: 'rollup.packet',
    place,
    label: say.packet.action,
    keys: 'Alt G',
    icon: 'send',
    blocked: ({ whyNot }) => whyNot('hub.approve'),
    perform: () => go.onDeed('packet'),
  }
  const pick: Action = {
    id: 'rollup.pick',
    place,
    label: say.pick.action,
    keys: 'Alt C',
    icon: 'check',
    perform: () => go.onDeed('picking'),
  }
  const by: Action = { id: 'rollup.by', place, label: say.chooseBy, keys: 'Alt N', perform: go.onBy }
  const compare: Action = { id: 'rollup.compare', place, label: say.compare, keys: 'Alt S', perform: go.onCompare }
  return { exports, packet, pick, all: [packet, pick, by, compare, ...exports] }
}

/** Takes the table as a file, one at a time: a PDF is shown to be printed, the others are kept. */
function useTaking(asked: RollUpAsked) {
  const text = useText()
  const [busy, setBusy] = useState(false)
  const take = async (format: (typeof FORMATS)[number]) => {
    if (busy) return
    setBusy(true)
    try {
      const file = await hub.rollUps.export({ ...asked, format })
      if (format === 'pdf') await showPdf(file)
      else if ((await keepFile(file)) !== null) showDone(text.hubRollUp.exported(file.name))
    } catch (error) {
      failureWords(error, text.failure).forEach(showFault)
    } finally {
      setBusy(false)
    }
  }
  return (format: (typeof FORMATS)[number]) => void take(format)
}
