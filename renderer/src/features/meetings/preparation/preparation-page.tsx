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
        foot={
          <>
            <ActionButton action={actions.open} size="sm" />
            <ActionButton action={actions.up} size="sm" />
            <ActionButton action={actions.down} size="sm" />
            <ActionButton action={actions.remove} size="sm" />
          </>
        }
      >
        {doing === 'removing' && chosen !== null ? (
          <div className={classes.ask}>
            <RemoveItem item={chosen} onDone={back} />
          </div>
        ) : null}
        {doing === 'cancelling' ? (
          <div className={classes.ask}>
            <CancelMeeting meeting={meeting} onDone={back} />
          </div>
        ) : null}
        {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
        {meeting.told > 0 && meeting.stage === 'preparing' && doing === null ? (
          <div className={classes.ask}>
            <Note>{say.called}</Note>
          </div>
        ) : null}
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
      {doing === 'adding' ? (
        <ItemForm
          meeting={meeting}
          item={null}
          onDone={(at) => {
            if (at !== null) setPlace(at)
            back()
          }}
        />
      ) : null}
      {doing === 'changing' && chosen !== null ? (
        <ItemForm key={chosen.itemId} meeting={meeting} item={chosen} onDone={back} />
      ) : null}
      {doing === 'planning' ? <ChangePlan meeting={meeting} onDone={back} /> : null}
    </div>
  )
}

function isForm(doing: Doing): boolean {
  return doing === 'adding' || doing === 'changing' || doing === 'planning'
}
