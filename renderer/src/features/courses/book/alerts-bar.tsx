import { useQuery } from '@tanstack/react-query'
import type { ClassAlert } from '@shared/contract/class-book'
import type { ModuleEntry } from '@shared/contract/programmes'
import { attendanceSentence } from '@shared/text/training-reasons'
import { useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import classes from './book.module.css'

export type AlertsBarProps = {
  courseId: string
  modules: readonly ModuleEntry[]
  onGo: (at: { module: number; round: number }) => void
}

const codes = ['mustMakeUp', 'mayMissNothing', 'marksMissing'] as const

/** What must be done in the class before it is too late, counted in a line and listed when asked for. */
export function AlertsBar({ courseId, modules, onGo }: AlertsBarProps) {
  const say = useText().courses.alerts
  const [isOpen, setOpen] = useState(false)
  const { data } = useQuery(api.classBook.alerts.queryOptions({ input: { courseId } }))
  const alerts = data?.alerts ?? []
  const show: Action = {
    id: 'courses.alerts',
    place: 'courses',
    label: isOpen ? say.hide : say.show,
    keys: 'Alt A',
    when: () => alerts.length > 0,
    perform: () => setOpen(!isOpen),
  }
  useActions([show])
  if (alerts.length === 0) return null
  return (
    <section className={classes.alerts} aria-label={say.title}>
      <p>
        <b>{say.title}</b> {countWords(alerts, say.count)}
      </p>
      <ActionButton action={show} size="sm" />
      {isOpen ? (
        <ul>
          {alerts.map((alert) => (
            <li
              key={`${alert.module} ${alert.round} ${alert.enrolmentId} ${alert.code} ${alert.attendance?.kind ?? ''}`}
            >
              <button type="button" onClick={() => onGo({ module: alert.module, round: alert.round })}>
                <b>{alert.name}</b>
                {`, ${modules[alert.module - 1]?.name ?? ''}: ${say.what[alert.code]}`}{' '}
                {alert.attendance === null ? null : <span>{attendanceSentence(alert.attendance)}</span>}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

/** '3 người phải học bù, 1 người không được nghỉ thêm.' */
function countWords(
  alerts: readonly ClassAlert[],
  words: Readonly<Record<ClassAlert['code'], (count: number) => string>>,
) {
  const counted = codes.flatMap((code) => {
    const people = new Set(alerts.filter((alert) => alert.code === code).map(({ enrolmentId }) => enrolmentId)).size
    return people === 0 ? [] : [words[code](people)]
  })
  return `${counted.join(', ')}.`
}
