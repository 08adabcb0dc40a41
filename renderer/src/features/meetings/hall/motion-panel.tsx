import type { MotionState } from '@shared/domain/hall/state'
import { type ReactNode, useState } from 'react'
import { ActionButton } from '../../../actions/action-button'
import type { Action } from '../../../actions/action'
import { useText } from '../../../text/text'
import { Icon } from '../../../ui/icon'
import { KeyHint } from '../../../ui/key-hint'
import type { HallControl, ToldEvent } from './hall-control'
import { countText, majorityArticle, percentText, productText, prospectOf, shareText, strictest } from './hall-figures'
import { clockOf } from './hall-time'
import classes from './hall.module.css'

const PARTS = ['for', 'against', 'abstain', 'invalid'] as const
export type MotionPart = (typeof PARTS)[number]

type Props = {
  motion: MotionState
  control: HallControl
  place: ReactNode
  closing: Action | null
  onDone: () => void
  /** A screen that is only shown: nothing is typed into it. */
  shown: boolean
}

/** A vote while it is open, and its result when it is fixed: the base, what is needed, what was counted, and what can be said already. */
export function MotionPanel({ motion, control, place, closing, onDone, shown }: Props) {
  const text = useText()
  const say = text.hall.motion
  const open = motion.closedAt === null
  const [typed, setTyped] = useState<Partial<Record<MotionPart, string>>>({})
  /** All four together: the one before may still be on its way. */
  const keep = () => {
    if (Object.values(typed).every((value) => value === undefined)) return
    const [yes, against, abstain, invalid] = PARTS.map((part) => Number(typed[part] ?? motion[part]))
    void control.tell(
      counted(motion, { for: yes ?? 0, against: against ?? 0, abstain: abstain ?? 0, invalid: invalid ?? 0 }),
    )
  }
  return (
    <section className={classes.motion} aria-label={motion.text}>
      <div className={classes.head}>
        {place}
        <span className={classes.badge} data-tone={open ? 'amber' : motion.passed ? 'green' : 'red'}>
          {open ? say.voting : motion.passed ? say.passed : say.failed}
        </span>
        <span className={classes.space} />
        <span className={classes.muted}>
          {motion.closedAt === null ? say.openedAt(clockOf(motion.openedAt)) : say.closedAt(clockOf(motion.closedAt))}
        </span>
      </div>
      <p className={classes.motionText}>{motion.text}</p>
      <Needed motion={motion} control={control} />
      <VoteBar motion={motion} />
      <div className={classes.counts}>
        {PARTS.map((part, index) => (
          <Count
            key={part}
            part={part}
            index={index}
            typed={typed[part]}
            onType={(value) => setTyped({ ...typed, [part]: value })}
            onKeep={keep}
            {...{ motion, onDone, shown }}
          />
        ))}
        <div data-part="notCast">
          <span>{say.notCast}</span>
          <b>{countText(motion.notCast)}</b>
          <em>{percentText(motion.notCast, motion.base)}</em>
        </div>
      </div>
      {open && !shown && control.view.rules.tieToChair ? <ChairSide motion={motion} control={control} /> : null}
      <Verdict motion={motion} closing={closing} shown={shown} />
    </section>
  )
}

function Needed({ motion, control }: Pick<Props, 'motion' | 'control'>) {
  const text = useText()
  const say = text.hall.motion
  const { rules, meeting } = control.view
  const threshold = strictest(rules, motion.decision, motion.base)
  if (threshold === null) return null
  const percent = shareText(threshold)
  const who = say.attending[meeting.body === 'board' ? 'board' : 'generalMeeting']
  return (
    <p className={classes.needed}>
      {say.need(motion.decision === 'other' ? say.thisOne : say.decisions[motion.decision])}{' '}
      <b>{threshold.strict ? say.above(percent) : say.atLeast(percent)}</b> {say.votesOf(who)}{' '}
      {say.exact(countText(motion.base), percent, productText(motion.base, threshold))}{' '}
      <b>{say.neededVotes(countText(motion.needed))}</b>.{' '}
      <span className={classes.dim}>{text.hall.article(majorityArticle(motion.decision, meeting.body))}</span>
      {motion.excluded.length === 0 ? null : (
        <span>
          {' '}
          {say.excluded(
            countText(motion.excluded.reduce((sum, { votes }) => sum + votes, 0)),
            motion.excluded.map(({ name }) => name).join(', '),
          )}
        </span>
      )}
      {motion.belowQuorumReason === null ? null : (
        <span className={classes.wrong}>
          {' '}
          {text.hall.reason}: {motion.belowQuorumReason}
        </span>
      )}
    </p>
  )
}

