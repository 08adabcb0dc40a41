import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { courseLevels, tracks } from '@shared/domain/training'
import { levelWords, trackWords } from '@shared/text/training-words'
import { CommandForm } from '../../client/command-form'
import { api, core } from '../../client/client'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { DateInput } from '../../ui/date-input'
import { Note } from '../../ui/note'
import { showDone } from '../../ui/toast'
import { useKeptForm } from '../../ui/use-kept-form'
import { useToday } from '../../ui/use-today'
import { ModuleTable } from './module-table'
import { ProgrammeFindings } from './programme-findings'
import { emptyProgramme, programmeOf, type ProgrammeForm, typedModules } from './programme-form'
import classes from './programmes.module.css'

export type ProgrammePanelProps = {
  programmeId: string
  /** What it begins with: a known programme, or a copy of one; null for an empty form. */
  start: ProgrammeForm | null
  title: string
  /** A new programme may begin from an outline. */
  isNew: boolean
  /** A programme with classes is only read. */
  isFixed: boolean
  onDone: () => void
  onCancel: () => void
}

/** A programme with its modules, and what the rules find in it as it is typed. */
export function ProgrammePanel(props: ProgrammePanelProps) {
  const { programmeId, start, title, isNew, isFixed, onDone, onCancel } = props
  const say = useText().programmes.form
  const { form, change, clear } = useKeptForm(`programmes ${isNew ? title : programmeId}`, start ?? emptyProgramme)
  const command = useCommand(core.programmes.save)
  const entry = programmeOf(form)
  return (
    <CommandForm
      title={title}
      confirm={say.save}
      input={entry === null || isFixed ? null : { programmeId, entry }}
      missing={isFixed ? say.fixed : say.missing}
      command={command}
      onDone={() => {
        showDone(say.saved(form.name.trim()))
        clear()
        onDone()
      }}
      onCancel={() => {
        clear()
        onCancel()
      }}
    >
      {isFixed ? <Note tone="amber">{say.fixed}</Note> : null}
      {isNew && start === null ? <OutlineField onTake={change} /> : null}
      <ProgrammeFields form={form} change={change} isFixed={isFixed} />
      <ModuleTable modules={form.modules} readOnly={isFixed} onChange={(modules) => change({ modules })} />
      <ProgrammeFindings form={form} />
    </CommandForm>
  )
}

/** Begins from one of the outlines that come with the program, said to be proposals. */
function OutlineField({ onTake }: { onTake: (part: Partial<ProgrammeForm>) => void }) {
  const say = useText().programmes.form
  const { data } = useQuery(api.programmes.outlines.queryOptions({ input: {} }))
  const outlines = data?.outlines ?? []
  return (
    <>
      <NativeSelect
        data-autofocus
        label={say.outline}
        data={[
          { value: '', label: say.noOutline },
          ...outlines.map(({ name }, at) => ({ value: String(at), label: name })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          const outline = value === '' ? undefined : outlines[Number(value)]
          if (outline !== undefined) onTake({ ...outline, modules: typedModules(outline.modules) })
        }}
      />
      <Note>{say.outlineNote}</Note>
    </>
  )
}

type FieldsProps = { form: ProgrammeForm; change: (part: Partial<ProgrammeForm>) => void; isFixed: boolean }

function ProgrammeFields({ form, change, isFixed }: FieldsProps) {
  const { form: say, short } = useText().programmes
  const today = useToday()
  return (
    <>
      <div className={classes.triple}>
        <TextInput
          label={say.code}
          value={form.code}
          maxLength={30}
          readOnly={isFixed}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => change({ code: value })}
        />
        <NativeSelect
          label={say.level}
          value={String(form.level ?? '')}
          disabled={isFixed}
          data={[
            ...courseLevels.map((level) => ({ value: String(level), label: levelWords[level] })),
            { value: '', label: short },
          ]}
          onChange={({ currentTarget: { value } }) => {
            const level = courseLevels.find((one) => String(one) === value) ?? null
            change(level === null ? { level, track: null } : { level })
          }}
        />
        {form.level === null ? null : (
          <NativeSelect
            label={say.track}
            value={form.track ?? ''}
            disabled={isFixed}
            data={[
              ...tracks.map((track) => ({ value: track, label: trackWords[track] })),
              { value: '', label: say.noTrack },
            ]}
            onChange={({ currentTarget: { value } }) => change({ track: tracks.find((one) => one === value) ?? null })}
          />
        )}
      </div>
      <TextInput
        label={say.name}
        value={form.name}
        maxLength={200}
        readOnly={isFixed}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ name: value })}
      />
      <div className={classes.pair}>
        <TextInput
          label={say.decisionNumber}
          value={form.decisionNumber}
          maxLength={60}
          readOnly={isFixed}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => change({ decisionNumber: value })}
        />
        <DateInput
          label={say.decidedOn}
          value={form.decidedOn}
          today={today}
          readOnly={isFixed}
          onChange={(decidedOn) => change({ decidedOn })}
        />
      </div>
    </>
  )
}
