import { countElection } from '../election'
import { ballotVotes } from './attendance'
import { itemUnknown, notRunning } from './course'
import { candidateKey, type ElectionEvent, type HallPerson } from './events'
import { belowQuorum } from './motions'
import type { HallRefusal } from './refusal'
import { firstOf, missing, refusal, type Scene } from './scene'
import type { ElectionState, Sheet } from './state'

/** Opens a secret ballot, hands it out, takes the counters' sheets and fixes who is elected. The base freezes when it is out (reading 4). */
export function elect(scene: Scene, event: ElectionEvent, at: string): void {
  const { state } = scene
  if (event.kind === 'electionOpened') {
    const { electionId, itemId, title, seats, candidates, roundOf, belowQuorumReason } = event
    state.elections.push({
      electionId,
      itemId,
      title,
      seats,
      candidates,
      roundOf,
      openedAt: at,
      belowQuorumReason,
      issuedAt: null,
      base: null,
      sheets: [],
      differences: [],
      closedAt: null,
      needed: null,
      elected: [],
      tie: [],
      tieNote: '',
      secondRound: null,
    })
    return
  }
  if (event.kind === 'ballotsIssued') state.frozenAt = at
  state.elections = state.elections.map((election) =>
    election.electionId === event.electionId ? changed(scene, election, event, at) : election,
  )
}

/** Why a ballot cannot have been opened, handed out, counted or fixed so now (reading 5). */
export function electionRefusals(scene: Scene, event: ElectionEvent): HallRefusal[] {
  if (event.kind === 'electionOpened') return openingRefusals(scene, event)
  const election = scene.state.elections.find(({ electionId }) => electionId === event.electionId)
  if (!election) return [refusal('hall-election-unknown', 'electionId')]
  if (event.kind === 'tieNoted')
    return firstOf(
      election.tie.length === 0 && refusal('hall-tie-none', 'electionId', { name: election.title }),
      missing(event.text, 'text'),
    )
  if (election.closedAt !== null) return [refusal('hall-election-closed', 'electionId', { name: election.title })]
  if (event.kind === 'ballotsIssued')
    return firstOf(
      election.issuedAt !== null && refusal('hall-ballots-out', 'electionId', { name: election.title }),
      ballotVotes(scene) === 0 && refusal('hall-ballots-none', 'electionId'),
    )
  if (election.base === null) return [refusal('hall-ballots-not-out', 'electionId', { name: election.title })]
  if (event.kind === 'ballotsCounted') return sheetRefusals(scene, election, event, election.base)
  return firstOf(
    election.sheets.length < 2 && refusal('hall-sheets-missing', 'electionId', { name: election.title }),
    election.differences.length > 0 &&
      refusal('hall-sheets-differ', 'electionId', {
        choices: election.differences.map((key) => nameOf(election, key)).join(', '),
      }),
  )
}

/** The name of a candidate by the key of the sheets; other keys stand as they are. */
export function nameOf({ candidates }: { candidates: readonly HallPerson[] }, key: string): string {
  return candidates.find((candidate) => candidateKey(candidate) === key)?.name ?? key
}

type Opening = Extract<ElectionEvent, { kind: 'electionOpened' }>
type Counting = Extract<ElectionEvent, { kind: 'ballotsCounted' }>

function changed(
  scene: Scene,
  election: ElectionState,
  event: Exclude<ElectionEvent, Opening>,
  at: string,
): ElectionState {
  if (event.kind === 'tieNoted') return { ...election, tieNote: event.text.trim() }
  if (event.kind === 'ballotsIssued') return { ...election, issuedAt: at, base: ballotVotes(scene) }
  if (event.kind === 'ballotsCounted') {
    const { sheet, counter, collected, invalid, votes } = event
    const others = election.sheets.filter((one) => one.sheet !== sheet)
    const sheets = [...others, { sheet, counter, collected, invalid, votes: allVotes(election, votes) }]
    return {
      ...election,
      sheets: sheets.toSorted((one, other) => one.sheet - other.sheet),
      differences: differences(sheets),
    }
  }
  const { needed, elected, tie, secondRound } = countElection({
    seats: election.seats,
    base: election.base ?? 0,
    votes: election.sheets[0]?.votes ?? {},
  })
  return { ...election, closedAt: at, needed, elected, tie, secondRound }
}

