import { useWindowEvent } from '@mantine/hooks'
import type { Fault } from '@shared/contract/refusal'
import { useEffect, useRef } from 'react'
import { useText, type Text } from '../text/text'
import { nextFault } from './fault-cursor'
import { Icon } from './icon'
import { Tag } from './tag'
import classes from './fault-list.module.css'

export type FaultListProps = {
  faults: readonly Fault[]
  /** The fault one stands at, -1 for none. */
  active: number
  /** Goes to a fault: mark it here and put the cursor where it is. F8 and Shift+F8 come here too. */
  onGo: (place: number) => void
  /** The name of a column as the screen shows it; the core's own word by default. */
  columnName?: (column: string) => string
  /** False where another list on the page has F8. */
  listens?: boolean
}

/**
 * All that is wrong, each with row, column, value, reason and way out. F8 goes to the next from wherever the focus is,
 * Shift+F8 to the one before, a click to any.
 */
export function FaultList({ faults, active, onGo, columnName = (column) => column, listens = true }: FaultListProps) {
  const text = useText()
  const list = useRef<HTMLOListElement>(null)
  useWindowEvent('keydown', (event) => {
    if (!listens || event.key !== 'F8' || event.ctrlKey || event.altKey || event.defaultPrevented) return
    event.preventDefault()
    const next = nextFault(active, faults.length, event.shiftKey)
    if (next >= 0) onGo(next)
  })
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  if (faults.length === 0) return <p className={classes.none}>{text.parts.fault.none}</p>
  return (
    <ol ref={list} className={classes.list}>
      {faults.map((fault, i) => (
        <li key={`${fault.row} ${fault.column} ${fault.code} ${i}`}>
          <button
            type="button"
            className={classes.fault}
            aria-current={i === active || undefined}
            onClick={() => onGo(i)}
          >
            <FaultWords fault={fault} columnName={columnName} text={text} />
          </button>
        </li>
      ))}
    </ol>
  )
}

function FaultWords({ fault, columnName, text }: { fault: Fault; columnName: (column: string) => string; text: Text }) {
  const say = text.parts.fault
  const value = fault.value === '' ? say.blank : fault.value
  return (
    <>
      <span className={classes.where}>
        <Icon name="warn" small />
        <b>{fault.row === null ? say.whole : say.row(fault.row)}</b>
        {fault.column === null ? null : <Tag>{columnName(fault.column)}</Tag>}
        {value === null ? null : <span className={classes.value}>{value}</span>}
      </span>
      <span className={classes.message}>{fault.message}</span>
    </>
  )
}
