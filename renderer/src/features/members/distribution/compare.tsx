import { NativeSelect } from '@mantine/core'
import type { DistributionFacts, DistributionProposal, DistributionResult } from '@shared/contract/distribution'
import { formatDong } from '@shared/domain/money'
import { decimalText } from '@shared/domain/percent'
import { type ReactNode, useMemo, useState } from 'react'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { Gap, Sheet } from '../../../ui/sheet'
import { Flow } from './chart'
import { barsOf, scaleOf, shownBars } from './chart-figures'
import { useWorksheet, type Worksheet } from './use-worksheet'
import classes from './distribution.module.css'

export type CompareProps = {
  facts: DistributionFacts
  proposals: readonly DistributionProposal[]
  first: DistributionProposal
}

/** Two proposals side by side: what goes where, and who gets what in each. */
export function Compare({ facts, proposals, first }: CompareProps) {
  const say = useText().distribution.compare
  const others = proposals.filter(({ proposalId }) => proposalId !== first.proposalId)
  const [chosen, setChosen] = useState<string | null>(null)
  const second = others.find(({ proposalId }) => proposalId === chosen) ?? others[0] ?? first
  const left = useWorksheet(facts, first.plan)
  const right = useWorksheet(facts, second.plan)
  return (
    <div className={classes.left} aria-label={say.label}>
      <div className={classes.pair}>
        <Side title={first.name} worksheet={left} />
        <Side
          title={
            others.length < 2 ? (
              second.name
            ) : (
              <NativeSelect
                aria-label={say.right}
                size="xs"
                value={second.proposalId}
                data={others.map(({ proposalId, name }) => ({ value: proposalId, label: name }))}
                onChange={(event) => setChosen(event.currentTarget.value)}
              />
            )
          }
          worksheet={right}
        />
      </div>
      {left.result !== null && right.result !== null && left.faults.length + right.faults.length === 0 ? (
        <>
          <Differences left={left.result} right={right.result} names={[first.name, second.name]} />
          <WhoGetsWhat left={left.result} right={right.result} names={[first.name, second.name]} />
        </>
      ) : null}
    </div>
  )
}

function Side({ title, worksheet }: { title: ReactNode; worksheet: Worksheet }) {
  const say = useText().distribution.compare
  return (
    <Sheet title={title}>
      <div className={classes.chart}>
        {worksheet.faults.length > 0 || worksheet.result === null ? (
          <Note tone="amber">{say.faulty}</Note>
        ) : (
          <Flow result={worksheet.result} />
        )}
      </div>
    </Sheet>
  )
}

type BothProps = { left: DistributionResult; right: DistributionResult; names: readonly [string, string] }

function Differences({ left, right, names }: BothProps) {
  const say = useText().distribution
  const figures = (result: DistributionResult) => [
    result.indivisibleFund,
    result.steps.filter(({ key }) => key === 'otherFund').reduce((sum, { total }) => sum + total, 0),
    result.internalByUseAndLabour,
    result.internalByCapital,
    result.externalToMembers,
    result.members.reduce((sum, { total }) => sum + total, 0),
  ]
  const labels = [
    say.chart.indivisible,
    say.compare.otherFunds,
    say.table.useAndLabour,
    say.table.internalByCapital,
    say.table.externalByCapital,
    say.table.left,
  ]
  const [a, b] = [figures(left), figures(right)]
  return (
    <Sheet label={say.compare.difference}>
      <div className={classes.tableRoom}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th>{say.table.step}</th>
              <th className={classes.amount}>{names[0]}</th>
              <th className={classes.amount}>{names[1]}</th>
              <th className={classes.amount}>{say.compare.difference}</th>
            </tr>
          </thead>
          <tbody>
            {labels.map((label, at) => (
              <tr key={label} data-strong={at === labels.length - 1 || undefined}>
                <th scope="row">{label}</th>
                <td className={classes.amount}>{formatDong(a[at] ?? 0)}</td>
                <td className={classes.amount}>{formatDong(b[at] ?? 0)}</td>
                <td className={classes.amount}>{signed((b[at] ?? 0) - (a[at] ?? 0))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  )
}

function signed(amount: number): string {
  return amount > 0 ? `+${formatDong(amount)}` : amount === 0 ? '–' : formatDong(amount)
}

const [WIDTH, HEIGHT, LEFT, FLOOR, TOP] = [900, 200, 40, 180, 10]

/** Every member in the order of the first proposal: its bars, and over them the second proposal as a line of steps. */
function WhoGetsWhat({ left, right, names }: BothProps) {
  const say = useText().distribution
  const seconds = useMemo(() => new Map(right.members.map(({ code, total }) => [code, total])), [right])
  const shown = useMemo(() => shownBars(barsOf(left.members), 320), [left])
  const more = left.members.filter(({ code, total }) => (seconds.get(code) ?? 0) > total).length
  const less = left.members.filter(({ code, total }) => (seconds.get(code) ?? 0) < total).length
  const largest = Math.max(...shown.map(({ bar }) => Math.max(bar.total, seconds.get(bar.code) ?? 0)), 1)
  const { top, marks } = scaleOf(largest)
  const y = (amount: number) => FLOOR - (amount * (FLOOR - TOP)) / top
  const pitch = (WIDTH - LEFT - 4) / Math.max(1, shown.length)
  const line = shown
    .map(({ bar }, at) => `${at === 0 ? 'M' : 'L'}${LEFT + at * pitch} ${y(seconds.get(bar.code) ?? 0)}h${pitch}`)
    .join('')
  return (
    <Sheet
      title={say.compare.who}
      aside={
        <>
          <Gap />
          <span className={classes.quiet}>{say.compare.unit}</span>
        </>
      }
    >
      <div className={classes.chart}>
        <ul className={classes.legend}>
          <li>
            <i data-part="work" />
            {names[0]}
          </li>
          <li>
            <i data-part="line" />
            {names[1]}
          </li>
          <li className={classes.quiet}>{`${say.compare.gains(more)}, ${say.compare.loses(less)}`}</li>
        </ul>
        <svg className={classes.bars} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={say.compare.who}>
          {marks.map((mark) => (
            <g key={mark}>
              <path className={classes.grid} d={`M${LEFT} ${y(mark)}H${WIDTH}`} />
              <text x={LEFT - 8} y={y(mark) + 4} textAnchor="end">
                {decimalText(mark / 1_000_000)}
              </text>
            </g>
          ))}
          {shown.map(({ bar }, at) => (
            <rect
              key={bar.code}
              data-part="work"
              x={LEFT + at * pitch}
              y={y(bar.total)}
              width={pitch * 0.82}
              height={FLOOR - y(bar.total)}
            />
          ))}
          <path data-line="other" d={line} />
        </svg>
      </div>
    </Sheet>
  )
}
