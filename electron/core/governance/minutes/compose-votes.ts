import { type PaperBlock, said } from '@shared/contract/paper-blocks'
import { candidateKey } from '@shared/domain/hall/events'
import type { ElectionState, MotionState } from '@shared/domain/hall/state'
import { formatDong } from '@shared/domain/money'
import { shareText } from '@shared/domain/percent'
import { minutesWords as words } from '@shared/text/minutes-paper'
import { clockOf } from './clock'
import type { MinutesFacts } from './facts'

type Columns = Extract<PaperBlock, { kind: 'table' }>['columns']

/** A motion with its figures: what was voted, who was there, the count, and whether that is enough (article 61). */
export function composeMotion({ meeting }: Pick<MinutesFacts, 'meeting'>, motion: MotionState): PaperBlock[] {
  const { quorum, belowQuorumReason: reason, excluded } = motion
  return [
    said(words.vote(motion.text, clockOf(motion.openedAt))),
    ...(reason === null ? [] : [said(words.below(quorum.counted, quorum.base, reason.replace(/\.$/, '')))]),
    ...(excluded.length === 0
      ? []
      : [
          said(
            words.excluded(
              excluded.map(({ name }) => name).join(', '),
              excluded.reduce((sum, { votes }) => sum + votes, 0),
            ),
          ),
        ]),
    votesTable(motion),
    said(
      meeting.body === 'board'
        ? boardOutcome(motion)
        : words.outcome({ ...motion, special: motion.majority === 'special' }),
    ),
    ...motion.dissents.map(({ person, text }) => said(words.dissent(person.name, text))),
  ]
}

/** The count of a motion as a table: seven figures, and nothing else that could differ from them. */
export function votesTable(motion: MotionState): PaperBlock {
  const { votes } = words
  const figures = ['for', 'against', 'abstain', 'invalid', 'notCast', 'base', 'needed'] as const
  const columns: Columns = figures.map((figure) => ({ title: votes[figure], width: 14, align: 'center' }))
  return { kind: 'table', columns, rows: [figures.map((figure) => formatDong(motion[figure]))] }
}

function boardOutcome(motion: MotionState): string {
  const tied = motion.for * 2 === motion.base && motion.chairSide !== null
  const chair = tied && motion.chairSide !== null ? words.chairSide[motion.chairSide] : ''
  return words.outcomeOfBoard({ ...motion, chair })
}

/** An election with its count: ballots, votes by candidate in the order of their number, who is elected, ties and the second round. */
export function composeElection(election: ElectionState): PaperBlock[] {
  const { base, needed, sheets, seats, roundOf, title, openedAt } = election
  const sheet = sheets.at(-1)
  const opened = said(words.election(title, seats, clockOf(openedAt), roundOf !== null))
  if (base === null || sheet === undefined) return [opened]
  const counters = sheets
    .map(({ counter }) => counter)
    .filter(Boolean)
    .join(', ')
  const names = new Map(election.candidates.map((one) => [candidateKey(one), one.name]))
  const named = (keys: readonly string[]) => keys.map((key) => names.get(key) ?? key).join(', ')
  return [
    opened,
    said(words.ballots(base, sheet.collected, sheet.invalid, counters)),
    ...(needed === null ? [] : [said(words.electionNeeds(needed, base))]),
    countTable(election, sheet.votes, base),
    ...(election.elected.length === 0 ? [said(words.noElected)] : []),
    ...(election.tie.length === 0 ? [] : [said(words.tie(named(election.tie)))]),
    ...(election.tieNote === '' ? [] : [said(words.tieNote(election.tieNote))]),
    ...(election.secondRound === null
      ? []
      : [said(words.secondRound(election.secondRound.seats, named(election.secondRound.candidates)))]),
  ]
}

/** Votes by candidate, most first; those with the same number in the order of the ballot. */
function countTable(election: ElectionState, votes: Record<string, number>, base: number): PaperBlock {
  const [at = '', who = '', count = '', part = '', result = ''] = words.electionColumns
  const again = new Set(election.secondRound?.candidates)
  const rows = election.candidates
    .map((one) => ({ key: candidateKey(one), name: one.name, count: votes[candidateKey(one)] ?? 0 }))
    .toSorted((a, b) => b.count - a.count)
    .map((one, index) => [
      String(index + 1),
      one.name,
      formatDong(one.count),
      shareText(one.count, base),
      election.elected.includes(one.key) ? words.elected : again.has(one.key) ? words.again : words.notElected,
    ])
  return {
    kind: 'table',
    columns: [
      { title: at, width: 8, align: 'center' },
      { title: who, width: 40, align: 'left' },
      { title: count, width: 16, align: 'right' },
      { title: part, width: 14, align: 'right' },
      { title: result, width: 22, align: 'left' },
    ],
    rows,
  }
}
