import { useQuery } from '@tanstack/react-query'
import type { ModuleEntry, ProgrammeRow } from '@shared/contract/programmes'
import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { CommandForm } from '../../client/command-form'
import { api, core, newId } from '../../client/client'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { DateInput } from '../../ui/date-input'
import { Note } from '../../ui/note'
import { showDone } from '../../ui/toast'
import { useToday } from '../../ui/use-today'
import { type ProgrammeForm, typedModules } from './programme-form'
import { ProgrammePanel } from './programme-panel'

/** What is done beside the list. */
export type ProgrammeDoing =
  | { kind: 'add' }
  | { kind: 'open' | 'copy'; programmeId: string }
  | { kind: 'retire'; programmeId: string; code: string }

/** The form at the right of the list. */
export function ProgrammeSide({ doing, onBack }: { doing: ProgrammeDoing; onBack: () => void }) {
  const say = useText().programmes
  const [newProgrammeId] = useState(newId)
  const known = doing.kind === 'open' || doing.kind === 'copy' ? doing.programmeId : null
  const { data } = useQuery(
    api.programmes.get.queryOptions({ input: { programmeId: known ?? '-' }, enabled: known !== null }),
  )
  const own = { onDone: onBack, onCancel: onBack }
  if (doing.kind === 'retire') return <RetireForm {...doing} onDone={onBack} />
  if (doing.kind === 'add')
    return (
      <ProgrammePanel
        programmeId={newProgrammeId}
        start={null}
        title={say.form.addTitle}
        isNew
        isFixed={false}
        {...own}
      />
    )
  if (data === undefined) return null
  const { programme, modules } = data
  const start = formOf(programme, modules)
  if (doing.kind === 'copy')
    return (
      <ProgrammePanel
        programmeId={newProgrammeId}
        start={{ ...start, code: '', decisionNumber: '', decidedOn: null }}
        title={say.copyOf(programme.code)}
        isNew
        isFixed={false}
        {...own}
      />
    )
  return (
    <ProgrammePanel
      programmeId={programme.programmeId}
      start={start}
      title={say.form.changeTitle(programme.code)}
      isNew={false}
      isFixed={programme.classCount > 0}
      {...own}
    />
  )
}

function formOf(programme: ProgrammeRow, modules: readonly ModuleEntry[]): ProgrammeForm {
  const { code, name, track, level, decisionNumber, decidedOn } = programme
  return { code, name, track, level, decisionNumber, decidedOn, modules: typedModules(modules) }
}

type RetireProps = { programmeId: string; code: string; onDone: () => void }

function RetireForm({ programmeId, code, onDone }: RetireProps) {
  const say = useText().programmes.retire
  const today = useToday()
  const [retiredOn, setRetiredOn] = useState<CivilDate | null>(today)
  const command = useCommand(core.programmes.retire)
  return (
    <CommandForm
      title={say.title(code)}
      confirm={say.confirm}
      input={retiredOn === null ? null : { programmeId, retiredOn }}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.done(code))
        onDone()
      }}
      onCancel={onDone}
    >
      <DateInput label={say.on} value={retiredOn} today={today} autoFocus onChange={setRetiredOn} />
      <Note>{say.words}</Note>
    </CommandForm>
  )
}
