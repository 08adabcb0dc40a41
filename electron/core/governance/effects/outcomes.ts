import type { ArticleVotes, Outcome } from '@shared/contract/meeting-resolutions'
import { AgendaContent, type ResolutionEffect } from '@shared/contract/resolution-effects'
import { candidateKey } from '@shared/domain/hall/events'
import type { ElectionState, MotionState } from '@shared/domain/hall/state'
import { resolutionPaperWords as words } from '@shared/text/resolution-paper'
import type { Connection } from '../../db/connection'
import type { AgendaItemTable } from '../../db/schema-meetings'
import { plain } from '../../db/statement'
import type { MeetingHall } from '../hall-of'

const resolved = plain<{ meetingId: string }, { motionId: string | null; electionId: string | null; number: string }>(
  `SELECT motionId, electionId, number FROM resolutionArticle JOIN resolutionText USING (resolutionId) JOIN resolution USING (resolutionId)
   WHERE meetingId = @meetingId AND voidNote IS NULL`,
)

/** What a meeting decided, in the order of its agenda: each motion that was closed, each election with its second rounds. */
export function outcomesOf(connection: Connection, { meeting, agenda, state }: MeetingHall): Outcome[] {
  const articles = connection.all(resolved, { meetingId: meeting.meetingId })
  const numbers = new Map(articles.map(({ motionId, electionId, number }) => [motionId ?? electionId ?? '', number]))
  return agenda.flatMap((item) => {
    const content = AgendaContent.parse(JSON.parse(item.content))
    const motions = state.motions.filter((one) => one.itemId === item.itemId && one.closedAt !== null)
    // What the agenda says is caused goes with the first motion of the item that was passed.
    const first = motions.find(({ passed }) => passed)
    return [
      ...motions.map((motion) => motionOutcome(item, motion, motion === first ? content.effects : [], numbers)),
      ...rootElections(state.elections, item).map((rounds) => electionOutcome(item, rounds, content, numbers)),
    ]
  })
}

type Numbers = ReadonlyMap<string, string>

function motionOutcome(
  item: AgendaItemTable,
  motion: MotionState,
  effects: readonly ResolutionEffect[],
  numbers: Numbers,
): Outcome {
  const votes = votesOf(motion)
  return {
    source: { kind: 'motion', id: motion.motionId },
    itemId: item.itemId,
    itemTitle: item.title,
    passed: motion.passed,
    votes,
    said: words.voted(votes),
    text: item.draft.trim() === '' ? motion.text : item.draft.trim(),
    effects: [...effects],
    resolvedBy: numbers.get(motion.motionId) ?? null,
  }
}

function votesOf(motion: MotionState): ArticleVotes {
  const { for: cast, against, abstain, invalid, notCast, base, needed, majority, passed } = motion
  const counts = { for: cast, against, abstain, invalid, notCast, base, needed, majority, elected: [] }
  // Fewer than needed and passed all the same: the chair's side of a tie.
  return passed && cast < needed ? { ...counts, byChair: true } : counts
}

/** Each election of an item with the rounds that followed it; one that is not closed is not decided. */
function rootElections(elections: readonly ElectionState[], { itemId }: AgendaItemTable): ElectionState[][] {
  return elections
    .filter((one) => one.itemId === itemId && one.roundOf === null && one.closedAt !== null)
    .map((root) => {
      const rounds = [root]
      for (let next = roundAfter(elections, root); next !== undefined; next = roundAfter(elections, next))
        rounds.push(next)
      return rounds
    })
}

function roundAfter(elections: readonly ElectionState[], { electionId }: ElectionState): ElectionState | undefined {
  return elections.find(({ roundOf, closedAt }) => roundOf === electionId && closedAt !== null)
}

function electionOutcome(
  item: AgendaItemTable,
  rounds: readonly ElectionState[],
  content: AgendaContent,
  numbers: Numbers,
): Outcome {
  const [root] = rounds
  const elected = rounds.flatMap(electedIn)
  const votes: ArticleVotes = {
    for: 0,
    against: 0,
    abstain: 0,
    invalid: root?.sheets.at(-1)?.invalid ?? 0,
    notCast: 0,
    base: root?.base ?? 0,
    needed: root?.needed ?? 0,
    majority: 'ordinary',
    elected,
  }
  const codes = elected.filter(({ key }) => isCode(rounds, key)).map(({ key }) => key)
  const post = content.election?.post
  return {
    source: { kind: 'election', id: root?.electionId ?? '' },
    itemId: item.itemId,
    itemTitle: item.title,
    passed: elected.length > 0,
    votes,
    said: words.elected(votes),
    text: words.electionText(
      root?.title ?? item.title,
      elected.map(({ name }) => name),
    ),
    effects:
      post === undefined || codes.length === 0
        ? []
        : [{ kind: 'electToPosts', post, elected: codes, fromDate: null, replaces: true }],
    resolvedBy: numbers.get(root?.electionId ?? '') ?? null,
  }
}

function electedIn({ elected, candidates, sheets, base }: ElectionState): ArticleVotes['elected'] {
  const names = new Map(candidates.map((one) => [candidateKey(one), one.name]))
  const votes = sheets.at(-1)?.votes ?? {}
  return elected.map((key) => ({ key, name: names.get(key) ?? key, votes: votes[key] ?? 0, base: base ?? 0 }))
}

function isCode(rounds: readonly ElectionState[], key: string): boolean {
  return rounds.some(({ candidates }) => candidates.some(({ code }) => code === key))
}
