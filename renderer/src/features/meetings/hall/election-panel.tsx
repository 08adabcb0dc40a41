import { candidateKey } from '@shared/domain/hall/events'
import type { ElectionState } from '@shared/domain/hall/state'
import { leastThatReaches, MORE_THAN_HALF } from '@shared/domain/threshold'
import type { ReactNode } from 'react'
import { ActionButton } from '../../../actions/action-button'
import type { Action } from '../../../actions/action'
import { useText } from '../../../text/text'
import type { HallControl } from './hall-control'
import { countText } from './hall-figures'
import classes from './hall.module.css'

type Props = {
  election: ElectionState
  control: HallControl
  place: ReactNode
  /** The votes that would be handed out now. */
  ballots: number
  /** What can be done next: handing out, a sheet, fixing, a second round. */
  actions: readonly Action[]
}

/** A secret ballot: handed out, counted on two sheets that must agree, fixed, and what a second round is about. */
export function ElectionPanel({ election, control, place, ballots, actions }: Props) {
  const say = useText().hall.election
  const { base, closedAt, seats, candidates, title } = election
  const tone = closedAt === null ? 'amber' : 'green'
  return (
    <section className={classes.motion} aria-label={title}>
      <div className={classes.head}>
        {place}
        <span className={classes.badge} data-tone={tone}>
          {closedAt !== null ? say.done : base === null ? say.handing : say.counting}
        </span>
        <span className={classes.space} />
        <span className={classes.muted}>{say.describe(countText(seats), countText(candidates.length))}</span>
      </div>
      <p className={classes.motionText}>{title}</p>
      <p className={classes.needed}>
        {base === null
          ? say.issueExplain(countText(ballots))
          : say.base(countText(base), countText(leastThatReaches(base, MORE_THAN_HALF)))}
      </p>
      {closedAt === null ? <Counting election={election} /> : <Result election={election} control={control} />}
      <div className={classes.buttons}>
        {actions.map((action, index) => (
          <ActionButton key={action.id} action={action} primary={index === 0} size="lg" />
        ))}
      </div>
    </section>
  )
}

/** While it is counted: candidates, who has written a sheet, and where two sheets differ. The marks stay hidden until both are there. */
function Counting({ election }: { election: ElectionState }) {
  const say = useText().hall.election
  const { sheets, candidates, differences } = election
  const both = sheets.length === 2
  const where = differences.map((key) => say.keys[key] ?? nameOf(election, key)).join(', ')
  return (
    <>
      <div className={classes.scroll} tabIndex={0}>
        <table className={classes.ballot}>
          <thead>
            <tr>
              <th scope="col">{say.candidate}</th>
              {sheets.map(({ sheet, counter }) => (
                <th key={sheet} scope="col">
                  {say.sheet(String(sheet))}
                  <small>{counter}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {candidates.map((candidate) => {
              const key = candidateKey(candidate)
              return (
                <tr key={key} data-differs={differences.includes(key) || undefined}>
                  <th scope="row">
                    {candidate.name} <small>{candidate.code}</small>
                  </th>
                  {sheets.map(({ sheet, votes }) => (
                    <td key={sheet}>{both ? countText(votes[key] ?? 0) : '•'}</td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {both ? (
        <p className={classes.verdictLine} data-tone={differences.length === 0 ? 'green' : 'red'} role="status">
          {differences.length === 0 ? say.agree : say.differ(where)}
        </p>
      ) : null}
    </>
  )
}

function Result({ election, control }: Pick<Props, 'election' | 'control'>) {
  const say = useText().hall.election
  const votes = election.sheets[0]?.votes ?? {}
  const { base, needed, elected, tie, secondRound } = election
  const ranked = Object.entries(votes).toSorted((one, other) => other[1] - one[1])
  const standing = (key: string) => (elected.includes(key) ? 'elected' : tie.includes(key) ? 'tied' : 'notElected')
  const width = (count: number) => `${base === null || base === 0 ? 0 : (count * 100) / base}%`
  return (
    <>
      <ol className={classes.ranking}>
        {ranked.map(([key, count]) => (
          <li key={key} data-standing={standing(key)}>
            <b>{nameOf(election, key)}</b>
            <span className={classes.bar} aria-hidden="true">
              <i style={{ width: width(count) }} />
              <u style={{ left: width(needed ?? 0) }} />
            </span>
            <span className={classes.code}>{say.votes(countText(count))}</span>
            <em>{say[standing(key)]}</em>
          </li>
        ))}
      </ol>
      {secondRound === null ? null : (
        <p className={classes.verdictLine} data-tone="amber" role="status">
          {tie.length > 0
            ? say.tieWords(tie.map(control.nameOf).join(', '), countText(secondRound.seats))
            : say.emptyWords(countText(secondRound.seats))}
        </p>
      )}
      {election.tieNote === '' ? null : (
        <p className={classes.needed}>
          <b>{say.noteTie}:</b> {election.tieNote}
        </p>
      )}
    </>
  )
}

function nameOf({ candidates }: ElectionState, key: string): string {
  return candidates.find((candidate) => candidateKey(candidate) === key)?.name ?? key
}
