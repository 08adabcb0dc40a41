import { Select, TextInput } from '@mantine/core'
import { PublishedThing, publishedThings, type Publication } from '@shared/contract/publications'
import { useState } from 'react'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'

export type PublicationDeed = 'add' | 'post' | 'takeDown' | 'drop'

type Props = { deed: PublicationDeed; publication: Publication | null; onDone: () => void }

/** Marks a paper as put up or taken down, says why it is not published, or adds one. */
export function PublicationForm({ deed, publication, onDone }: Props) {
  const text = useText()
  const say = text.after.publications
  const today = useToday()
  const [date, setDate] = useState<string | null>(today)
  const [words, setWords] = useState('')
  const [thing, setThing] = useState<PublishedThing>('memberList')
  const commands = {
    add: useCommand(core.publications.add),
    post: useCommand(core.publications.post),
    takeDown: useCommand(core.publications.takeDown),
    drop: useCommand(core.publications.drop),
  }
  const command = commands[deed]
  const publicationId = publication?.publicationId ?? ''
  const run = async (day: string) => {
    if (deed === 'add') return commands.add.run({ thing, title: words, issuedOn: day })
    if (deed === 'post') return commands.post.run({ publicationId, postedOn: day, place: words })
    if (deed === 'takeDown') return commands.takeDown.run({ publicationId, takenDownOn: day })
    return commands.drop.run({ publicationId, reason: words })
  }
  const labels = { add: say.name, post: say.place, takeDown: '', drop: say.reason }
  const dates = { add: say.issuedOn, post: say.postedOn, takeDown: say.takenDownOn, drop: '' }
  const blocked = date === null || (labels[deed] !== '' && words.trim() === '') ? say.missing : null
  const confirm = async () => {
    if (blocked !== null || date === null || (await run(date)) === null) return
    showDone({ add: say.added, post: say.posted, takeDown: say.takenDown, drop: say.dropped }[deed])
    onDone()
  }
  return (
    <FormPanel
      title={deed === 'add' ? say.add : (publication?.title ?? '')}
      confirmLabel={say[deed]}
      blocked={blocked}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    >
      {deed === 'add' ? (
        <Select
          label={say.thing}
          data={publishedThings.map((value) => ({ value, label: say.things[value] }))}
          value={thing}
          onChange={(value) => setThing(PublishedThing.parse(value))}
          allowDeselect={false}
        />
      ) : null}
      {labels[deed] === '' ? null : (
        <TextInput
          label={labels[deed]}
          value={words}
          maxLength={200}
          data-autofocus
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      {dates[deed] === '' ? null : <DateInput label={dates[deed]} value={date} onChange={setDate} today={today} />}
    </FormPanel>
  )
}
