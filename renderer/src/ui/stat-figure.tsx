import { type Dong, formatDong } from '@shared/domain/money'
import type { ReactNode } from 'react'
import { sparkline } from './sparkline'
import classes from './stat-figure.module.css'

export type StatFigureProps = {
  label: string
  value: Dong
  /** One small line under the figure. */
  sub?: ReactNode
  /** Ends of months, oldest first, as a small line without axes; the figures stand elsewhere. */
  trend?: readonly Dong[]
  /** Two parts of the whole as a bar with its words and amounts. */
  parts?: readonly [StatPart, StatPart]
  /** Leads to what is behind the figure. */
  onOpen?: () => void
}

export type StatPart = { label: string; value: Dong }

/** One figure of the home page; several stand side by side in a `StatRow`. */
export function StatFigure({ label, value, sub, trend, parts, onOpen }: StatFigureProps) {
  const content = (
    <>
      <h3>{label}</h3>
      <span className={classes.value}>{formatDong(value)}</span>
      {sub === undefined ? null : <span className={classes.sub}>{sub}</span>}
      {trend === undefined ? null : <Trend values={trend} />}
      {parts === undefined ? null : <Parts parts={parts} />}
    </>
  )
  if (onOpen === undefined) return <div className={classes.figure}>{content}</div>
  return (
    <button type="button" className={classes.figure} onClick={onOpen}>
      {content}
    </button>
  )
}

/** Figures side by side on one sheet; two by two where it is narrow. */
export function StatRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={classes.row} aria-label={label}>
      {children}
    </section>
  )
}

function Trend({ values }: { values: readonly Dong[] }) {
  const points = sparkline(values, 232, 40, 4)
  const last = points.at(-1)
  if (last === undefined) return null
  return (
    <svg className={classes.trend} viewBox="0 0 232 40" preserveAspectRatio="xMinYMid meet" aria-hidden="true">
      <path className={classes.base} d="M0 36.5H232" />
      <polyline points={points.map((point) => `${point.x},${point.y}`).join(' ')} />
      <circle cx={last.x} cy={last.y} r={3} />
    </svg>
  )
}

function Parts({ parts }: { parts: readonly [StatPart, StatPart] }) {
  const whole = parts[0].value + parts[1].value
  const share = whole === 0 ? 50 : (parts[0].value / whole) * 100
  return (
    <>
      <div className={classes.bar} aria-hidden="true">
        <i style={{ width: `${share}%` }} />
        <i style={{ width: `${100 - share}%` }} />
      </div>
      <div className={classes.legend}>
        {parts.map((part) => (
          <span key={part.label}>
            <i />
            {part.label} {formatDong(part.value)}
          </span>
        ))}
      </div>
    </>
  )
}
