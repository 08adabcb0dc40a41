import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { AgendaDocument, type AgendaEntry, AgendaKind } from '@shared/contract/meeting-agenda'
import { Decision } from '@shared/contract/meeting-law'
import { useText } from '../../../text/text'
import classes from './preparation.module.css'

export type ItemFieldsProps = {
  entry: AgendaEntry
  change: (part: Partial<AgendaEntry>) => void
  /** Takes the focus when the form opens. */
  focus: boolean
}

/** What an item says: how it is decided, who presents it, its draft and the reports that belong to it. */
export function ItemFields({ entry, change, focus }: ItemFieldsProps) {
  const say = useText().meetingPreparation
  const isVoted = entry.kind === 'motion' || entry.kind === 'agenda'
  return (
    <>
      <TextInput
        data-autofocus={focus || undefined}
        label={say.item.name}
        value={entry.title}
        maxLength={300}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ title: value })}
      />
      <NativeSelect
        label={say.item.kind}
        value={entry.kind}
        data={AgendaKind.options.map((value) => ({ value, label: say.agenda.kind[value] }))}
        onChange={({ currentTarget: { value } }) => change(kindChange(entry, AgendaKind.parse(value)))}
      />
      {isVoted ? (
        <NativeSelect
          label={say.item.decision}
          value={entry.decision ?? 'other'}
          data={Decision.options.map((value) => ({ value, label: say.item.decisions[value] }))}
          onChange={({ currentTarget: { value } }) => change({ decision: Decision.parse(value) })}
        />
      ) : null}
      <div className={classes.pair}>
        <TextInput
          label={say.item.presenter}
          value={entry.presenter}
          maxLength={200}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => change({ presenter: value })}
        />
        <TextInput
          label={say.item.minutes}
          value={String(entry.minutesPlanned)}
          inputMode="numeric"
          maxLength={3}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => change({ minutesPlanned: Number(value.replace(/\D/g, '')) })}
        />
      </div>
      <Textarea
        label={say.item.draft}
        value={entry.draft}
        maxLength={8000}
        autosize
        minRows={3}
        maxRows={10}
        onChange={({ currentTarget: { value } }) => change({ draft: value })}
      />
      <Checkbox.Group
        label={say.item.documents}
        value={entry.documents}
        onChange={(value) => change({ documents: AgendaDocument.array().parse(value) })}
      >
        <div className={classes.checks}>
          {AgendaDocument.options.map((value) => (
            <Checkbox key={value} value={value} label={say.item.document[value]} size="sm" />
          ))}
        </div>
      </Checkbox.Group>
    </>
  )
}

/** A kind of item with what goes with it: a vote has its kind of decision, an election its seats. */
function kindChange(entry: AgendaEntry, kind: AgendaKind): Partial<AgendaEntry> {
  const decision = kind === 'motion' || kind === 'agenda' ? (entry.decision ?? 'other') : null
  if (kind !== 'election') return { kind, decision, content: { ...entry.content, election: null } }
  const election = entry.content.election ?? { post: 'boardMember' as const, seats: 1, candidates: [] }
  return { kind, decision, content: withElection(entry, election) }
}

/** The content of an item that holds an election, which gives its posts to those elected. */
export function withElection(
  entry: AgendaEntry,
  election: NonNullable<AgendaEntry['content']['election']>,
): AgendaEntry['content'] {
  const others = entry.content.effects.filter(({ kind }) => kind !== 'electToPosts')
  const known = entry.content.effects.find((effect) => effect.kind === 'electToPosts')
  return {
    effects: [
      ...others,
      {
        kind: 'electToPosts',
        post: election.post,
        elected: [],
        fromDate: known?.fromDate ?? null,
        replaces: known?.replaces ?? true,
      },
    ],
    election,
  }
}
