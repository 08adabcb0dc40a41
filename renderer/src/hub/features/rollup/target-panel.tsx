import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { readPercent } from '@shared/domain/percent'
import { hundredths, unitWords } from '@shared/text/indicator-shown'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { hub, hubApi } from '../../../client/hub-client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { MoneyInput } from '../../../ui/money-input'
import { showDone } from '../../../ui/toast'
import { unitOfMany } from './roll-up-figure'
import type { TargetRow } from './targets-tab'
import { useWholeRollUp } from './use-roll-up'

export type TargetPanelProps = { periodKey: string; row: TargetRow | null; onDone: () => void }

/** Sets what is planned of an indicator, of all or of one area; of a given row only its figure. */
export function TargetPanel({ periodKey, row, onDone }: TargetPanelProps) {
  const say = useText().hubRollUp.targets
  const columns = useWholeRollUp(periodKey).data?.columns ?? []
  const areas = useQuery(hubApi.places.list.queryOptions({ input: {} })).data?.areas ?? []
  const [code, setCode] = useState(row?.code ?? 'members.total')
  const [areaId, setAreaId] = useState(row?.areaId ?? null)
  const [whole, setWhole] = useState(row?.value ?? null)
  const [typed, setTyped] = useState(row?.unit === 'basisPoint' ? hundredths(row.value) : '')
  const command = useCommand(hub.targets.set)
  const unit = unitOfMany(columns.find((one) => one.code === code)?.unit ?? row?.unit ?? 'count')
  const percent = readPercent(typed)
  const value = unit !== 'basisPoint' ? whole : percent === null ? null : Math.round(percent * 100)
  return (
    <CommandForm
      title={row === null ? say.panelNew(periodKey) : say.panelChange(row.name)}
      confirm={say.confirm}
      input={value === null ? null : { periodKey, targets: [{ code, areaId, value }] }}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.saved)
        onDone()
      }}
      onCancel={onDone}
    >
      {row === null ? (
        <>
          <NativeSelect
            label={say.indicator}
            data-autofocus
            value={code}
            data={columns.map((one) => ({ value: one.code, label: one.name }))}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <NativeSelect
            label={say.area}
            value={areaId ?? ''}
            data={[
              { value: '', label: say.whole },
              ...areas.map((area) => ({ value: String(area.areaId), label: area.name })),
            ]}
            onChange={(event) => setAreaId(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
          />
        </>
      ) : null}
      {unit === 'basisPoint' ? (
        <TextInput
          label={say.value('%')}
          placeholder={say.shareHint}
          data-autofocus={row !== null || undefined}
          value={typed}
          inputMode="decimal"
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      ) : (
        <MoneyInput label={say.value(unitWords[unit])} autoFocus={row !== null} value={whole} onChange={setWhole} />
      )}
    </CommandForm>
  )
}
