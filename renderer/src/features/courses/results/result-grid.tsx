import type { ResultLine } from '@shared/contract/graduation'
import { averageText } from '@shared/domain/training'
import { formatDong } from '@shared/domain/money'
import { classOrReached, graduationLabel, moduleMarkText } from '@shared/text/graduation-words'
import { type Ref, useMemo } from 'react'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Tag } from '../../../ui/tag'
import type { Results } from './results-type'

export type ResultGridProps = {
  ref: Ref<HTMLDivElement>
  results: Results
  place: number
  onPlace: (place: number) => void
}

/** A learner a row: the mark of each module, the average, the class, and what the council recognised. */
export function ResultGrid({ ref, results, place, onPlace }: ResultGridProps) {
  const say = useText().graduation
  const { lines } = results
  const modules = lines[0]?.modules.length ?? 0
  const isShort = results.programme.level === null
  const columns = useMemo(() => columnsOf(say, modules, isShort), [say, modules, isShort])
  const sitting = lines.filter(({ leftOn }) => leftOn === null)
  const graduates = sitting.filter(({ graduation }) => graduation.graduates).length
  return (
    <DataGrid
      ref={ref}
      id="course-results"
      label={say.grid}
      columns={columns}
      rowCount={lines.length}
      getRow={(at) => lines[at]}
      active={place}
      onActive={onPlace}
      rowTone={({ leftOn }) => (leftOn === null ? undefined : 'quiet')}
      footLabel={(isShort ? say.shortFoot : say.foot)(formatDong(graduates), formatDong(sitting.length))}
      empty={
        <EmptyState icon="cap" title={say.empty}>
          {say.emptyWay}
        </EmptyState>
      }
    />
  )
}

function columnsOf(say: Text['graduation'], modules: number, isShort: boolean): GridColumn<ResultLine>[] {
  const { column } = say
  const label = (line: ResultLine) => (line.leftOn === null ? graduationLabel(line.graduation) : say.left)
  return [
    { key: 'ordinal', title: column.ordinal, kind: 'count', width: 44, fixed: true, value: ({ ordinal }) => ordinal },
    { key: 'name', title: column.name, width: 150, grow: true, fixed: true, value: ({ name }) => name },
    ...Array.from({ length: modules }, (_, at): GridColumn<ResultLine> => ({
      key: `module${at + 1}`,
      title: column.module(at + 1),
      kind: 'code',
      width: isShort ? 96 : 58,
      value: (line) => shownModule(line, at),
    })),
    ...(isShort ? [] : [averageColumn(column.average)]),
    {
      key: 'class',
      title: isShort ? column.outcome : column.class,
      width: 124,
      value: label,
      render: (line) => (
        <Tag tone={line.leftOn !== null ? 'plain' : line.graduation.graduates ? 'green' : 'red'}>{label(line)}</Tag>
      ),
    },
    {
      key: 'recognised',
      title: isShort ? column.byDecision : column.recognised,
      width: 200,
      value: (line) => recognisedText(say, line),
    },
  ]
}

function averageColumn(title: string): GridColumn<ResultLine> {
  return {
    key: 'average',
    title,
    kind: 'code',
    width: 70,
    value: ({ graduation }) => (graduation.average === null ? '' : averageText(graduation.average)),
  }
}

function shownModule({ modules }: ResultLine, at: number): string {
  const own = modules[at]
  if (own === undefined) return ''
  const text = moduleMarkText(own.result)
  return own.round > 1 ? `${text} ↻` : text
}

/** What the council or the decision on a short course wrote down, that the rules find something else today, and the certificate's number. */
function recognisedText(say: Text['graduation'], { recognised, graduation, certificate }: ResultLine): string {
  if (recognised === null) return ''
  const said = recognised.graduates ? classOrReached(recognised.class) : say.notRecognised
  const isSame =
    graduation.graduates === recognised.graduates && (!graduation.graduates || graduation.class === recognised.class)
  const beside = isSame ? said : `${said}, ${say.differs}`
  return certificate === null ? beside : `${beside}, ${certificate}`
}
