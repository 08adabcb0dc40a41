import type { CharterValues } from '@shared/contract/charter'
import { Decision } from '@shared/contract/meeting-law'
import type { HallRules } from '@shared/domain/hall/state'
import { atLeastPercent, type Fraction, moreThanPercent } from '@shared/domain/threshold'
import type { MeetingTable } from '../db/schema-meetings'
import type { LawFigures } from '../law/law-figures'
import {
  type CharterMajorities,
  lawMajority,
  majoritiesBelowLaw,
  majorityOf,
  majorityThresholds,
} from '../law/meetings/majority'
import { generalMeetingShare } from '../law/meetings/quorum'

type Facts = {
  meeting: Pick<MeetingTable, 'body' | 'callNumber'>
  entitledHeads: number
  charter: CharterValues
  figures: LawFigures
}

/**
 * What a meeting is judged by on its day: shares of the charter where they are no less than the law's (reading 1, articles 59.7, 61.2,
 * 61.3, 65.5); what the charter says less is passed over and named. The founding conference has no quorum (reading 11).
 */
export function hallRules({ meeting, entitledHeads, charter, figures }: Facts): HallRules {
  const board = meeting.body === 'board'
  const own = board ? {} : charterMajorities(charter)
  const below = majoritiesBelowLaw(own, figures).map((decision) =>
    majorityOf(decision) === 'special' ? 'specialMajorityPercent' : 'ordinaryMajorityPercent',
  )
  const { quorum, belowLaw } = quorumOf(meeting, charter, figures)
  const ordinary = [lawMajority('other', figures)]
  return {
    entitledHeads,
    quorum,
    proxyCounts: !board,
    proxyLimit: charter.proxyLimit,
    majorities: Object.fromEntries(
      Decision.options.map((decision) => [
        decision,
        board
          ? { majority: 'ordinary', thresholds: ordinary }
          : { majority: majorityOf(decision), thresholds: majorityThresholds(decision, figures, own) },
      ]),
    ) as HallRules['majorities'],
    onlineBallots: charter.onlineVoting,
    interestedExcluded: !board && charter.interestedExcluded,
    tieToChair: board,
    belowLaw: [...new Set([...below, ...belowLaw])],
  }
}

function quorumOf(
  { body, callNumber }: Facts['meeting'],
  charter: CharterValues,
  figures: LawFigures,
): { quorum: HallRules['quorum']; belowLaw: string[] } {
  if (body === 'foundingConference') return { quorum: 'anyone', belowLaw: [] }
  if (body === 'board') {
    if (callNumber === 3) return { quorum: 'never', belowLaw: [] }
    const first = { numerator: figures.boardQuorumThirds, denominator: 3, strict: false }
    return { quorum: callNumber === 1 ? first : moreThanPercent(figures.boardSecondQuorumPercent), belowLaw: [] }
  }
  const call = callNumber === 1 ? 1 : callNumber === 2 ? 2 : 3
  const { share, belowLaw } = generalMeetingShare(call, figures, charter)
  return { quorum: share ?? 'anyone', belowLaw: belowLaw === null ? [] : [belowLaw] }
}

/** The charter's two majorities as a share of each kind of decision. */
function charterMajorities({ specialMajorityPercent, ordinaryMajorityPercent }: CharterValues): CharterMajorities {
  const fraction = (percent: number): Fraction => {
    const { numerator, denominator } = atLeastPercent(percent)
    return { numerator, denominator }
  }
  return Object.fromEntries(
    Decision.options.map((decision) => [
      decision,
      fraction(majorityOf(decision) === 'special' ? specialMajorityPercent : ordinaryMajorityPercent),
    ]),
  )
}
