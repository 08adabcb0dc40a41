import { type PaperBlock, said } from '@shared/contract/paper-blocks'
import { articleWords } from '@shared/text/article'
import { minutesWords as words } from '@shared/text/minutes-paper'
import { clockOf } from './clock'
import type { MinutesFacts } from './facts'

/** More names than this are not read aloud: the rest stands in the annexed list. */
const NAMED = 40

/** When and where it was, who convened it, and how the notices went (article 60.1). */
export function composeWhen(facts: MinutesFacts): PaperBlock[] {
  const { meeting, state, unit, heldOn, told, notices } = facts
  const generalMeeting = meeting.body === 'generalMeeting'
  return [
    { kind: 'section', text: words.sections.when },
    said(
      words.held({
        title: meeting.title,
        unit: words.unit(unit.name, unit.code),
        day: heldOn,
        from: state.openedAt === null ? plannedClock(meeting.startsAtTime) : clockOf(state.openedAt),
        place: meeting.place,
        medium: words.media[meeting.medium],
      }),
    ),
    said(words.convened(words.conveners[meeting.convener], words.calls[meeting.callNumber - 1] ?? '')),
    ...(meeting.reason === '' ? [] : [said(words.reason(meeting.reason.replace(/\.$/, '')))]),
    ...(generalMeeting ? [said(words.notices(told.count, told.all, told.from, told.to))] : []),
    ...(notices.missing.length === 0
      ? []
      : [said(words.noticeMissing(notices.missing.length, namesOf(facts, notices.missing)))]),
    ...(notices.late.length === 0 ? [] : [said(words.noticeLate(notices.late.length, namesOf(facts, notices.late)))]),
  ]
}

/** Who was there when it was opened, quorum, who came late and left early, guests, and who led it (articles 59.6, 59.7, 61.1). */
export function composeWho(facts: MinutesFacts): PaperBlock[] {
  const { meeting, state, rules, voters } = facts
  const who = words.who[meeting.body][meeting.form]
  const votes = voters.reduce((sum, voter) => sum + voter.votes, 0)
  const turnout = state.turnoutAtOpening ?? state.turnout
  const { late, left } = movedAfterOpening(facts)
  const guests = state.guests.map(({ name, from }) => (from === '' ? name : `${name} (${from})`)).join('; ')
  return [
    { kind: 'section', text: words.sections.who },
    said(words.entitled(rules.entitledHeads, who, meeting.form === 'delegate' ? votes : rules.entitledHeads)),
    said(words.turnout(turnout, rules.entitledHeads)),
    said(quorumAtOpening(facts)),
    ...(late === '' ? [] : [said(words.late(late))]),
    ...(left === '' ? [] : [said(words.left(left))]),
    said(guests === '' ? words.noGuests : words.guests(guests)),
    ...(state.chair === null ? [] : [said(words.chair(state.chair.name))]),
    ...(state.secretary === null ? [] : [said(words.secretary(state.secretary.name))]),
    ...(state.counters.length === 0 ? [] : [said(words.counters(state.counters.map(({ name }) => name).join(', ')))]),
    ...state.pauses.map(({ reason, from, to }) =>
      said(words.paused(clockOf(from), to === null ? '' : clockOf(to), reason.replace(/\.$/, ''))),
    ),
  ]
}

/** Quorum as it stood when the chair opened the meeting: heads of those counted then. */
function quorumAtOpening({ meeting, state, rules }: MinutesFacts): string {
  const turnout = state.turnoutAtOpening ?? state.turnout
  const counted = rules.proxyCounts ? turnout.heads : turnout.heads - turnout.proxy
  const { needed, base } = state.quorum
  const anybody = needed === null || rules.quorum === 'anyone'
  const article =
    meeting.body === 'generalMeeting' ? articleWords('59.7') : meeting.body === 'board' ? articleWords('65.5') : ''
  return words.quorum(counted, base, anybody ? null : needed, anybody || counted >= (needed ?? 0), article)
}

/** Those who came after the opening, and those who left and did not come back, with their times. */
function movedAfterOpening({ state, voters }: MinutesFacts): { late: string; left: string } {
  const { openedAt } = state
  if (openedAt === null) return { late: '', left: '' }
  const names = new Map(voters.map(({ code, name }) => [code, name]))
  const said = (moves: typeof state.movements) =>
    moves.map(({ code, at }) => words.moved(names.get(code) ?? code, clockOf(at))).join(', ')
  const after = state.movements.filter(({ at }) => at > openedAt)
  return {
    late: said(after.filter(({ what }) => what === 'arrived')),
    left: said(after.filter(({ what, code }) => what === 'left' && state.attendance[code]?.state === 'left')),
  }
}

function namesOf({ names, voters }: MinutesFacts, codes: readonly string[]): string {
  const known = new Map(voters.map(({ code, name }) => [code, name]))
  const list = codes.slice(0, NAMED).map((code) => known.get(code) ?? names.get(code) ?? code)
  return codes.length > NAMED ? words.andMore(list.join(', '), codes.length - NAMED) : list.join(', ')
}

function plannedClock(time: string): string {
  const [hour = '', minute = ''] = time.split(':')
  return words.clock(hour, minute)
}
