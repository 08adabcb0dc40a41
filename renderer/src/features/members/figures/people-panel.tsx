import { useQuery } from '@tanstack/react-query'
import type { MemberFigure } from '@shared/contract/member-figures'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import type { DateRange } from '@shared/domain/period'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { arrowMoves } from '../../../ui/arrow-moves'
import { Note } from '../../../ui/note'
import { SidePanel } from '../../../ui/side-panel'
import { memberPath } from '../member-path'
import classes from './figures.module.css'

/** More are not drawn at once; the list of the register holds everybody. */
const SHOWN = 300

export type PeoplePanelProps = { period: DateRange; figure: MemberFigure; title: string; onClose: () => void }

/** The members behind a figure; arrows walk them, Enter opens one's page, Esc closes. */
export function PeoplePanel({ period, figure, title, onClose }: PeoplePanelProps) {
  const text = useText()
  const say = text.memberFigures.people
  const [, navigate] = useLocation()
  const list = useRef<HTMLUListElement>(null)
  const found = useQuery(api.memberFigures.people.queryOptions({ input: { ...period, figure } }))
  const people = found.data ?? []
  const read = found.data !== undefined
  useEffect(() => {
    if (read) list.current?.querySelector<HTMLElement>('[data-arrow-stop]')?.focus()
  }, [read, figure])
  const close: Action = {
    id: 'members.figures-close',
    place: 'members',
    label: say.close,
    keys: 'Esc',
    perform: onClose,
  }
  useActions([close])
  return (
    <SidePanel
      title={title}
      aside={read ? say.count(formatDong(people.length)) : undefined}
      foot={<ActionButton action={close} />}
      onClose={onClose}
    >
      {found.error === null ? null : <Note tone="red">{failureWords(found.error, text.failure).join(' ')}</Note>}
      {read && people.length === 0 ? <p className={classes.quiet}>{say.none}</p> : null}
      <ul ref={list} className={classes.people} onKeyDown={arrowMoves}>
        {people.slice(0, SHOWN).map(({ code, name, type, joinedOn, leftOn, paid }) => (
          <li key={code}>
            <button type="button" data-arrow-stop onClick={() => navigate(memberPath(code))}>
              <span>
                <b>{name}</b>
                <span className={classes.quiet}>{formatDong(paid)}</span>
              </span>
              <span className={classes.quiet}>
                {[
                  code,
                  text.members.type[type],
                  joinedOn === null ? '' : say.joined(formatCivilDate(joinedOn)),
                  leftOn === null ? '' : say.left(formatCivilDate(leftOn)),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {people.length > SHOWN ? <p className={classes.quiet}>{say.more(formatDong(people.length - SHOWN))}</p> : null}
    </SidePanel>
  )
}
