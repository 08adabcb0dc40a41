import { useQuery } from '@tanstack/react-query'
import type { ChecklistLine } from '@shared/contract/meetings'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { articleWords } from '@shared/text/article'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Icon, type IconName } from '../../../ui/icon'
import { Note } from '../../../ui/note'
import { Gap, Sheet } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { meetingPath } from '../meeting-path'
import classes from './preparation.module.css'

const none: readonly ChecklistLine[] = []
const icons: Readonly<Record<ChecklistLine['state'], IconName>> = {
  done: 'check',
  due: 'clock',
  late: 'warn',
  notYet: 'clock',
  info: 'eye',
}

/** What law and charter ask before the meeting, each with its day, how far it is and its article; a line leads to where it is done. */
export function Checklist({ meetingId, foot }: { meetingId: string; foot: ReactNode }) {
  const text = useText()
  const say = text.meetingPreparation.checklist
  const { data, error } = useQuery(api.meetings.checklist.queryOptions({ input: { meetingId } }))
  const lines = data ?? none
  const open = lines.filter(({ state }) => state === 'due' || state === 'late').length
  const isLate = lines.some(({ state }) => state === 'late')
  const tag =
    data === undefined ? null : (
      <Tag tone={isLate ? 'red' : open > 0 ? 'amber' : 'green'}>
        {open > 0 ? say.left(formatDong(open)) : say.ready}
      </Tag>
    )
  return (
    <Sheet
      fill
      title={say.title}
      foot={foot}
      aside={
        <>
          <Gap />
          {tag}
        </>
      }
    >
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      <ul className={classes.lines}>
        {lines.map((line) => (
          <li key={line.line}>
            <Line line={line} meetingId={meetingId} />
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function Line({ line, meetingId }: { line: ChecklistLine; meetingId: string }) {
  const say = useText().meetingPreparation.checklist
  const [, navigate] = useLocation()
  const { state, dueOn, done, total, article, tab } = line
  return (
    <button
      type="button"
      className={classes.line}
      data-state={state}
      title={say.go[tab]}
      onClick={() => navigate(tab === 'supervision' ? '/supervision' : meetingPath(meetingId, tab))}
    >
      <span className={classes.mark}>
        <Icon name={icons[state]} small />
      </span>
      <span>{say.line[line.line]}</span>
      <span className={classes.facts}>
        <span className={classes.stateWord}>{say.state[state]}</span>
        {done === null ? null : (
          <span>{total === null ? formatDong(done) : say.counted(formatDong(done), formatDong(total))}</span>
        )}
        {dueOn === null ? null : <span>{say.by(formatCivilDate(dueOn))}</span>}
        <span>{articleWords(article)}</span>
      </span>
    </button>
  )
}
