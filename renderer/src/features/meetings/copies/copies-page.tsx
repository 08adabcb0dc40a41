import { useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { momentText } from '../../../ui/moment-text'
import { Note } from '../../../ui/note'
import { Sheet } from '../../../ui/sheet'
import type { MeetingTabProps } from '../tabs'
import classes from './copies.module.css'
import { DepartureList } from './departure-list'
import { RecallPanel } from './recall-panel'
import { useCopies } from './use-copies'

/** The meeting on another PC: taken away as a file, taken back, called back; and its rehearsal. */
export function CopiesPage({ meeting }: MeetingTabProps) {
  const { meetingId, stage } = meeting
  const going = stage === 'preparing' || stage === 'open'
  const text = useText()
  const say = text.meetingCopies
  const copies = useCopies(meetingId)
  const [recalling, setRecalling] = useState(false)
  const deeds = useDeeds(copies, going, () => setRecalling(true))
  const { away, error } = copies
  return (
    <div className={classes.tab}>
      <Sheet title={say.title} padded>
        <div className={classes.words}>
          <Note tone={away === null ? 'plain' : 'amber'}>
            {away === null ? (going ? say.here : say.over) : say.away(momentText(away.departedAt), away.departedBy)}
          </Note>
          <p>{say.explain}</p>
          <p>{away === null ? say.departHint : say.explainAway}</p>
          {error === null ? null : (
            <Note tone="red" urgent>
              {failureWords(error, text.failure).join(' ')}
            </Note>
          )}
          {recalling && away !== null ? <RecallPanel copies={copies} onDone={() => setRecalling(false)} /> : null}
          <div className={classes.deeds}>
            {away === null ? (
              <ActionButton action={deeds.depart} primary />
            ) : (
              <>
                <ActionButton action={deeds.takeBack} primary />
                <ActionButton action={deeds.saveAgain} />
                <ActionButton action={deeds.recall} />
              </>
            )}
          </div>
        </div>
      </Sheet>
      <Sheet title={say.rehearsal} padded>
        <div className={classes.words}>
          <p>{say.rehearsalExplain}</p>
          <div className={classes.deeds}>
            <ActionButton action={deeds.rehearse} />
          </div>
        </div>
      </Sheet>
      {copies.copies.length === 0 ? null : (
        <Sheet title={say.history}>
          <DepartureList copies={copies.copies} />
        </Sheet>
      )}
    </div>
  )
}

function useDeeds(copies: ReturnType<typeof useCopies>, going: boolean, onRecall: () => void) {
  const say = useText().meetingCopies
  const place = 'meetings'
  const blockedUnless =
    (possible: boolean, reason: string): NonNullable<Action['blocked']> =>
    ({ whyNot }) =>
      possible ? whyNot('meeting.run') : reason
  const isGone = copies.away !== null
  const deeds = {
    depart: {
      id: 'meetingCopies.depart',
      place,
      label: say.depart,
      keys: 'Alt N',
      icon: 'file',
      blocked: blockedUnless(going && !isGone, isGone ? say.isAway : say.over),
      perform: () => void copies.depart(),
    },
    saveAgain: {
      id: 'meetingCopies.file',
      place,
      label: say.saveAgain,
      blocked: blockedUnless(isGone, say.notAway),
      perform: () => void copies.saveAgain(),
    },
    takeBack: {
      id: 'meetingCopies.return',
      place,
      label: say.takeBack,
      keys: 'Alt R',
      icon: 'import',
      blocked: blockedUnless(isGone, say.notAway),
      perform: () => void copies.takeBack(),
    },
    recall: {
      id: 'meetingCopies.recall',
      place,
      label: say.recall,
      blocked: blockedUnless(isGone, say.notAway),
      perform: onRecall,
    },
    rehearse: {
      id: 'meetingCopies.rehearse',
      place,
      label: say.rehearse,
      blocked: blockedUnless(going, say.over),
      perform: () => void copies.rehearse(),
    },
  } satisfies Record<string, Action>
  useActions(Object.values(deeds))
  return deeds
}
