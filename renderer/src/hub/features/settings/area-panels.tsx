import { NativeSelect, TextInput } from '@mantine/core'
import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { hub } from '../../../client/hub-client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'
import type { Commune, Places } from './places-section'

/** Makes an area of the alliance's own. */
export function AreaPanel({ onDone }: { onDone: () => void }) {
  const { places: say, saved } = useText().hubSettings
  const [name, setName] = useState('')
  const command = useCommand(hub.places.saveArea)
  return (
    <CommandForm
      title={say.addArea}
      confirm={say.addArea}
      input={name.trim() === '' ? null : { areaId: null, name }}
      missing={say.areaMissing}
      command={command}
      onDone={() => {
        showDone(saved)
        onDone()
      }}
      onCancel={onDone}
    >
      <TextInput
        label={say.areaName}
        data-autofocus
        value={name}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </CommandForm>
  )
}

/** Puts a commune into an area from a day on. */
export function ToAreaPanel({
  commune,
  areas,
  onDone,
}: {
  commune: Commune
  areas: Places['areas']
  onDone: () => void
}) {
  const { places: say, saved } = useText().hubSettings
  const today = useToday()
  const [areaId, setAreaId] = useState(commune.areaId)
  const [from, setFrom] = useState<CivilDate | null>(today)
  const command = useCommand(hub.places.placeCommunes)
  return (
    <CommandForm
      title={say.toAreaTitle(commune.name)}
      confirm={say.toArea}
      input={from === null ? null : { areaId, communes: [commune.code], from }}
      missing={say.dateMissing}
      command={command}
      onDone={() => {
        showDone(saved)
        onDone()
      }}
      onCancel={onDone}
    >
      <NativeSelect
        label={say.area}
        data-autofocus
        value={areaId ?? ''}
        data={[
          { value: '', label: say.noArea },
          ...areas.map((area) => ({ value: String(area.areaId), label: area.name })),
        ]}
        onChange={(event) => setAreaId(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
      />
      <DateInput label={say.from} value={from} today={today} onChange={setFrom} />
    </CommandForm>
  )
}
