import { Textarea, TextInput } from '@mantine/core'
import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { pickFile } from '../../../client/desktop'
import { hub } from '../../../client/hub-client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { KeyButton } from '../../../ui/key-button'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'
import type { News } from './down-items'
import classes from './downward.module.css'
import { itemKey, newEnding } from './item-key'

export type AnnouncementPanelProps = {
  kind: 'notice' | 'market'
  /** Null for a new one. */
  announcement: News['notices'][number] | null
  onDone: () => void
}

/** A notice or market news, with a paper where there is one. */
export function AnnouncementPanel({ kind, announcement, onDone }: AnnouncementPanelProps) {
  const { hubDownward } = useText()
  const say = hubDownward.announcement
  const today = useToday()
  const [ending] = useState(newEnding)
  const [title, setTitle] = useState(announcement?.title ?? '')
  const [text, setText] = useState(announcement?.text ?? '')
  const [issuedOn, setIssuedOn] = useState<CivilDate | null>(announcement?.issuedOn ?? today)
  const [file, setFile] = useState<File | null>(null)
  const command = useCommand(hub.news.saveAnnouncement)
  const id = announcement?.id ?? itemKey(title, ending)
  const isWhole = title.trim() !== '' && text.trim() !== '' && issuedOn !== null
  const pick = async () => {
    const picked = await pickFile('.pdf,.jpg,.jpeg,.png')
    if (picked !== null) setFile(picked)
  }
  return (
    <CommandForm
      title={say[kind]}
      confirm={hubDownward.keep}
      input={isWhole ? { kind, announcement: { id, title, text, issuedOn }, ...(file === null ? {} : { file }) } : null}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(hubDownward.kept)
        onDone()
      }}
      onCancel={onDone}
    >
      <TextInput
        label={say.title}
        data-autofocus
        value={title}
        maxLength={300}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label={say.text}
        minRows={6}
        maxLength={20_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <DateInput label={say.issuedOn} value={issuedOn} today={today} onChange={setIssuedOn} />
      <div>
        <KeyButton label={say.file} icon="clip" onPress={() => void pick()} />
      </div>
      {file === null ? null : <p className={classes.quiet}>{say.fileChosen(file.name)}</p>}
    </CommandForm>
  )
}
