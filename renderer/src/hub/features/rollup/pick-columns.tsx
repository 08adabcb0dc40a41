import { Checkbox, TextInput } from '@mantine/core'
import type { RollUpColumn } from '@shared/contract/hub/roll-ups'
import { formatDong } from '@shared/domain/money'
import { foldText } from '@shared/domain/text-fold'
import { useState } from 'react'
import { useText } from '../../../text/text'
import { arrowMoves } from '../../../ui/arrow-moves'
import { FormPanel } from '../../../ui/form-panel'
import classes from './rollup.module.css'

export type PickColumnsProps = {
  all: readonly RollUpColumn[]
  chosen: readonly string[]
  onPick: (codes: readonly string[]) => void
  onCancel: () => void
}

/** Chooses the indicators of the table out of all that can be rolled up. */
export function PickColumns({ all, chosen, onPick, onCancel }: PickColumnsProps) {
  const say = useText().hubRollUp.pick
  const [query, setQuery] = useState('')
  const [codes, setCodes] = useState<ReadonlySet<string>>(() => new Set(chosen))
  const wanted = foldText(query)
  const set = (code: string, isChosen: boolean) => {
    const next = new Set(codes)
    if (isChosen) next.add(code)
    else next.delete(code)
    setCodes(next)
  }
  return (
    <FormPanel
      title={say.title}
      confirmLabel={say.confirm}
      blocked={codes.size === 0 ? say.missing : null}
      busy={false}
      error={null}
      onConfirm={() => onPick(all.map(({ code }) => code).filter((code) => codes.has(code)))}
      onCancel={onCancel}
    >
      <TextInput
        label={say.find}
        data-autofocus
        value={query}
        autoComplete="off"
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <p className={classes.quiet} role="status">
        {say.count(formatDong(codes.size))}
      </p>
      <div className={classes.picks} role="group" aria-label={say.list} onKeyDown={arrowMoves}>
        {all
          .filter(({ code, name }) => wanted === '' || foldText(`${name} ${code}`).includes(wanted))
          .map(({ code, name }) => (
            <Checkbox
              key={code}
              data-arrow-stop
              label={name}
              checked={codes.has(code)}
              onChange={(event) => set(code, event.currentTarget.checked)}
            />
          ))}
      </div>
    </FormPanel>
  )
}
