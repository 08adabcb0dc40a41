import { Menu } from '@mantine/core'
import type { PointerEvent } from 'react'
import { useText } from '../text/text'
import { isFigure } from './cell-text'
import type { GridColumn, GridSort } from './data-grid'
import { type ColumnChoices, noChoices, resized, toggled, widthOf } from './grid-columns'
import { Icon } from './icon'
import classes from './data-grid.module.css'

export type DataGridHeadProps<Row> = {
  gridId: string
  columns: readonly GridColumn<Row>[]
  choices: ColumnChoices
  onChoices: (next: ColumnChoices) => void
  sort: GridSort | undefined
  onSort: ((key: string) => void) | undefined
  /** The heading the cursor stands on; -1 for none. */
  active: number
}

/** The headings: a click or Enter sorts, the right edge changes the width. */
export function DataGridHead<Row>({
  gridId,
  columns,
  choices,
  onChoices,
  sort,
  onSort,
  active,
}: DataGridHeadProps<Row>) {
  return (
    <div role="row" aria-rowindex={1} className={classes.head}>
      {columns.map((column, i) => {
        const direction = sort?.key === column.key ? sort.direction : undefined
        const sortable = onSort !== undefined && column.sortable === true
        return (
          <div
            key={column.key}
            id={`${gridId}-head-${i}`}
            role="columnheader"
            aria-colindex={i + 1}
            aria-sort={sortable ? (direction ?? 'none') : undefined}
            className={classes.heading}
            data-figure={isFigure(column.kind ?? 'text') || undefined}
            data-active={i === active || undefined}
            data-sortable={sortable || undefined}
            title={column.title}
            onClick={sortable ? () => onSort(column.key) : undefined}
          >
            <span className={classes.headingWords}>{column.title}</span>
            {direction === undefined ? null : <Icon name={direction === 'ascending' ? 'up' : 'down'} small />}
            <WidthHandle column={column} choices={choices} onChoices={onChoices} />
          </div>
        )
      })}
    </div>
  )
}

function WidthHandle<Row>({
  column,
  choices,
  onChoices,
}: {
  column: GridColumn<Row>
  choices: ColumnChoices
  onChoices: (next: ColumnChoices) => void
}) {
  const text = useText()
  const drag = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault()
    event.stopPropagation()
    const handle = event.currentTarget
    const cell = handle.parentElement
    const from = event.clientX
    const width = cell?.getBoundingClientRect().width ?? widthOf(column, choices)
    handle.setPointerCapture(event.pointerId)
    const move = (next: globalThis.PointerEvent) => onChoices(resized(choices, column.key, width + next.clientX - from))
    const stop = () => {
      handle.removeEventListener('pointermove', move)
      handle.removeEventListener('lostpointercapture', stop)
    }
    handle.addEventListener('pointermove', move)
    handle.addEventListener('lostpointercapture', stop)
  }
  return (
    <span
      className={classes.handle}
      role="separator"
      aria-orientation="vertical"
      aria-label={text.parts.grid.resize(column.title)}
      aria-valuenow={widthOf(column, choices)}
      onPointerDown={drag}
      onClick={(event) => event.stopPropagation()}
    />
  )
}

/** The button that lists the columns to hide and show. */
export function ColumnMenu<Row>({
  columns,
  choices,
  onChoices,
}: {
  columns: readonly GridColumn<Row>[]
  choices: ColumnChoices
  onChoices: (next: ColumnChoices) => void
}) {
  const say = useText().parts.grid
  return (
    <Menu closeOnItemClick={false} position="bottom-end" shadow="md">
      <Menu.Target>
        <button type="button" className={classes.columnsButton} aria-label={say.columnsHint} title={say.columnsHint}>
          <Icon name="settings" small />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say.columns}</Menu.Label>
        {columns
          .filter((column) => column.fixed !== true)
          .map((column) => {
            const shown = !choices.hidden.includes(column.key)
            return (
              <Menu.Item
                key={column.key}
                role="menuitemcheckbox"
                aria-checked={shown}
                leftSection={shown ? <Icon name="check" small /> : <span className={classes.noCheck} />}
                onClick={() => onChoices(toggled(choices, column.key))}
              >
                {column.title}
              </Menu.Item>
            )
          })}
        <Menu.Divider />
        <Menu.Item closeMenuOnClick onClick={() => onChoices(noChoices)}>
          {say.resetColumns}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
