import type { members as contract } from '@shared/contract/members'
import { mayDo } from '@shared/contract/permission'
import { summaries } from '@shared/text/summaries'
import type { CallContext } from '../../context'
import { lawOn } from '../../law/law-figures'
import { noMember } from '../../membership/pledge'
import { changeMember, enterMember } from '../../membership/register'
import { foreignShareFaults, registerFaults } from '../../membership/register-faults'
import { newestFrom } from '../../membership/register-versions'
import { chainOpening, type HandlersOf } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'
import { memberDetail, memberOf } from './detail'
import { likeGroups, membersLike } from './likeness'
import { type Asked, foundMembers, listMembers } from './list'
import { nextMemberCode } from './next-code'
import { registerIndex } from './register-index'
import { endRelation, insertRelative, readRelative } from './relatives'
import { timelineOf } from './timeline'
import { versionsOf } from './versions'
import { changedRecord, dayFaults, newFaults, newRecord, recordOf, sameRecord } from './write'

export const members = {
  list: (context, { offset, limit, ...filter }) =>
    listMembers(context.book, filter, { offset, limit, ...askedBy(context) }),
  get: (context, { code, year }) =>
    memberDetail(context.book, code, { today: context.today(), year, withVouchers: readsVouchers(context) }),
  timeline: (context, { code, kind }) => {
    const member = memberOf(context.book, code).entry
    return { rows: timelineOf(context.book, { kind: kind ?? null, member, withVouchers: readsVouchers(context) }) }
  },
  versions: ({ book }, { code }) => versionsOf(book.connection, memberOf(book, code).entry.code),
  alike: ({ book }, { birthDate, ...person }) =>
    membersLike(registerIndex(book).members, { ...person, birthDate: birthDate ?? null }),
  duplicates: ({ book }) => likeGroups(registerIndex(book).members),
  newCode: ({ book }) => ({ code: nextMemberCode(registerIndex(book).members, book.ledger.memory.parties) }),
  cards: async (context, wanted) => {
    const { book, core } = context
    const members =
      'codes' in wanted
        ? wanted.codes.map((code) => memberOf(book, code))
        : // Who has left, or is not admitted yet, has no card in a sheet for everybody.
          foundMembers(book, wanted.filter, askedBy(context)).found.filter(({ entry }) => !noMember.has(entry.stage))
    // Loaded when the first card is printed: setting type is a large part of the program that reading the register does not need.
    const { printCards } = await import('./cards')
    return printCards(book, core.options.resources, members)
  },

  enter: (context, { code, member: given, pledged, leftOn, reason }) => {
    const { book, command } = context
    const record = newRecord(code, given, { pledged, leftOn: leftOn ?? null })
    const taken = registerIndex(book).byCode.has(record.member.code)
    if (taken) refuse({ code: 'member-exists', column: 'code', value: code, data: { party: code } })
    const fromDate = record.member.joinedOn ?? context.today()
    const figures = lawOn(context.core.law, fromDate)
    refuseAll([
      ...dayFaults({ fromDate, reason: reason || '-', code }, { today: context.today(), newest: null }),
      ...registerFaults(record, fromDate, figures),
      ...foreignShareFaults(book.connection, record, figures),
    ])
    enterMember(book.ledger, record, { fromDate, reason, commandSequence: command.sequence })
    command.summary = summaries.memberEntered(record.party)
    return {}
  },

  change: (context, { code, fromDate, reason, changes }) => {
    const { book, command } = context
    const before = recordOf(memberOf(book, code).entry)
    const after = changedRecord(before, changes)
    const newest = newestFrom(book.connection, code)
    const figures = lawOn(context.core.law, fromDate)
    const judged = (record: typeof before) => [
      ...registerFaults(record, fromDate, figures),
      ...foreignShareFaults(book.connection, record, figures),
    ]
    refuseAll([
      ...dayFaults({ fromDate, reason, code }, { today: context.today(), newest }),
      ...newFaults(judged(before), judged(after)),
    ])
    if (sameRecord(before, after)) refuse({ code: 'member-unchanged' })
    changeMember(book.ledger, after, { fromDate, reason, commandSequence: command.sequence })
    command.summary = summaries.memberChanged(after.party, fromDate, reason)
    return {}
  },

  reveal: (context, { code }) => {
    const { entry } = memberOf(context.book, code)
    chainOpening(context, 'members.reveal', { recorded: { code }, summary: summaries.memberRevealed(entry) })
    const { idNumber, birthDate, phone, bankAccount, taxCode, representativeIdNumber } = entry
    return { idNumber, birthDate, phone, bankAccount, taxCode, representativeIdNumber }
  },

  declareRelative: (context, { id, member, relation, name, relativeMember, declaredOn }) => {
    const { book, command } = context
    const { entry } = memberOf(book, member)
    if (relativeMember === member)
      refuse({ code: 'relative-itself', column: 'relativeMember', data: { party: `${member} ${entry.name}` } })
    const relative = relativeMember ? memberOf(book, relativeMember).entry : null
    const called = relative?.name ?? name
    if (called === '') refuse({ code: 'name-missing', column: 'name' })
    if (declaredOn > context.today())
      refuse({ code: 'member-change-ahead', column: 'declaredOn', data: { date: declaredOn } })
    insertRelative(book.connection, {
      relativeId: id,
      member,
      relation,
      name: called,
      relativeMember: relative?.code ?? null,
      declaredOn,
      endedOn: null,
    })
    command.summary = summaries.relativeDeclared(entry, called)
    return {}
  },

  endRelative: (context, { relativeId, endedOn }) => {
    const { book, command } = context
    const relative = readRelative(book.connection, relativeId)
    if (relative === undefined || relative.endedOn !== null) return refuse({ code: 'relative-unknown' })
    if (endedOn > context.today()) refuse({ code: 'member-change-ahead', column: 'endedOn', data: { date: endedOn } })
    endRelation(book.connection, relativeId, endedOn)
    command.summary = summaries.relativeEnded(memberOf(book, relative.member).entry, relative.name)
    return {}
  },
} satisfies HandlersOf<typeof contract>

function askedBy(context: CallContext): Asked {
  return { today: context.today(), mayReveal: mayDo(context.user.role, 'member.reveal') }
}

function readsVouchers(context: CallContext): boolean {
  return mayDo(context.user.role, 'voucher.read')
}
