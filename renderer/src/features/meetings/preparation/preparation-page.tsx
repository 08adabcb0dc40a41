import { useQuery } from '@tanstack/react-query'
import type { AgendaItem } from '@shared/contract/meeting-agenda'
import { formatDong } from '@shared/domain/money'
import { useRef, useState } from 'react'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Gap, Sheet } from '../../../ui/sheet'
import type { MeetingTabProps } from '../tabs'
import { AgendaGrid } from './agenda-grid'
import { CancelMeeting } from './cancel-meeting'
import { ChangePlan } from './change-plan'
import { Checklist } from './checklist'
import { ItemForm } from './item-form'
import classes from './preparation.module.css'
import { RemoveItem } from './remove-item'
import { type Doing, useAgendaActions } from './use-agenda-actions'

const none: readonly AgendaItem[] = []

/** Preparing a meeting: what law and charter ask at the left, the agenda at the right; a form takes the place of the list. */
export function PreparationPage({ meeting }: MeetingTabProps) {
  const text = useText()
  const say = text.meetingPreparation.agenda
  const { meetingId } = meeting
  const grid = useRef<HTMLDivElement>(null)
  const { data, error } = useQuery(api.meetings.agenda.queryOptions({ input: { meetingId } }))
  const [place, setPlace] = useState(0)
  const [doing, setDoing] = useState<Doing>(null)
  const items = data?.items ?? none
  const chosen = items[Math.min(place, Math.max(items.length - 1, 0))] ?? null
  const back = () => {
    setDoing(null)
    setTimeout(() => grid.current?.focus(), 0)
  }
  const actions = useAgendaActions({ meeting, items, chosen, setDoing, setPlace })
  useActions(actions.all)
  return (
    <div className={classes.room} data-form={isForm(doing) || undefined}>
      {isForm(doing) ? null : (
        <Checklist
          meetingId={meetingId}
          foot={
            <>
              <ActionButton action={actions.change} size="sm" />
              <ActionButton action={actions.cancel} size="sm" />
            </>
          }
        />
      )}
      <Sheet
        fill
        title={say.title}
        aside={
          <>
            {data === undefined ? null : <span className={classes.quiet}>{say.ends(data.endsAtTime)}</span>}
            <Gap />
            <ActionButton action={actions.add} size="sm" primary />
          </>
        }
        foot={<ItemActions actions={actions} />}
      >
        <Asked doing={doing} meeting={meeting} item={chosen} onDone={back} />
        {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
        {data === undefined ? (
          <ProgressBar what={say.reading} done={0} total={0} />
        ) : (
          <AgendaGrid
            grid={grid}
            items={items}
            place={place}
            onPlace={setPlace}
            onOpen={() => setDoing('changing')}
            add={actions.add}
            foot={say.total(
              formatDong(items.length),
              formatDong(items.reduce((sum, { minutesPlanned }) => sum + minutesPlanned, 0)),
            )}
          />
        )}
      </Sheet>
      <Forms doing={doing} meeting={meeting} item={chosen} onPlace={setPlace} onDone={back} />
    </div>
  )
}

function isForm(doing: Doing): boolean {
  return doing === 'adding' || doing === 'changing' || doing === 'planning'
}

/** What is done with the item one stands at. */
function ItemActions({ actions: { open, up, down, remove } }: { actions: ReturnType<typeof useAgendaActions> }) {
  return [open, up, down, remove].map((action) => <ActionButton key={action.id} action={action} size="sm" />)
}

type AskedProps = { doing: Doing; meeting: MeetingTabProps['meeting']; item: AgendaItem | null; onDone: () => void }

/** What is asked before an item or the meeting is given up; else that a change now means other notices. */
function Asked({ doing, meeting, item, onDone }: AskedProps) {
  const say = useText().meetingPreparation.agenda
  if (doing === 'removing' && item !== null)
    return (
      <div className={classes.ask}>
        <RemoveItem item={item} onDone={onDone} />
      </div>
    )
  if (doing === 'cancelling')
    return (
      <div className={classes.ask}>
        <CancelMeeting meeting={meeting} onDone={onDone} />
      </div>
    )
  if (doing !== null || meeting.told === 0 || meeting.stage !== 'preparing') return null
  return (
    <div className={classes.ask}>
      <Note>{say.called}</Note>
    </div>
  )
}

/** The form that takes the place of the list: a new item, a changed one, or another plan. */
function Forms({ doing, meeting, item, onPlace, onDone }: AskedProps & { onPlace: (place: number) => void }) {
  if (doing === 'planning') return <ChangePlan meeting={meeting} onDone={onDone} />
  if (doing === 'changing' && item !== null)
    return <ItemForm key={item.itemId} meeting={meeting} item={item} onDone={onDone} />
  if (doing !== 'adding') return null
  return (
    <ItemForm
      meeting={meeting}
      item={null}
      onDone={(at) => {
        if (at !== null) onPlace(at)
        onDone()
      }}
    />
  )
}
