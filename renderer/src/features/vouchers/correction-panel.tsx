import { useState } from 'react'
import type { Voucher, VoucherRow } from '@shared/contract/vouchers'
import type { CivilDate } from '@shared/domain/civil-date'
import { newId } from '../../client/client'
import { useText } from '../../text/text'
import { ConfirmPanel } from '../../ui/confirm-panel'
import { DateInput } from '../../ui/date-input'
import { enterMoves } from '../../ui/enter-moves'
import { Note } from '../../ui/note'
import { useWorkPeriod } from '../../ui/work-period'
import type { BookFacts } from './book-facts'
import type { Correction } from './correctable'
import { GhostText } from './ghost-text'
import { useCorrection } from './use-correction'
import classes from './list.module.css'

export type CorrectionPanelProps = {
  correction: Correction
  voucher: Voucher | VoucherRow
  facts: BookFacts
  onDone: () => void
  onCancel: () => void
}

/**
 * Asks, in the place itself, why a posted voucher is reversed. 'correct' also opens a draft with its content: the key that
 * opened the panel and Ctrl+Enter are the two keys of "Sửa".
 */
export function CorrectionPanel({ correction, voucher, facts, onDone, onCancel }: CorrectionPanelProps) {
  const say = useText().vouchers.correction
  const { today, firstDay } = useWorkPeriod()
  // Made once: pressing again after a failure is the same reversal, and the same draft.
  const [ids] = useState(() => ({ reversal: newId(), draft: newId() }))
  const [reason, setReason] = useState<string>(correction === 'correct' ? say.correctReason : '')
  const [date, setDate] = useState<CivilDate | null>(voucher.postingDate)
  const { run, busy, errors } = useCorrection({ correction, voucher, facts, ids, onDone })
  const blocked = reason.trim() === '' ? say.reasonMissing : date === null ? say.dateMissing : null
  const confirm = () => {
    if (blocked === null && date !== null) run(reason.trim(), date)
  }
  return (
    <ConfirmPanel
      question={correction === 'correct' ? say.correctQuestion(voucher.number) : say.reverseQuestion(voucher.number)}
      confirmLabel={say[correction]}
      blocked={blocked}
      busy={busy}
      onConfirm={confirm}
      onCancel={onCancel}
    >
      <p>{correction === 'correct' ? say.correctWords : say.reverseWords}</p>
      <div className={classes.fields} onKeyDown={enterMoves(confirm)}>
        <GhostText label={say.reason} value={reason} onChange={setReason} maxLength={300} />
        {voucher.source === 'opening' ? null : (
          <DateInput label={say.date} value={date} onChange={setDate} today={today} min={firstDay} />
        )}
      </div>
      {errors.map((words) => (
        <Note key={words} tone="red" urgent>
          {words}
        </Note>
      ))}
    </ConfirmPanel>
  )
}
