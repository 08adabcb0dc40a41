import { Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { DraftArticle, ResolutionDraft } from '@shared/contract/meeting-resolutions'
import type { MeetingRow } from '@shared/contract/meetings'
import type { PaperBlock } from '@shared/contract/paper-blocks'
import { effectWords } from '@shared/text/resolution-paper'
import { useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { Sheet } from '../../../ui/sheet'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'
import classes from './after.module.css'
import { PaperPage } from './paper-page'
import { usePaperFiles } from './use-paper-files'

type Props = {
  draft: ResolutionDraft & { blocks: readonly PaperBlock[] }
  meeting: MeetingRow
  onClose: () => void
}

/** A resolution being drafted beside its page: what it is about, its articles with what they cause, and signing. Kept as it is typed. */
export function DraftEditor({ draft: { blocks, ...given }, meeting, onClose }: Props) {
  const text = useText()
  const say = text.after.resolutions
  const today = useToday()
  const [draft, setDraft] = useState<ResolutionDraft>(given)
  const [signedOn, setSignedOn] = useState<string | null>(today < meeting.plannedOn ? meeting.plannedOn : today)
  const signing = useCommand(core.resolutions.sign)
  const keep = async (next: ResolutionDraft) => {
    setDraft(next)
    await core.resolutions.saveDraft(next)
  }
  const files = usePaperFiles((format) => core.resolutions.print({ draftId: draft.draftId, format }))
  const sign = async () => {
    if (signedOn === null) return
    await core.resolutions.saveDraft(draft)
    const done = await signing.run({ draftId: draft.draftId, signedOn })
    if (done === null) return
    showDone(say.done(done.number))
    onClose()
  }
  const actions = useEditorActions({ sign, files, onClose, draftId: draft.draftId })
  return (
    <>
      <div className={classes.row}>
        {actions.map((action, at) => (
          <ActionButton key={action.id} action={action} size="sm" primary={at === 0} />
        ))}
      </div>
      {signing.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(signing.error, text.failure).join(' ')}
        </Note>
      )}
      <div className={classes.columns}>
        <DraftFields
          draft={draft}
          usualClosing={closingOf(blocks)}
          signedOn={signedOn}
          onSignedOn={setSignedOn}
          onType={setDraft}
          onKeep={(next) => void keep(next)}
        />
        <Sheet label={text.after.page}>
          <PaperPage head={draft.summary} blocks={blocks} />
        </Sheet>
      </div>
    </>
  )
}

type FieldsProps = {
  draft: ResolutionDraft
  usualClosing: string
  signedOn: string | null
  onSignedOn: (date: string | null) => void
  onType: (draft: ResolutionDraft) => void
  onKeep: (draft: ResolutionDraft) => void
}

/** What is written of a draft; it is kept when a field is left. */
function DraftFields({ draft, usualClosing, signedOn, onSignedOn, onType, onKeep }: FieldsProps) {
  const say = useText().after.resolutions
  const today = useToday()
  const withArticle = (at: number, part: Partial<DraftArticle>): ResolutionDraft => {
    const articles = draft.articles.map((one, index) => (index === at ? { ...one, ...part } : one))
    return { ...draft, articles }
  }
  return (
    <Sheet title={say.draft} padded>
      <div className={classes.stack}>
        <DateInput label={say.signedOn} value={signedOn} onChange={onSignedOn} today={today} />
        <TextInput
          label={say.summary}
          value={draft.summary}
          maxLength={1000}
          onChange={(event) => onType({ ...draft, summary: event.currentTarget.value })}
          onBlur={() => onKeep(draft)}
        />
        {draft.articles.map((article, at) => (
          <ArticleFields
            key={article.source.id}
            at={at}
            article={article}
            onType={(text) => onType(withArticle(at, { text }))}
            onLeave={() => onKeep(draft)}
            onDrop={(index) => onKeep(withArticle(at, { effects: article.effects.filter((_, one) => one !== index) }))}
          />
        ))}
        <Textarea
          label={say.closing}
          autosize
          minRows={2}
          value={draft.closing}
          placeholder={usualClosing}
          onChange={(event) => onType({ ...draft, closing: event.currentTarget.value })}
          onBlur={() => onKeep(draft)}
        />
      </div>
    </Sheet>
  )
}

function closingOf(blocks: readonly PaperBlock[]): string {
  const closing = blocks.find((block) => block.kind === 'paragraph' && block.key === 'closing')
  return closing?.kind === 'paragraph' ? closing.text.replace(/^\*\*.*?\*\*\s*/, '') : ''
}

type ArticleProps = {
  at: number
  article: DraftArticle
  onType: (typed: string) => void
  onLeave: () => void
  onDrop: (index: number) => void
}

function ArticleFields({ at, article, onType, onLeave, onDrop }: ArticleProps) {
  const say = useText().after.resolutions
  const { data } = useQuery(api.members.list.queryOptions({ input: {} }))
  const name = (code: string) => data?.rows.find((one) => one.code === code)?.name ?? code
  return (
    <div className={classes.stack}>
      <Textarea
        label={say.article(at + 1)}
        autosize
        minRows={2}
        value={article.text}
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
      />
      {article.effects.map((effect, index) => (
        <div key={`${effect.kind} ${index}`} className={classes.row}>
          <span className={classes.quiet}>
            {say.causes}: {effectWords(effect, name)}
          </span>
          <KeyButton label={say.dropEffect} size="sm" onPress={() => onDrop(index)} />
        </div>
      ))}
    </div>
  )
}

type EditorDeeds = {
  sign: () => Promise<void>
  files: ReturnType<typeof usePaperFiles>
  onClose: () => void
  draftId: string
}

function useEditorActions({ sign, files, onClose, draftId }: EditorDeeds): Action[] {
  const text = useText().after
  const say = text.resolutions
  const place = 'meetings'
  const actions: Action[] = [
    {
      id: 'meetings.draft.sign',
      place,
      label: say.sign,
      keys: 'Ctrl Enter',
      blocked: ({ whyNot }) => whyNot('meeting.sign'),
      perform: () => void sign(),
    },
    { id: 'meetings.draft.print', place, label: text.pdf, keys: 'Ctrl P', perform: files.pdf },
    { id: 'meetings.draft.docx', place, label: text.docx, keys: 'Ctrl Shift P', perform: files.docx },
    { id: 'meetings.draft.back', place, label: say.back, keys: 'Esc', perform: onClose },
    {
      id: 'meetings.draft.remove',
      place,
      label: say.remove,
      blocked: ({ whyNot }) => whyNot('meeting.run'),
      perform: () => void core.resolutions.deleteDraft({ draftId }).then(onClose),
    },
  ]
  useActions(actions)
  return actions
}
