import { type MeetingTexts, MeetingTextPart, type PlanEntry } from '@shared/contract/meeting-papers'
import { formatDong } from '@shared/domain/money'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { useText } from '../../../text/text'
import { Sheet } from '../../../ui/sheet'
import type { PapersPanel } from './papers-page'
import classes from './papers.module.css'

type Props = {
  overview: { texts: MeetingTexts; year: number; plan: readonly PlanEntry[]; nextPlan: readonly PlanEntry[] }
  onOpen: (panel: PapersPanel) => void
}

/** What people write into the papers: which parts are written, which figures are planned, and the forms for both. */
export function WritingSheet({ overview, onOpen }: Props) {
  const say = useText().meetingPapers
  const { texts, year, plan, nextPlan } = overview
  const open = (panel: PapersPanel, id: string, label: string, keys?: string): Action => ({
    id: `meetingPapers.${id}`,
    place: 'meetings',
    label,
    ...(keys === undefined ? {} : { keys }),
    blocked: ({ whyNot }) => whyNot('meeting.prepare'),
    perform: () => onOpen(panel),
  })
  const deeds = [
    open('texts', 'texts', say.texts, 'Alt E'),
    open('plan', 'plan', say.plan(String(year))),
    open('nextPlan', 'nextPlan', say.plan(String(year + 1))),
  ]
  useActions(deeds)
  const planned = (entries: readonly PlanEntry[]) => {
    const count = entries.filter((one) => one.planned !== null).length
    return count === 0 ? say.notPlanned : say.planned(formatDong(count))
  }
  return (
    <Sheet title={say.writing} padded>
      <div className={classes.words}>
        <p>{say.writingExplain}</p>
        <div className={classes.deeds}>
          {deeds.map((action) => (
            <ActionButton key={action.id} action={action} />
          ))}
        </div>
        <div className={classes.state}>
          {MeetingTextPart.options.map((part) => (
            <Line key={part} name={say.text[part]} state={texts[part].trim() === '' ? say.notWritten : say.written} />
          ))}
          <Line name={say.planTitle(String(year))} state={planned(plan)} />
          <Line name={say.planTitle(String(year + 1))} state={planned(nextPlan)} />
        </div>
      </div>
    </Sheet>
  )
}

function Line({ name, state }: { name: string; state: string }) {
  return (
    <>
      <span>{name}</span>
      <span className={classes.subject}>{state}</span>
    </>
  )
}
