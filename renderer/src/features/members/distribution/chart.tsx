import type { DistributionResult } from '@shared/contract/distribution'
import { formatDong } from '@shared/domain/money'
import { decimalText } from '@shared/domain/percent'
import { useMemo } from 'react'
import { useText } from '../../../text/text'
import { Gap, Sheet } from '../../../ui/sheet'
import { type Bar, flowParts, scaleOf, shownBars } from './chart-figures'
import classes from './distribution.module.css'

/** More bars than this cannot be told apart. */
const MOST_BARS = 320
const WIDTH = 680
const HEIGHT = 160
const LEFT = 40
const FLOOR = 138
const TOP = 26

export type ChartProps = {
  result: DistributionResult
  bars: readonly Bar[]
  person: { code: string; name: string } | null
  onPerson: (code: string) => void
}

/** Who gets what: all that is distributed as one bar, and every member's part, most first. */
export function Chart({ result, bars, person, onPerson }: ChartProps) {
  const say = useText().distribution.chart
  return (
    <Sheet
      fill
      title={say.title}
      aside={
        <>
          <Gap />
          <span className={classes.quiet}>{say.unit}</span>
        </>
      }
    >
      <div className={classes.chart}>
        <Flow result={result} />
        {bars.length === 0 ? (
          <p className={classes.quiet}>{say.nobody}</p>
        ) : (
          <Bars bars={bars} person={person} onPerson={onPerson} />
        )}
      </div>
    </Sheet>
  )
}

/** The bar of all that is distributed, with its legend; each part is told by name and figures, not by colour alone. */
export function Flow({ result }: { result: DistributionResult }) {
  const say = useText().distribution.chart
  const work = result.byLabour > 0 ? say.byWork : say.byUse
  const parts = flowParts(result, { indivisible: say.indivisible, work, capital: say.byCapital })
  return (
    <>
      <div className={classes.flow} aria-hidden="true">
        {parts.map(({ key, name, amount }, at) => (
          <i key={name} data-part={key} data-even={at % 2 === 0 || undefined} style={{ flex: amount }} />
        ))}
      </div>
      <ul className={classes.legend}>
        {parts.map(({ key, name, amount, percent }, at) => (
          <li key={name}>
            <i data-part={key} data-even={at % 2 === 0 || undefined} />
            <span>
              {name}
              <br />
              <b>{formatDong(amount)}</b> <span className={classes.quiet}>{shareText(percent)}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function shareText(percent: number): string {
  return `${percent.toFixed(1).replace('.', ',')} %`
}

function Bars({ bars, person, onPerson }: Pick<ChartProps, 'bars' | 'person' | 'onPerson'>) {
  const say = useText().distribution.chart
  const shown = useMemo(() => shownBars(bars, MOST_BARS), [bars])
  const { top, marks } = scaleOf(bars[0]?.total ?? 0)
  const height = (amount: number) => (amount * (FLOOR - TOP)) / top
  const pitch = (WIDTH - LEFT - 4) / shown.length
  const width = Math.max(0.6, Math.min(22, pitch * 0.82))
  const place = person === null ? -1 : bars.findIndex(({ code }) => code === person.code)
  const drawn = place < 0 ? -1 : shown.findIndex(({ place: at }) => at >= place)
  const x = (at: number) => LEFT + 2 + at * pitch
  return (
    <svg className={classes.bars} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={say.label(bars.length)}>
      {marks.map((mark) => (
        <g key={mark}>
          <path className={mark === 0 ? classes.floor : classes.grid} d={`M${LEFT} ${FLOOR - height(mark)}H${WIDTH}`} />
          <text x={LEFT - 8} y={FLOOR - height(mark) + 4} textAnchor="end">
            {decimalText(mark / 1_000_000)}
          </text>
        </g>
      ))}
      {shown.map(({ bar }, at) => (
        <g key={bar.code} className={classes.bar} onClick={() => onPerson(bar.code)}>
          <rect className={classes.hit} x={x(at)} y={TOP} width={pitch} height={FLOOR - TOP} />
          <rect
            data-part="capital"
            x={x(at)}
            y={FLOOR - height(bar.capital)}
            width={width}
            height={height(bar.capital)}
          />
          <rect data-part="work" x={x(at)} y={FLOOR - height(bar.total)} width={width} height={height(bar.work)} />
        </g>
      ))}
      {person === null || drawn < 0 ? null : (
        <Pin x={x(drawn) + width / 2} y={FLOOR - height(bars[place]?.total ?? 0)}>
          {say.place(person.name, place + 1, bars.length)}
        </Pin>
      )}
      <text x={LEFT} y={HEIGHT - 6}>
        {say.most(formatDong(bars[0]?.total ?? 0))}
      </text>
      <text x={WIDTH} y={HEIGHT - 6} textAnchor="end">
        {say.least(formatDong(bars.at(-1)?.total ?? 0))}
      </text>
    </svg>
  )
}

/** Points at a bar and names whose it is; near the right edge the words stand at the left. */
function Pin({ x, y, children }: { x: number; y: number; children: string }) {
  const left = x > WIDTH * 0.6
  const head = Math.max(10, Math.min(y - 8, 40))
  return (
    <g className={classes.pin}>
      <path d={`M${x} ${y - 2}V${head}h${left ? -14 : 14}`} />
      <text x={x + (left ? -18 : 18)} y={head + 4} textAnchor={left ? 'end' : 'start'}>
        {children}
      </text>
    </g>
  )
}
