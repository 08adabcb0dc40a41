import { useQuery } from '@tanstack/react-query'
import type { AgendaEntry, AgendaItem, AgendaTemplate } from '@shared/contract/meeting-agenda'
import type { MeetingRow } from '@shared/contract/meetings'
import { articleWords } from '@shared/text/article'
import { useMemo, useState } from 'react'
import { useActionHost } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useScans } from '../../../client/use-scans'
import { useText } from '../../../text/text'
import { Chooser } from '../../../ui/chooser'
import { ScanList } from '../../../ui/scan-list'
import { showDone } from '../../../ui/toast'
import { CommandForm } from '../../../client/command-form'
import { ElectionFields } from './election-fields'
import { ItemFields } from './item-fields'

const blank: AgendaEntry = {
  title: '',
  kind: 'motion',
  decision: 'other',
  subject: '',
  article: '',
  presenter: '',
  minutesPlanned: 15,
  draft: '',
  documents: [],
  content: { effects: [], election: null },
}
const none: readonly AgendaTemplate[] = []

export type ItemFormProps = {
  meeting: MeetingRow
  /** Null for a new one. */
  item: AgendaItem | null
  /** The place of what was added, from 0; null when there is nothing to go to. */
  onDone: (place: number | null) => void
}

/** An item of the agenda: taken from a template of articles 64 or 70, or written freely. */
export function ItemForm({ meeting, item, onDone }: ItemFormProps) {
  const say = useText().meetingPreparation.item
  const { meetingId } = meeting
  const [entry, setEntry] = useState<AgendaEntry>(() => item ?? blank)
  const adding = useCommand(core.meetings.addItem)
  const changing = useCommand(core.meetings.changeItem)
  const change = (part: Partial<AgendaEntry>) => setEntry({ ...entry, ...part })
  const fields = (
    <>
      <ItemFields entry={entry} change={change} focus={item !== null} />
      {entry.kind === 'election' ? <ElectionFields meeting={meeting} entry={entry} change={change} /> : null}
    </>
  )
  const ready = entry.title.trim() === '' ? null : entry
  if (item === null)
    return (
      <CommandForm
        title={say.addTitle}
        confirm={say.addConfirm}
        input={ready === null ? null : { ...ready, meetingId }}
        missing={say.missing}
        command={adding}
        onDone={() => {
          showDone(say.added)
          onDone(null)
        }}
        onCancel={() => onDone(null)}
      >
        <TemplateChooser meetingId={meetingId} onTake={(taken) => setEntry(taken)} />
        {fields}
      </CommandForm>
    )
  return (
    <CommandForm
      title={say.changeTitle}
      confirm={say.save}
      input={ready === null ? null : { ...ready, itemId: item.itemId }}
      missing={say.missing}
      command={changing}
      onDone={() => {
        showDone(say.saved)
        onDone(null)
      }}
      onCancel={() => onDone(null)}
    >
      {fields}
      <ItemPapers itemId={item.itemId} />
    </CommandForm>
  )
}

function ItemPapers({ itemId }: { itemId: string }) {
  const say = useText().meetingPreparation.item
  const { context } = useActionHost()
  const scans = useScans('agendaItem', itemId)
  return (
    <div>
      <h3>{say.papers}</h3>
      <ScanList {...scans} blocked={context.whyNot('meeting.prepare')} />
    </div>
  )
}

/** The matters the meeting has power over; one that is taken fills the form. */
function TemplateChooser({ meetingId, onTake }: { meetingId: string; onTake: (entry: AgendaEntry) => void }) {
  const say = useText().meetingPreparation.item
  const { data } = useQuery(api.meetings.templates.queryOptions({ input: { meetingId } }))
  const templates = data ?? none
  const [taken, setTaken] = useState<string | null>(null)
  const options = useMemo(
    () =>
      templates.map(({ subject, title, article, onAgenda }) => ({
        code: subject,
        name: title,
        reason: [article === '' ? '' : articleWords(article), onAgenda ? say.onAgenda : ''].filter(Boolean).join(', '),
      })),
    [templates, say],
  )
  return (
    <Chooser
      label={say.template}
      autoFocus
      value={taken}
      options={options}
      show={({ name }) => name}
      noun={say.templateNoun}
      unknown={say.templateUnknown}
      placeholder={say.templatePlaceholder}
      onChange={(code) => {
        setTaken(code)
        const template = templates.find(({ subject }) => subject === code)
        if (template === undefined) return
        const { onAgenda: _, ...entry } = template
        onTake(entry)
      }}
    />
  )
}
