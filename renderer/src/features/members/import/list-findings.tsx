import type { Fault } from '@shared/contract/refusal'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import { useText } from '../../../text/text'
import { FaultList } from '../../../ui/fault-list'
import { KeyNote } from '../../../ui/key-hint'
import { Note } from '../../../ui/note'
import { Gap, Sheet } from '../../../ui/sheet'
import classes from './import.module.css'

export type ListFindingsProps = {
  faults: readonly Fault[]
  warnings: readonly Fault[]
  /** True once the whole list was judged. */
  judged: boolean
  nothingNew: boolean
  onRow: (row: number | null) => void
}

/** What must be mended, and what should be looked at; F8 goes from one to the next, and the row is marked among the rows. */
export function ListFindings({ faults, warnings, judged, nothingNew, onRow }: ListFindingsProps) {
  const text = useText()
  const say = text.memberImport.findings
  const [wanted, setWanted] = useState<'faults' | 'warnings'>('faults')
  const [at, setAt] = useState(-1)
  const kind = faults.length === 0 ? 'warnings' : warnings.length === 0 ? 'faults' : wanted
  const shown = kind === 'faults' ? faults : warnings
  if (shown.length === 0) {
    return (
      <Sheet fill title={say.clean} padded>
        {judged ? (
          <Note tone={nothingNew ? 'amber' : 'green'}>{nothingNew ? say.nothingNew : say.cleanWords}</Note>
        ) : null}
      </Sheet>
    )
  }
  const choose = (next: 'faults' | 'warnings') => {
    setWanted(next)
    setAt(-1)
  }
  const head = (
    <>
      {faults.length > 0 && warnings.length > 0 ? (
        <span className={classes.kinds} role="group" aria-label={say.label}>
          <button type="button" aria-pressed={kind === 'faults'} onClick={() => choose('faults')}>
            {say.faults(formatDong(faults.length))}
          </button>
          <button type="button" aria-pressed={kind === 'warnings'} onClick={() => choose('warnings')}>
            {say.warnings(formatDong(warnings.length))}
          </button>
        </span>
      ) : null}
      <Gap />
      <KeyNote keys="F8">{text.parts.fault.next}</KeyNote>
    </>
  )
  const count = formatDong(shown.length)
  const title =
    faults.length > 0 && warnings.length > 0 ? undefined : kind === 'faults' ? say.faults(count) : say.warnings(count)
  return (
    <Sheet fill title={title} label={title ?? say.label} aside={head}>
      {nothingNew ? <Note tone="amber">{say.nothingNew}</Note> : null}
      <FaultList
        faults={shown}
        active={at}
        onGo={(place) => {
          setAt(place)
          onRow(shown[place]?.row ?? null)
        }}
      />
    </Sheet>
  )
}
