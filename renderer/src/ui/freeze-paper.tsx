import { Select } from '@mantine/core'
import type { Scan } from '@shared/contract/scans'
import { useState } from 'react'
import { useText } from '../text/text'
import { ConfirmPanel } from './confirm-panel'
import { Note } from './note'

type Props = {
  /** What freezing means for this paper. */
  words: string
  /** Its scans, those that were taken away too. */
  scans: readonly Scan[]
  busy: boolean
  /** Why it was refused. */
  error: string | null
  onFreeze: (scanId: string) => void
  onCancel: () => void
}

/** Asks before a signed text is frozen with its signed paper, which is chosen when there are several. */
export function FreezePaper({ words, scans, busy, error, onFreeze, onCancel }: Props) {
  const say = useText().after.minutes
  const there = scans.filter(({ removedAt }) => removedAt === null)
  const [chosen, setChosen] = useState<string | null>(null)
  const scanId = chosen ?? there[0]?.sha256 ?? null
  return (
    <ConfirmPanel
      question={`${say.freeze}?`}
      confirmLabel={say.freeze}
      danger
      blocked={scanId === null ? say.noScan : null}
      busy={busy}
      onConfirm={() => scanId !== null && onFreeze(scanId)}
      onCancel={onCancel}
    >
      <p>{words}</p>
      <Select
        label={say.freezeWhich}
        data={there.map(({ sha256, title }) => ({ value: sha256, label: title }))}
        value={scanId}
        onChange={setChosen}
        allowDeselect={false}
      />
      {error === null ? null : (
        <Note tone="red" urgent>
          {error}
        </Note>
      )}
    </ConfirmPanel>
  )
}
