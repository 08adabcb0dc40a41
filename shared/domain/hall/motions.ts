import { leastThatReaches, reaches } from '../threshold'
import { itemUnknown, notRunning } from './course'
import type { MotionEvent } from './events'
import type { HallRefusal } from './refusal'
import { allOf, firstOf, missing, refusal, type Scene } from './scene'
import type { HallRules, MotionState, Voter } from './state'

/** Opens, counts and fixes an open vote. Its base freezes when it opens (reading 1). */
export function vote(scene: Scene, event: MotionEvent, at: string): void {
  const { state } = scene
  if (event.kind === 'motionOpened') {
    state.motions.push(opened(scene, event, at))
    state.frozenAt = at
    return
  }
  state.motions = state.motions.map((motion) =>
    motion.motionId === event.motionId ? changed(motion, event, at, scene.rules) : motion,
  )
}

/** Why a vote cannot have been opened, counted or fixed so now. */
export function motionRefusals(scene: Scene, event: MotionEvent): HallRefusal[] {
  if (event.kind === 'motionOpened') return openingRefusals(scene, event)
  const motion = scene.state.motions.find(({ motionId }) => motionId === event.motionId)
  if (!motion) return [refusal('hall-motion-unknown', 'motionId')]
  if (event.kind === 'dissentRecorded') return allOf(missing(event.person.name, 'person'), missing(event.text, 'text'))
  if (motion.closedAt !== null) return [refusal('hall-motion-closed', 'motionId', { name: motion.text })]
  if (event.kind === 'motionCounted') return countRefusals(motion, event)
  const level = scene.rules.tieToChair && motion.for === motion.against && motion.chairSide === null
  return firstOf(
    !motion.counted && refusal('hall-motion-uncounted', 'motionId', { name: motion.text }),
    level && motion.for > 0 && refusal('hall-motion-chair', 'chairSide'),
  )
}

/** Going on below quorum needs the chair's reason, which is printed in the minutes (reading 3). */
export function belowQuorum({ state }: Scene, reason: string | null): HallRefusal | false {
  const { counted, needed, met } = state.quorum
  const given = reason !== null && reason.trim() !== ''
  return !met && !given && refusal('hall-quorum-reason', 'belowQuorumReason', { count: counted, limit: needed ?? 0 })
}

type Opening = Extract<MotionEvent, { kind: 'motionOpened' }>
type Counting = Extract<MotionEvent, { kind: 'motionCounted' }>

/**
 * Those who attend and declared an interest in an item, where the charter leaves them out of its votes: their own votes, carried by whom
 * they may; a vote they hold for somebody else stays (reading 10). The law itself excludes nobody (article 61.4).
 */
function excludedFrom({ state, rules, voters }: Scene, itemId: string): Voter[] {
  if (!rules.interestedExcluded) return []
  const interested = new Set(state.interests.filter((one) => one.itemId === itemId).map(({ person }) => person.code))
  return [...voters.values()].filter(({ code }) => {
    const there = state.attendance[code]?.state
    return interested.has(code) && (there === 'present' || there === 'byProxy')
  })
}

function opened(scene: Scene, event: Opening, at: string): MotionState {
  const { state, rules } = scene
  const { motionId, itemId, text, decision, belowQuorumReason } = event
  const { turnout, quorum } = state
  const { majority, thresholds } = rules.majorities[decision]
  const excluded = excludedFrom(scene, itemId)
  const base = excluded.reduce((votes, one) => votes - one.votes, turnout.votes)
  const needed = Math.max(1, ...thresholds.map((threshold) => leastThatReaches(base, threshold)))
  return {
    motionId,
    itemId,
    text,
    decision,
    openedAt: at,
    closedAt: null,
    base,
    excluded,
    turnout,
    quorum,
    belowQuorumReason,
    counted: false,
    for: 0,
    against: 0,
    abstain: 0,
    invalid: 0,
    notCast: base,
    chairSide: null,
    majority,
    needed,
    passed: false,
    dissents: [],
  }
}

function changed(motion: MotionState, event: Exclude<MotionEvent, Opening>, at: string, rules: HallRules): MotionState {
  if (event.kind === 'motionClosed') return { ...motion, closedAt: at }
  if (event.kind === 'dissentRecorded')
    return { ...motion, dissents: [...motion.dissents, { person: event.person, text: event.text }] }
  const { for: yes, against, abstain, invalid, chairSide = null } = event
  const notCast = motion.base - yes - against - abstain - invalid
  const passed = isPassed({ ...motion, for: yes, against, chairSide }, rules)
  return { ...motion, counted: true, for: yes, against, abstain, invalid, notCast, chairSide, passed }
}

/** Whole numbers are compared with the base, each share that must be reached; of no votes nothing is passed. */
function isPassed(
  {
    decision,
    base,
    for: yes,
    against,
    chairSide,
  }: Pick<MotionState, 'decision' | 'base' | 'for' | 'against' | 'chairSide'>,
  { majorities, tieToChair }: HallRules,
): boolean {
  if (yes > 0 && majorities[decision].thresholds.every((threshold) => reaches(yes, base, threshold))) return true
  return tieToChair && yes > 0 && yes === against && chairSide === 'for'
}

function openingRefusals(scene: Scene, event: Opening): HallRefusal[] {
  const open = scene.state.motions.find(({ closedAt }) => closedAt === null)
  return firstOf(
    notRunning(scene),
    itemUnknown(scene, event.itemId),
    missing(event.text, 'text'),
    scene.state.motions.some(({ motionId }) => motionId === event.motionId) && refusal('hall-id-used', 'motionId'),
    open && refusal('hall-vote-open', 'motionId', { name: open.text }),
    belowQuorum(scene, event.belowQuorumReason),
  )
}

function countRefusals({ base }: MotionState, event: Counting): HallRefusal[] {
  const kinds = ['for', 'against', 'abstain', 'invalid'] as const
  const wrong = kinds.find((kind) => !Number.isSafeInteger(event[kind]) || event[kind] < 0)
  if (wrong) return [refusal('hall-count', wrong)]
  const sum = kinds.reduce((total, kind) => total + event[kind], 0)
  return firstOf(sum > base && refusal('hall-count-over', 'for', { count: sum, limit: base }))
}