/** Every candidate, those without a single mark too. */
function allVotes({ candidates }: ElectionState, votes: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(candidates.map(candidateKey).map((key) => [key, votes[key] ?? 0]))
}

/** Where two counters' sheets differ: 'collected', 'invalid', or a candidate's key; [] while there is but one. */
function differences([one, other]: readonly Sheet[]): string[] {
  if (!one || !other) return []
  const counts = (['collected', 'invalid'] as const).filter((key) => one[key] !== other[key])
  return [...counts, ...Object.keys(one.votes).filter((key) => one.votes[key] !== other.votes[key])]
}

function openingRefusals(scene: Scene, event: Opening): HallRefusal[] {
  const { elections } = scene.state
  const keys = event.candidates.map(candidateKey)
  const earlier = elections.find(({ electionId }) => electionId === event.roundOf)
  const round = earlier?.secondRound
  const fits = round && round.seats === event.seats && keys.every((key) => round.candidates.includes(key))
  const seatsFit = Number.isSafeInteger(event.seats) && event.seats > 0
  return firstOf(
    notRunning(scene),
    itemUnknown(scene, event.itemId),
    missing(event.title, 'title'),
    elections.some(({ electionId }) => electionId === event.electionId) && refusal('hall-id-used', 'electionId'),
    !seatsFit && refusal('hall-count', 'seats'),
    (keys.length === 0 || new Set(keys).size < keys.length || keys.some((key) => key.trim() === '')) &&
      refusal('hall-election-candidates', 'candidates'),
    event.roundOf !== null && !fits && refusal('hall-election-round', 'roundOf'),
    belowQuorum(scene, event.belowQuorumReason),
  )
}

/** Too many marks make a ballot invalid, so that all marks together are at most the seats of the valid ballots. */
function sheetRefusals({ state }: Scene, election: ElectionState, event: Counting, base: number): HallRefusal[] {
  const { collected, invalid, votes, counter, sheet } = event
  const counts = { collected, invalid, ...votes }
  const wrong = Object.entries(counts).find(([, count]) => !Number.isSafeInteger(count) || count < 0)
  const known = new Set(election.candidates.map(candidateKey))
  const stranger = Object.keys(votes).find((key) => !known.has(key))
  const valid = collected - invalid
  const over = Object.entries(votes).find(([, count]) => count > valid)
  const marks = Object.values(votes).reduce((sum, count) => sum + count, 0)
  const other = election.sheets.find((one) => one.sheet !== sheet)
  const isCounter = state.counters.length === 0 || state.counters.some(({ name }) => same(name, counter))
  return firstOf(
    missing(counter, 'counter'),
    !isCounter && refusal('hall-counter-unknown', 'counter', { name: counter }),
    other && same(other.counter, counter) && refusal('hall-counter-same', 'counter', { name: counter }),
    wrong && refusal('hall-count', wrong[0]),
    stranger !== undefined && refusal('hall-candidate-unknown', 'votes', { name: stranger }),
    collected > base && refusal('hall-ballots-over', 'collected', { count: collected, limit: base }),
    invalid > collected && refusal('hall-ballots-over', 'invalid', { count: invalid, limit: collected }),
    over && refusal('hall-marks-over', over[0], { name: nameOf(election, over[0]), count: over[1], limit: valid }),
    marks > valid * election.seats &&
      refusal('hall-marks-over', 'votes', { count: marks, limit: valid * election.seats }),
  )
}

function same(one: string, other: string): boolean {
  return one.normalize('NFC').trim() === other.normalize('NFC').trim()
}
