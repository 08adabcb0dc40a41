import { Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { DraftArticle, ResolutionDraft } from '@shared/contract/meeting-resolutions'
import type { MeetingRow } from '@shared/contract/meetings'
import type { PaperBlock } from '@shared/contract/paper-blocks'
import { effectWords } from '@shared/text/resolution-paper'
import { type ReactNode, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useKeeper } from '../../../client/use-keeper'
import { useTermNote } from '../../../client/use-term-note'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { Sheet } from '../../../ui/sheet'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'
import classes from './after.module.css'
import { useMembers } from '../use-members'
import { DraftEffect, withArticle } from './draft-effect'
import { KeptLine } from './kept-line'
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
  const written = useKeeper<ResolutionDraft>(given, (typed) => core.resolutions.saveDraft(typed))
  const draft = written.typed
  const [adding, setAdding] = useState(false)
  const [signedOn, setSignedOn] = useState<string | null>(today < meeting.plannedOn ? meeting.plannedOn : today)
  const signing = useCommand(core.resolutions.sign)
  const files = usePaperFiles((format) => core.resolutions.print({ draftId: draft.draftId, format }))
  const sign = async () => {
    if (signedOn === null || !(await written.keep())) return
    const done = await signing.run({ draftId: draft.draftId, signedOn })
    if (done === null) return
    await written.stop()
    showDone(say.done(done.number))
    onClose()
  }
  const remove = async () => {
    await written.stop()
    await core.resolutions.deleteDraft({ draftId: draft.draftId })
    onClose()
  }
  const actions = useEditorActions({ sign, files, onClose, onAdd: () => setAdding(true), remove })
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
      <TermNote meetingId={draft.meetingId} signedOn={signedOn} />
      <div className={classes.columns}>
        <div className={classes.stack}>
          {adding ? (
            <DraftEffect draft={draft} body={meeting.body} change={written.change} onDone={() => setAdding(false)} />
          ) : null}
          <DraftFields
            draft={draft}
            usualClosing={closingOf(blocks)}
            signedOn={signedOn}
            onSignedOn={setSignedOn}
            change={written.change}
          >
            <KeptLine keeping={written.keeping} unkept={written.unkept} />
          </DraftFields>
        </div>
        <Sheet label={text.after.page}>
          <PaperPage head={draft.summary} blocks={blocks} />
        </Sheet>
      </div>
    </>
  )
}

/** That the term of who chaired the meeting, and signs its resolutions, is over. */
function TermNote({ meetingId, signedOn }: { meetingId: string; signedOn: string | null }) {
  const { data } = useQuery(api.minutes.read.queryOptions({ input: { meetingId } }))
  const said = useTermNote(signedOn, { names: data === undefined ? [] : [data.chair] })
  return said === '' ? null : <Note tone="amber">{said}</Note>
}

type FieldsProps = {
  draft: ResolutionDraft
  usualClosing: string
  signedOn: string | null
  onSignedOn: (date: string | null) => void
  change: (edit: (draft: ResolutionDraft) => ResolutionDraft) => void
  children: ReactNode
}

/** What is written of a draft; it is kept as it is typed. */
function DraftFields({ draft, usualClosing, signedOn, onSignedOn, change, children }: FieldsProps) {
  const say = useText().after.resolutions
  const today = useToday()
  return (
    <Sheet title={say.draft} padded>
      <div className={classes.stack}>
        {children}
        <DateInput label={say.signedOn} value={signedOn} onChange={onSignedOn} today={today} />
        <TextInput
          label={say.summary}
          value={draft.summary}
          maxLength={1000}
          onChange={({ currentTarget: { value } }) => change((all) => ({ ...all, summary: value }))}
        />
        {draft.articles.map((article, at) => (
          <ArticleFields
            key={article.source.id}
            at={at}
            article={article}
            onType={(text) => change((all) => withArticle(all, at, () => ({ text })))}
            onDrop={(index) =>
              change((all) =>
                withArticle(all, at, ({ effects }) => ({ effects: effects.filter((_, one) => one !== index) })),
              )
            }
          />
        ))}
        <Textarea
          label={say.closing}
          autosize
          minRows={2}
          value={draft.closing}
          placeholder={usualClosing}
          onChange={({ currentTarget: { value } }) => change((all) => ({ ...all, closing: value }))}
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
  onDrop: (index: number) => void
}

function ArticleFields({ at, article, onType, onDrop }: ArticleProps) {
  const say = useText().after.resolutions
  const members = useMembers()
  const name = (code: string) => members.find((one) => one.code === code)?.name ?? code
  const form = useQuery(api.posts.chart.queryOptions({ input: { on: useToday() } })).data?.form ?? 'full'
  return (
    <div className={classes.stack}>
      <Textarea
        label={say.article(at + 1)}
        autosize
        minRows={2}
        value={article.text}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      {article.effects.map((effect, index) => (
        <div key={`${effect.kind} ${index}`} className={classes.row}>
          <span className={classes.quiet}>
            {say.causes}: {effectWords(effect, name, { form })}
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
  onAdd: () => void
  remove: () => Promise<void>
}

function useEditorActions({ sign, files, onClose, onAdd, remove }: EditorDeeds): Action[] {
  const all = useText()
  const text = all.after
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
    {
      id: 'meetings.draft.addEffect',
      place,
      label: all.effects.add,
      keys: 'Alt B',
      blocked: ({ whyNot }) => whyNot('meeting.run'),
      perform: onAdd,
    },
    { id: 'meetings.draft.print', place, label: text.pdf, keys: 'Ctrl P', perform: files.pdf },
    { id: 'meetings.draft.docx', place, label: text.docx, keys: 'Ctrl Shift P', perform: files.docx },
    { id: 'meetings.draft.back', place, label: say.back, keys: 'Esc', perform: onClose },
    {
      id: 'meetings.draft.remove',
      place,
      label: say.remove,
      blocked: ({ whyNot }) => whyNot('meeting.run'),
      perform: () => void remove(),
    },
  ]
  useActions(actions)
  return actions
}
