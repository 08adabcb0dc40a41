import { NativeSelect, TextInput } from '@mantine/core'
import { type Post, PostEndCause, postEndCauses } from '@shared/contract/post-parts'
import type { CivilDate } from '@shared/domain/civil-date'
import { postKindWords } from '@shared/text/posts'
import { useState } from 'react'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useResolutions } from '../../client/use-resolutions'
import { useText } from '../../text/text'
import { DateInput } from '../../ui/date-input'
import { FormPanel } from '../../ui/form-panel'
import { FactList } from '../../ui/side-panel'
import { ResolutionSelect } from '../../ui/resolution-select'
import { showDone } from '../../ui/toast'
import { useWorkPeriod } from '../../ui/work-period'

type EndFormProps = { post: Post; form: 'full' | 'simplified'; onDone: () => void; onCancel: () => void }

/** Says from which day somebody no longer holds a post, and why (article 63). */
export function EndForm({ post, form, onDone, onCancel }: EndFormProps) {
  const text = useText()
  const say = text.posts.ending
  const { today } = useWorkPeriod()
  const [endedOn, setEndedOn] = useState<CivilDate | null>(today)
  const [cause, setCause] = useState<PostEndCause>('termOver')
  const [resolutionId, setResolution] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const command = useCommand(core.posts.end)
  const resolutions = useResolutions()
  const confirm = async () => {
    if (endedOn === null || command.busy) return
    const done = await command.run({ postId: post.postId, endedOn, cause, resolutionId, note: note.trim() })
    if (done === null) return
    showDone(say.done(post.name))
    onDone()
  }
  return (
    <FormPanel
      title={say.question(post.name)}
      confirmLabel={say.confirm}
      blocked={endedOn === null ? say.missing : null}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void confirm()}
      onCancel={onCancel}
    >
      <FactList facts={[{ name: text.posts.detail.kind, value: postKindWords(post.kind, form) }]} />
      <NativeSelect
        label={say.cause}
        data-autofocus
        value={cause}
        data={postEndCauses.map((value) => ({ value, label: say.causes[value] }))}
        onChange={({ currentTarget: { value } }) => setCause(PostEndCause.safeParse(value).data ?? cause)}
      />
      <DateInput label={say.on} value={endedOn} today={today} onChange={setEndedOn} />
      <ResolutionSelect {...resolutions} value={resolutionId} onChange={setResolution} today={today} />
      <TextInput
        label={say.note}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <p>{say.words}</p>
    </FormPanel>
  )
}
