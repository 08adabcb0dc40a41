import type { ImportPreview } from '@shared/contract/imports'
import { formatDong } from '@shared/domain/money'
import { useMemo, useState } from 'react'
import { useText } from '../../text/text'
import { DataGrid, type GridColumn } from '../../ui/data-grid'
import { Icon } from '../../ui/icon'
import { Gap, Sheet } from '../../ui/sheet'
import { columnLook, faultyRowCount, type PreviewLine } from './preview-table'
import classes from './imports.module.css'

export type PreviewGridProps = {
  preview: ImportPreview
  lines: readonly PreviewLine[]
  fault: number
  onFault: (fault: number) => void
}

/** The rows of the file as they were read; a cell with a fault is framed, its row marked at the end. */
export function PreviewGrid({ preview, lines, fault, onFault }: PreviewGridProps) {
  const say = useText().imports.preview
  const [onlyFaulty, setOnlyFaulty] = useState(false)
  const [free, setFree] = useState(0)
  const shown = useMemo(() => (onlyFaulty ? lines.filter((line) => line.firstFault >= 0) : lines), [lines, onlyFaulty])
  const columns = useColumns(preview, say)
  const faultRow = preview.faults[fault]?.row ?? null
  const marked = shown.findIndex((line) => line.row === faultRow)
  const active = marked >= 0 && shown[free]?.row !== faultRow ? marked : free
  const faulty = faultyRowCount(preview.faults)
  const filter = (
    <>
      {faulty === 0 ? null : (
        <span className={classes.filters} role="group" aria-label={say.content}>
          <button type="button" aria-pressed={!onlyFaulty} onClick={() => setOnlyFaulty(false)}>
            {say.all}
          </button>
          <button type="button" aria-pressed={onlyFaulty} onClick={() => setOnlyFaulty(true)}>
            {say.onlyFaulty} <b>{formatDong(faulty)}</b>
          </button>
        </span>
      )}
      <Gap />
      {lines.length < preview.rowCount ? (
        <span className={classes.quiet}>{say.shownOf(formatDong(lines.length), formatDong(preview.rowCount))}</span>
      ) : null}
    </>
  )
  return (
    <Sheet fill title={say.content} aside={filter}>
      <DataGrid
        id={`imports.preview-${preview.kind}`}
        label={say.content}
        columns={columns}
        rowCount={shown.length}
        getRow={(place) => shown[place]}
        active={active}
        onActive={(place, line) => {
          setFree(place)
          if (line !== undefined && line.firstFault >= 0) onFault(line.firstFault)
        }}
        rowHeight={26}
        rowTone={(line) => (line.firstFault >= 0 ? 'fault' : undefined)}
        cellTone={(line, key) => (line.faultyCells.has(Number(key)) ? 'fault' : undefined)}
      />
    </Sheet>
  )
}

function useColumns(preview: ImportPreview, say: { row: string; blank: string }): GridColumn<PreviewLine>[] {
  return useMemo(() => {
    const number: GridColumn<PreviewLine> = {
      key: 'row',
      title: say.row,
      width: 60,
      fixed: true,
      kind: 'count',
      value: (line) => line.row,
      render: (line) => <span className={classes.quiet}>{line.row}</span>,
    }
    const mark: GridColumn<PreviewLine> = {
      key: 'mark',
      title: '',
      width: 34,
      fixed: true,
      value: (line) => (line.firstFault >= 0 ? '!' : ''),
      render: (line) =>
        line.firstFault >= 0 ? (
          <span className={classes.red}>
            <Icon name="warn" small />
          </span>
        ) : null,
    }
    const own = preview.headings.map((heading, i): GridColumn<PreviewLine> => {
      const look = columnLook(
        heading,
        preview.rows.slice(0, 50).map(({ cells }) => cells[i] ?? ''),
      )
      return {
        key: String(i),
        title: heading,
        width: look.width,
        grow: look.grow,
        kind: look.kind === 'figure' ? 'count' : 'text',
        value: (line) => line.cells[i] ?? '',
        render: (line) => <PreviewCell text={line.cells[i] ?? ''} faulty={line.faultyCells.has(i)} blank={say.blank} />,
      }
    })
    return [number, mark, ...own]
  }, [preview, say.row, say.blank])
}

function PreviewCell({ text, faulty, blank }: { text: string; faulty: boolean; blank: string }) {
  if (faulty && text.trim() === '') return <em>{blank}</em>
  return <span title={text}>{text}</span>
}
