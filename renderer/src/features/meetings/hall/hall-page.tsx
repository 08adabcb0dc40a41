import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type Action, applies, blockedBy, keysOf } from '../../../actions/action'
import { useActionHost, useActions } from '../../../actions/actions-context'
import { presses } from '../../../actions/shortcut'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { usePaper } from '../../../client/use-paper'
import { useText } from '../../../text/text'
import { Icon } from '../../../ui/icon'
import { KeyNote } from '../../../ui/key-hint'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import type { MeetingTabProps } from '../tabs'
import { AgendaLine } from './agenda-line'
import { CheckIn } from './check-in'
import { type HallControl, useHall } from './hall-control'
import { HallForms, type OpenForm } from './hall-forms'
import { HallHead } from './hall-head'
import { HallPanel } from './hall-panel'
import { focusOf } from './hall-scene'
import { clockOf } from './hall-time'
import { countField, type MotionPart } from './motion-panel'
import { QuorumBar } from './quorum-bar'
import { pauseAction } from './hall-keys'
import { useHallActions } from './use-hall-actions'
import { useHeldKeys } from './use-held-keys'
import classes from './hall.module.css'

const COUNT_KEYS: Readonly<Record<string, MotionPart>> = { 1: 'for', 2: 'against', 3: 'abstain', 4: 'invalid' }

/** The keys at the foot; F1 lists all of them. */
const SHOWN_KEYS = ['F11', 'PageDown', 'F12', 'F8', 'F9', 'F4', 'F2', 'F3']

/** The meeting day on the whole screen: the door at the left, what the hall reads at the right, the agenda below. */
export function HallPage({ meeting }: MeetingTabProps) {
  const text = useText()
  const { control, error } = useHall(meeting.meetingId)
  if (control !== null) return <Hall control={control} />
  return (
    <div className={classes.hall}>
      {error === null ? (
        <ProgressBar what={text.hall.reading} done={0} total={0} />
      ) : (
        <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
      )}
    </div>
  )
}

function Hall({ control }: { control: HallControl }) {
  const text = useText()
  const { context } = useActionHost()
  const [form, setForm] = useState<OpenForm | null>(null)
  const [hallOnly, setHallOnly] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const focus = focusOf(control.view, control.state)
  const open = (next: OpenForm) => {
    control.forget()
    setForm(next)
  }
  const paper = usePaper()
  const { meetingId } = control.view.meeting
  const print: Parameters<typeof useHallActions>[0]['print'] = (wish, subject = '') =>
    paper.show(() => core.meetingPapers.print({ meetingId, paper: wish, subject }))
  const flip = () => setHallOnly(!hallOnly)
  const { main, keys } = useHallActions({ control, focus, open, print, hallOnly, flip })
  const all = [...keys, pauseAction(control, open, text), ...(form === null ? main : [])]
  useActions(all)
  const atDoor = control.view.meeting.stage === 'open' && context.can('meeting.run') && focus.kind !== 'over'
  // On a small screen the large panel stands first, and the door takes its keys below it.
  const panelFirst = form !== null || (focus.kind !== 'doors' && focus.kind !== 'begin')
  useDoorFocus(root, field, form === null && atDoor, panelFirst)
  useHeldKeys(control.queue, control.unseen)
  /** Keys the door's field does not need itself: page keys, the counts of a vote, the list of keys. */
  const onKey = (event: KeyboardEvent<HTMLInputElement>, empty: boolean): boolean => {
    const part = COUNT_KEYS[event.key]
    const count = empty && part !== undefined && !event.ctrlKey ? countField(root.current, part) : null
    if (count !== null) {
      count.focus()
      return true
    }
    return (event.key.startsWith('Page') || (empty && event.key === '?')) && press(event, all, context)
  }
  return (
    <div
      ref={root}
      className={classes.hall}
      data-hall-only={hallOnly || undefined}
      data-door={atDoor || undefined}
      data-first={panelFirst ? 'panel' : undefined}
    >
      <HallHead control={control} />
      {atDoor ? (
        <CheckIn control={control} field={field} onProxy={(giver) => open({ kind: 'proxy', giver })} onKey={onKey} />
      ) : null}
      <QuorumBar control={control} />
      <div className={classes.stage}>
        {control.error !== null && form === null ? (
          <p className={classes.wrong} role="alert">
            {control.error}
          </p>
        ) : null}
        {form === null ? (
          <HallPanel
            focus={focus}
            control={control}
            main={main}
            onDone={() => field.current?.focus({ preventScroll: true })}
          />
        ) : (
          <HallForms form={form} control={control} onClose={() => setForm(null)} />
        )}
      </div>
      <AgendaLine control={control} />
      <HallFoot control={control} keys={all} />
    </div>
  )
}

function HallFoot({ control, keys }: { control: HallControl; keys: readonly Action[] }) {
  const text = useText()
  const { context } = useActionHost()
  const last = control.view.events.at(-1)
  const told = SHOWN_KEYS.flatMap((shown) => keys.filter((action) => keysOf(action)[0] === shown).slice(-1))
  return (
    <footer className={classes.footer}>
      <div className={classes.keys}>
        {told
          .filter((action) => applies(action, context))
          .map((action) => (
            <KeyNote key={action.id} keys={keysOf(action)[0] ?? ''}>
              {action.label}
            </KeyNote>
          ))}
        <KeyNote keys="F1">{text.hall.action.keys}</KeyNote>
      </div>
      <p className={classes.saved} data-busy={control.busy || undefined}>
        {control.busy || last === undefined ? null : <Icon name="check" small />}
        {control.busy ? text.hall.saving : last === undefined ? '' : text.hall.savedAt(clockOf(last.at, true))}
      </p>
    </footer>
  )
}

/** Does what a key stands for, of the actions given or of the program; false when nothing has it. */
function press(
  event: KeyboardEvent<HTMLInputElement>,
  actions: readonly Action[],
  context: ReturnType<typeof useActionHost>['context'],
): boolean {
  const hit = actions.find((action) => keysOf(action).some((keys) => presses(event, keys)) && applies(action, context))
  if (hit === undefined || blockedBy(hit, context) !== null) return false
  hit.perform(context)
  return true
}

/** The door's field has the focus whenever nothing else is typed: after a form, after a press beside it, when the window comes back. */
function useDoorFocus(
  root: React.RefObject<HTMLDivElement | null>,
  field: React.RefObject<HTMLInputElement | null>,
  atDoor: boolean,
  panelFirst: boolean,
): void {
  useEffect(() => {
    if (!atDoor) return
    const back = () => {
      const held = document.activeElement
      if (held === null || held === document.body || !root.current?.contains(held))
        field.current?.focus({ preventScroll: panelFirst })
    }
    back()
    const later = () => setTimeout(back, 0)
    document.addEventListener('focusout', later)
    window.addEventListener('focus', later)
    return () => {
      document.removeEventListener('focusout', later)
      window.removeEventListener('focus', later)
    }
  }, [root, field, atDoor, panelFirst])
}
