import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Outcome, ResolutionDraft } from '@shared/contract/meeting-resolutions'
import type { MeetingRow } from '@shared/contract/meetings'
import { useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api, core, newId } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import classes from './after.module.css'
import { DraftEditor } from './draft-editor'
import { SignedList } from './signed-list'

/** What the meeting decided, the resolutions drafted of it, and those that are signed. */
export function ResolutionsView({ meeting }: { meeting: MeetingRow }) {
  const text = useText()
  const say = text.after.resolutions
  const { meetingId } = meeting
  const { data, error } = useQuery(api.resolutions.ofMeeting.queryOptions({ input: { meetingId } }))
  const [open, setOpen] = useState<string | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const outcomes = data?.outcomes ?? []
  const picked = outcomes.filter((one) => chosen.includes(one.source.id))
  const { one, each } = useDraftActions(meeting, picked, (draftId) => {
    setChosen([])
    setOpen(draftId)
  })
  if (error !== null) return <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
  if (data === undefined) return <ProgressBar what={text.after.reading} done={0} total={0} />
  const draft = data.drafts.find(({ draftId }) => draftId === open)
  if (draft !== undefined)
    return <DraftEditor key={draft.draftId} draft={draft} meeting={meeting} onClose={() => setOpen(null)} />
  return (
    <>
      <Sheet
        title={say.outcomes}
        padded
        foot={
          <div className={classes.row}>
            <ActionButton action={one} primary />
            <ActionButton action={each} />
          </div>
        }
      >
        {outcomes.length === 0 ? <p className={classes.quiet}>{say.outcomesEmpty}</p> : null}
        <ul className={classes.outcomes}>
          {outcomes.map((outcome) => (
            <OutcomeLine
              key={outcome.source.id}
              outcome={outcome}
              chosen={chosen.includes(outcome.source.id)}
              onChoose={(on) =>
                setChosen(on ? [...chosen, outcome.source.id] : chosen.filter((id) => id !== outcome.source.id))
              }
            />
          ))}
        </ul>
      </Sheet>
      <DraftList drafts={data.drafts} onOpen={setOpen} />
      <SignedList signed={data.signed} />
    </>
  )
}

function DraftList({ drafts, onOpen }: { drafts: readonly ResolutionDraft[]; onOpen: (draftId: string) => void }) {
  const say = useText().after.resolutions
  if (drafts.length === 0) return null
  return (
    <Sheet title={say.drafts} padded>
      {drafts.map(({ draftId, summary }) => (
        <div key={draftId} className={classes.row}>
          <span>{summary}</span>
          <KeyButton label={say.edit} size="sm" onPress={() => onOpen(draftId)} />
        </div>
      ))}
    </Sheet>
  )
}

type LineProps = { outcome: Outcome; chosen: boolean; onChoose: (on: boolean) => void }

function OutcomeLine({ outcome, chosen, onChoose }: LineProps) {
  const say = useText().after.resolutions
  const { passed, resolvedBy, itemTitle, said } = outcome
  return (
    <li className={classes.outcome}>
      <Checkbox
        aria-label={say.select(itemTitle)}
        checked={chosen}
        disabled={!passed || resolvedBy !== null}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div>
        <b>{itemTitle}</b>
        <p className={classes.quiet}>{said}</p>
      </div>
      <Tag tone={passed ? 'green' : 'red'}>
        {resolvedBy === null ? (passed ? say.passed : say.refused) : say.inResolution(resolvedBy)}
      </Tag>
    </li>
  )
}

/** Drafting one resolution of all that is chosen, or one of each. */
function useDraftActions(meeting: MeetingRow, picked: readonly Outcome[], onDraft: (draftId: string) => void) {
  const say = useText().after.resolutions
  const save = async (outcomes: readonly Outcome[], summary: string): Promise<string> => {
    const draft: ResolutionDraft = {
      draftId: newId(),
      meetingId: meeting.meetingId,
      summary,
      articles: outcomes.map(({ source, text, effects }) => ({ source, text, effects })),
      closing: '',
    }
    await core.resolutions.saveDraft(draft)
    return draft.draftId
  }
  const blocked = picked.length === 0 ? say.chooseSome : null
  const shared = {
    place: 'meetings',
    blocked: ({ whyNot }: Parameters<NonNullable<Action['blocked']>>[0]) => blocked ?? whyNot('meeting.run'),
  }
  const one: Action = {
    ...shared,
    id: 'meetings.resolutions.one',
    label: say.one,
    keys: 'Alt N',
    perform: () => void save(picked, say.summaryOf(meeting.title)).then(onDraft),
  }
  const each: Action = {
    ...shared,
    id: 'meetings.resolutions.each',
    label: say.each,
    perform: () =>
      void Promise.all(picked.map((outcome) => save([outcome], outcome.itemTitle))).then(
        ([first]) => first !== undefined && onDraft(first),
      ),
  }
  useActions([one, each])
  return { one, each }
}
