import type { minutes as contract, MinutesSigning } from '@shared/contract/minutes'
import type { InputOf } from '@shared/contract/procedure'
import type { Fault } from '@shared/contract/refusal'
import { canonicalJson } from '@shared/domain/canonical-json'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import { afterSummaries } from '@shared/text/after-summaries'
import type { CallContext } from '../../context'
import { composeMinutes } from '../../governance/minutes/compose'
import { attendedOf, type MinutesFacts } from '../../governance/minutes/facts'
import { takePaperNumber, voidPaperNumber } from '../../governance/numbers'
import { freezeFaults, sealedText } from '../../governance/signed-paper'
import { lawOn } from '../../law/law-figures'
import { minutesStanding } from '../../law/meetings/minutes'
import { refuse, refuseAll } from '../../refusal'
import { factsOf, signersNeeded, stateOf, textsOf } from './minutes-of'
import { freezeMinutes, readMinutes, signMinutes, unsignMinutes, writeTexts } from './store'

/** Signs the minutes: the text is composed a last time and kept whole with its number and hash (R23, reading 15). */
export function sign(
  context: CallContext,
  { meetingId, signedOn, signing: given }: InputOf<(typeof contract)['sign']>,
): { number: string; textHash: string } {
  const { book, command } = context
  const { connection } = book
  const facts = factsOf(context, meetingId)
  const row = readMinutes(connection, meetingId)
  const signing =
    given.by === 'members' ? { ...given, reason: toNfc(given.reason), members: [...new Set(given.members)] } : given
  refuseAll([...placeFaults(facts, stateOf(row), signedOn), ...signingFaults(context, facts, signing)])
  if (row === undefined) writeTexts(connection, meetingId, '{}')
  const needed = signersNeeded(context, facts)
  const sealed = sealedText(composeMinutes(facts, textsOf(row), { how: signing, needed }))
  const number = takePaperNumber(connection, {
    kind: 'minutes',
    body: facts.meeting.body,
    date: signedOn,
    subject: 'minutes',
    subjectKey: meetingId,
    commandSequence: command.sequence,
  })
  signMinutes(connection, {
    minutesId: meetingId,
    number,
    signedOn,
    signing: canonicalJson(signing),
    ...sealed,
    commandSequence: command.sequence,
  })
  command.summary = afterSummaries.minutesSigned(number, facts.meeting.title)
  return { number, textHash: sealed.textHash }
}

/** Takes a signing back while nothing is frozen: the number stays in its series, void with the reason. */
export function takeBack(
  context: CallContext,
  { meetingId, reason }: InputOf<(typeof contract)['takeBack']>,
): Record<string, never> {
  const { connection } = context.book
  const row = readMinutes(connection, meetingId)
  const state = stateOf(row)
  if (state === 'draft' || row === undefined || row.number === null) refuse({ code: 'minutes-not-signed' })
  if (state === 'frozen') refuse({ code: 'minutes-frozen', data: { number: row.number } })
  if (reason === '') refuse({ code: 'reason-missing', column: 'reason' })
  voidPaperNumber(connection, { subject: 'minutes', subjectKey: meetingId, note: toNfc(reason) })
  unsignMinutes(connection, meetingId)
  context.command.summary = afterSummaries.minutesTakenBack(row.number, toNfc(reason))
  return {}
}

/** Freezes signed minutes with their signed paper, whose hash and the text's come with the command and so stand in the chain. */
export function freeze(
  context: CallContext,
  { meetingId, textHash, scanId }: InputOf<(typeof contract)['freeze']>,
): Record<string, never> {
  const { connection } = context.book
  const row = readMinutes(connection, meetingId)
  const state = stateOf(row)
  if (row === undefined || row.number === null || row.textHash === null) refuse({ code: 'minutes-not-signed' })
  if (state === 'frozen') refuse({ code: 'minutes-frozen', data: { number: row.number } })
  const paper = { subject: 'minutes', key: meetingId, textHash: row.textHash } as const
  refuseAll(freezeFaults(connection, paper, { textHash, scanId }))
  freezeMinutes(connection, { minutesId: meetingId, scanId, frozenAt: context.now() })
  context.command.summary = afterSummaries.minutesFrozen(row.number, textHash, scanId)
  return {}
}

function placeFaults({ meeting, heldOn }: MinutesFacts, state: string, signedOn: string): Fault[] {
  const faults: Fault[] = []
  if (meeting.stage !== 'closed') faults.push(fault({ code: 'minutes-meeting-open' }))
  if (state !== 'draft') faults.push(fault({ code: 'minutes-signed' }))
  if (signedOn < heldOn)
    faults.push(fault({ code: 'minutes-signed-early', column: 'signedOn', value: signedOn, data: { date: heldOn } }))
  return faults
}

/** Chair and secretary, or more than half of those who attended with the refusal written in (articles 57.4, 65.5.d). */
function signingFaults({ core }: CallContext, facts: MinutesFacts, signing: MinutesSigning): Fault[] {
  const { state, heldOn } = facts
  if (signing.by === 'signers')
    return state.chair === null || state.secretary === null ? [fault({ code: 'minutes-signers-missing' })] : []
  const faults: Fault[] = []
  if (signing.reason === '') faults.push(fault({ code: 'reason-missing', column: 'reason' }))
  const attended = new Set(attendedOf(facts).map(({ code }) => code))
  const stranger = signing.members.find((code) => !attended.has(code))
  if (stranger !== undefined) faults.push(fault({ code: 'minutes-signer-absent', column: 'members', value: stranger }))
  const standing = minutesStanding(
    {
      chair: !signing.refused.includes('chair'),
      secretary: !signing.refused.includes('secretary'),
      refusalNoted: signing.reason !== '',
      attendingMembers: attended.size,
      signingMembers: signing.members.filter((code) => attended.has(code)).length,
    },
    lawOn(core.law, heldOn).minutesSignersPercent,
  )
  if (!standing.valid && faults.length === 0) {
    const data = { count: signing.members.length, limit: standing.needed, amount: attended.size }
    faults.push(fault({ code: 'minutes-signers-few', column: 'members', data }))
  }
  return faults
}