function VoteBar({ motion }: { motion: MotionState }) {
  const text = useText()
  const width = (count: number) => `${motion.base === 0 ? 0 : (count * 100) / motion.base}%`
  const label = (count: number) => (count * 16 > motion.base ? countText(count) : '')
  return (
    <>
      <div className={classes.vbar} aria-hidden="true">
        {PARTS.map((part) => (
          <i key={part} data-part={part} style={{ width: width(motion[part]) }}>
            {label(motion[part])}
          </i>
        ))}
        <i data-part="notCast" style={{ width: width(motion.notCast) }} />
        <u style={{ left: width(motion.needed) }} />
      </div>
      <p className={classes.vlab}>
        <span style={{ left: width(motion.needed) }}>{text.hall.motion.mark(countText(motion.needed))}</span>
      </p>
    </>
  )
}

type CountProps = {
  part: MotionPart
  index: number
  motion: MotionState
  /** What is typed and not yet seen in what is kept. */
  typed: string | undefined
  onType: (value: string | undefined) => void
  onKeep: () => void
  onDone: () => void
  shown: boolean
}

/** One count; what is typed is on disk before the bar shows it. */
function Count({ part, index, motion, typed, onType, onKeep, onDone, shown }: CountProps) {
  const text = useText()
  const open = motion.closedAt === null && !shown
  return (
    <label data-part={part}>
      <span>
        {open ? <KeyHint keys={String(index + 1)} /> : null} {text.hall.motion[part]}
      </span>
      {open ? (
        <input
          data-count={part}
          data-ahead="counts"
          inputMode="numeric"
          autoComplete="off"
          value={typed ?? String(motion[part])}
          onFocus={(event) => event.target.select()}
          onChange={(event) => onType(event.target.value.replace(/\D/g, '').slice(0, 7))}
          onBlur={onKeep}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              onType(undefined)
              onDone()
            } else if (event.key === 'Enter' && !event.ctrlKey) {
              const next = PARTS[index + 1]
              if (next === undefined) onDone()
              else countField(event.currentTarget.closest('section'), next)?.focus()
            } else if (event.key === 'Enter') {
              // What stands in the field is kept before the result is fixed.
              event.currentTarget.blur()
              return
            } else return
            event.preventDefault()
          }}
        />
      ) : (
        <b>{countText(motion[part])}</b>
      )}
      <em>{percentText(motion[part], motion.base)}</em>
    </label>
  )
}

/** The field of one count within the part of the page given. */
export function countField(within: Element | null, part: MotionPart): HTMLInputElement | null {
  return within?.querySelector<HTMLInputElement>(`[data-count=${part}]`) ?? null
}

/** The event that tells a motion's counts. */
function counted(
  { motionId, chairSide }: MotionState,
  counts: Record<MotionPart, number>,
): Extract<ToldEvent, { kind: 'motionCounted' }> {
  return { kind: 'motionCounted', motionId, ...counts, ...(chairSide === null ? {} : { chairSide }) }
}

function ChairSide({ motion, control }: Pick<Props, 'motion' | 'control'>) {
  const text = useText()
  const tell = (chairSide: 'for' | 'against') => control.tell({ ...counted(motion, motion), chairSide })
  return (
    <div className={classes.sides} role="radiogroup" aria-label={text.hall.motion.chairSide}>
      <span>{text.hall.motion.chairSide}</span>
      {(['for', 'against'] as const).map((side) => (
        <label key={side}>
          <input type="radio" name="chairSide" checked={motion.chairSide === side} onChange={() => void tell(side)} />
          {text.hall.motion[side]}
        </label>
      ))}
    </div>
  )
}

function Verdict({ motion, closing, shown }: { motion: MotionState; closing: Action | null; shown: boolean }) {
  const text = useText()
  const say = text.hall.motion
  const prospect = prospectOf(motion)
  const tone = !motion.counted
    ? 'plain'
    : prospect.kind === 'enough'
      ? 'green'
      : prospect.kind === 'tooFew'
        ? 'red'
        : 'plain'
  return (
    <div className={classes.verdictLine} data-tone={tone} role="status">
      {tone === 'green' ? <Icon name="check" /> : tone === 'red' ? <Icon name="warn" /> : null}
      <span>{motion.counted ? <ProspectWords motion={motion} /> : shown ? say.awaited : say.enter}</span>
      <span className={classes.space} />
      {closing === null ? null : <ActionButton action={closing} primary={motion.closedAt === null} size="lg" />}
    </div>
  )
}

function ProspectWords({ motion }: { motion: MotionState }) {
  const say = useText().hall.motion
  const { for: yes, notCast, needed, closedAt } = motion
  const final = closedAt !== null || notCast === 0
  const prospect = prospectOf(motion)
  if (prospect.kind === 'missing') return <>{say.missing(countText(prospect.votes))}</>
  if (prospect.kind === 'enough') {
    const words = final
      ? say.enough.all(countText(yes), countText(needed))
      : yes > needed
        ? say.enough.above(countText(notCast), countText(yes), countText(needed))
        : say.enough.equal(countText(notCast), countText(yes))
    return (
      <>
        <b>{say.enough.head}</b> {words}
      </>
    )
  }
  const words = final
    ? say.tooFew.all(countText(yes), countText(needed))
    : say.tooFew.left(countText(notCast), countText(yes + notCast), countText(needed))
  return (
    <>
      <b>{say.tooFew.head}</b> {words}
    </>
  )
}
