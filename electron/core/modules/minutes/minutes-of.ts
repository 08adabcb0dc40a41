import { MinutesSigning, MinutesTexts, type Minutes } from '@shared/contract/minutes'
import type { PaperBlock } from '@shared/contract/paper-blocks'
import { fault } from '@shared/text/fault'
import type { CallContext } from '../../context'
import type { MinutesTable } from '../../db/schema-minutes'
import { hallOf } from '../../governance/hall-of'
import { composeMinutes } from '../../governance/minutes/compose'
import { attendedOf, type MinutesFacts, minutesFacts } from '../../governance/minutes/facts'
import { keptBlocks } from '../../governance/signed-paper'
import { lawOn } from '../../law/law-figures'
import { minutesStanding } from '../../law/meetings/minutes'
import { refuse } from '../../refusal'
import { readMinutes } from './store'

/** The facts behind the minutes of a meeting; refuses 'meeting-unknown'. */
export function factsOf({ book, core }: CallContext, meetingId: string): MinutesFacts {
  const hall = hallOf(book.connection, core.law, meetingId)
  if (!hall) refuse({ code: 'meeting-unknown', column: 'meetingId' })
  return minutesFacts(book.connection, hall)
}

/** Where the minutes stand: draft until they have a number, frozen once the signed paper is kept. */
export function stateOf(row: MinutesTable | undefined): Minutes['state'] {
  if (row === undefined || row.number === null) return 'draft'
  return row.frozenAt === null ? 'signed' : 'frozen'
}

/** What was written freely so far. */
export function textsOf(row: MinutesTable | undefined): MinutesTexts {
  return row === undefined ? {} : MinutesTexts.parse(JSON.parse(row.texts))
}

/** The blocks as they were signed, or as they would be now. */
export function blocksOf(facts: MinutesFacts, row: MinutesTable | undefined): PaperBlock[] {
  const kept = row?.blocks ?? null
  return kept === null ? composeMinutes(facts, textsOf(row)) : keptBlocks(kept)
}

/** How many of those who attended would have to sign where chair or secretary refuse (R23, articles 57.4, 65.5.d). */
export function signersNeeded({ core }: CallContext, facts: MinutesFacts): number {
  const { minutesSignersPercent } = lawOn(core.law, facts.heldOn)
  const attendingMembers = attendedOf(facts).length
  const nobody = { chair: false, secretary: false, refusalNoted: false, attendingMembers, signingMembers: 0 }
  return minutesStanding(nobody, minutesSignersPercent).needed
}

/** The minutes of a meeting as the page shows them; refuses 'meeting-unknown'. */
export function minutesOf(context: CallContext, meetingId: string): Minutes {
  const facts = factsOf(context, meetingId)
  const row = readMinutes(context.book.connection, meetingId)
  const { state, meeting } = facts
  const open = meeting.stage !== 'closed' ? fault({ code: 'minutes-meeting-open' }).message : null
  return {
    meetingId,
    title: meeting.title,
    state: stateOf(row),
    notReady: open,
    blocks: blocksOf(facts, row),
    texts: textsOf(row),
    number: row?.number ?? null,
    signedOn: row?.signedOn ?? null,
    signing: row === undefined || row.signing === null ? null : MinutesSigning.parse(JSON.parse(row.signing)),
    textHash: row?.textHash ?? null,
    scanId: row?.scanId ?? null,
    frozenAt: row?.frozenAt ?? null,
    chair: state.chair?.name ?? '',
    secretary: state.secretary?.name ?? '',
    attended: attendedOf(facts).map(({ code, name, hamlet }) => ({ code, name, hamlet })),
    signersNeeded: signersNeeded(context, facts),
  }
}
