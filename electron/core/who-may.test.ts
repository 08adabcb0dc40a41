import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { BookKind } from '@shared/contract/book-kind'
import { homesOf } from '@shared/contract/nouns-of-books'
import { mayPostKind, maySecond, permissions, type Role, roles } from '@shared/contract/permission'
import { clientCore, newTestBook, quickFolder } from './book-file/test-client'
import { callProcedure } from './procedure'
import { Refusal } from './refusal'
import { metaOf, proceduresByName } from './router'
import { testRegime } from './book-file/test-book'

const EVERYBODY = roles.join(' ')
const BOOKS_SEEN = 'owner accountant cashier director secretary supervisor reader'
const BOOKS_KEPT = 'owner accountant'
const VOUCHERS = 'owner accountant cashier'
const REGISTER = 'owner accountant secretary'
const BODIES = 'owner director secretary'
const REVEALED = 'owner accountant director secretary supervisor'
const CHECKED = 'owner accountant director supervisor'

/** Who may do what: every procedure of the contract stands here once, so that a new one has to be decided. */
const table: Readonly<Record<string, readonly string[]>> = {
  // Choosing a book and signing in come before any role; one's own password and presence are everybody's.
  [EVERYBODY]: [
    ...verbs('books', 'list inspect create createSample lessons createLesson open close'),
    ...verbs('lessons', 'tasks'),
    ...verbs('session', 'state signIn lock stay'),
    ...verbs('supervisorCopies', 'open'),
    ...verbs('people', 'list setPassword'),
    ...verbs('book', 'info'),
    ...verbs('accounts', 'list'),
    ...verbs('parties', 'list'),
    ...verbs('periods', 'list'),
    ...verbs('resolutions', 'list'),
    ...verbs('charter', 'read check'),
    // What of it each role sees is decided source by source, see governance/due.
    ...verbs('calendar', 'due holidays'),
    // What a scan belongs to decides further, see modules/scans.
    ...verbs('scans', 'list add remove read'),
    ...verbs('posts', 'list chart check signersOn authorities due waiting'),
    ...verbs('correspondence', 'list nextNumber series file'),
    ...verbs('members', 'list get timeline versions duplicates newCode cards'),
    ...verbs('membership', 'path queue'),
    ...verbs('memberFigures', 'read people'),
    ...verbs('services', 'list agreements pay ofMember summary internalRatio lending'),
    ...verbs('capital', 'check overview ofMember plan'),
    ...verbs('meetings', 'list get'),
    ...verbs('minutes', 'read print'),
    ...verbs('resolutions', 'ofMeeting detail print'),
    ...verbs('publications', 'list print'),
    ...verbs('hall', 'state find revision'),
    ...verbs('meetingCopies', 'list'),
    ...verbs('meetings', 'list get planFacts checklist requests agenda templates people petitions delegates proxies'),
    ...verbs('programmes', 'list get outlines check'),
    ...verbs('trainers', 'list'),
    ...verbs('trainingCosts', 'list compare'),
    ...verbs('learners', 'list courses cards'),
    ...verbs('courses', 'list get timetable proposeSessions'),
    ...verbs('classBook', 'read alerts markHistory'),
    ...verbs('trainingPackets', 'cooperatives'),
    ...verbs('personCourses', 'list keys'),
    ...verbs('signingKeys', 'get registration'),
    ...verbs('graduation', 'results'),
    ...verbs('trainingProgress', 'read'),
    ...verbs('certificates', 'list read blank'),
    ...verbs('trainingPapers', 'print'),
    // The law on given figures reads no book.
    ...verbs('distribution', 'compute'),
    ...verbs('meetings', 'quorum outcome election'),
  ],
  [BOOKS_SEEN]: [
    ...verbs('book', 'home history'),
    ...verbs('accounts', 'figures'),
    ...verbs('parties', 'balances summary'),
    ...verbs('vouchers', 'list totals get find kinds postings parts check suggest print'),
    ...verbs('periods', 'closingPlan'),
    ...verbs('reports', 'page figures file'),
    ...verbs('supervision', 'sample'),
    ...verbs('allianceExchange', 'state outbox news read attachment receiptPaper survey'),
    ...verbs('indicators', 'names figures explain'),
    ...verbs('lawHealth', 'sheet file'),
    ...verbs('periodicReports', 'list get file template'),
    ...verbs('distribution', 'years facts worksheet proposals submitted print printMembers'),
  ],
  [BOOKS_KEPT]: [
    ...verbs('books', 'restore'),
    ...verbs('book', 'changeProfile setSigner'),
    ...verbs('signingKeys', 'make'),
    ...verbs('calendar', 'setHoliday'),
    ...verbs('periodicReports', 'setDue'),
    ...verbs('accounts', 'openSubAccount rename'),
    ...verbs('periods', 'lock unlock closeYear undoClose'),
    ...verbs('imports', 'preview run'),
    ...verbs('backups', 'list configure make inspect restore'),
    ...verbs('distribution', 'post pay bankFile'),
    ...verbs('capital', 'contribute reduce refund transfer certify recordCertificate withdrawCertificate'),
  ],
  [VOUCHERS]: [
    ...verbs('vouchers', 'post reverse drafts saveDraft deleteDraft'),
    ...verbs('parties', 'add change'),
    ...verbs('membership', 'recordFee'),
  ],
  [REGISTER]: [
    ...verbs('members', 'alike enter change declareRelative endRelative'),
    ...verbs('membership', 'apply activate requestLeave withdraw'),
    ...verbs('memberImports', 'read preview run'),
    ...verbs('services', 'save remove addAgreement endAgreement countAgreements enterPay'),
  ],
  [BODIES]: [
    ...verbs('membership', 'decide changeType decideLeave depart'),
    ...verbs(
      'posts',
      'appoint appointElected end authorise withdrawAuthority grounds declareGround endGround changeForm',
    ),
  ],
  [REVEALED]: [
    ...verbs('members', 'reveal'),
    ...verbs('membership', 'print'),
    ...verbs('scans', 'open'),
    ...verbs('capital', 'printCertificate printHandover'),
    ...verbs(
      'supervision',
      'overview draws drawn guides figures plan inspections inspection printInspection findings printFinding requests watch visits printVisit',
    ),
    ...verbs('appraisals', 'state statements read print report printReport'),
    ...verbs('supervisorCopies', 'list opened'),
    ...verbs('meetings', 'plan'),
    ...verbs('meetingPapers', 'overview print open pack giveNumber saveTexts savePlan'),
    ...verbs('hall', 'openDoors record postpone close'),
    ...verbs('meetingCopies', 'depart file rehearse return recall'),
    ...verbs('supervision', 'draws drawn'),
    ...verbs('meetings', 'plan change cancel receiveRequest withdrawRequest addItem changeItem moveItem removeItem'),
    ...verbs('meetings', 'recordNotices removeNotices receivePetition answerPetition giveProxy withdrawProxy'),
    ...verbs('meetings', 'groupByHamlet putIntoGroup electDelegates'),
    ...verbs('minutes', 'write'),
    ...verbs('resolutions', 'saveDraft deleteDraft'),
    ...verbs('publications', 'add post takeDown drop'),
  ],
  [CHECKED]: [...verbs('verification', 'run'), ...verbs('exports', 'write')],
  'owner accountant director secretary': [
    ...verbs('programmes', 'save retire'),
    ...verbs('trainers', 'save'),
    ...verbs('trainingCosts', 'add void'),
    ...verbs('learners', 'save'),
    ...verbs('courses', 'recognise open change end enrol leave discipline planSessions changeSession cancelSession'),
    ...verbs('classBook', 'repeatModule'),
    ...verbs('trainingPackets', 'make'),
    ...verbs('personCourses', 'trustKey withdrawKey'),
    ...verbs('graduation', 'propose'),
    ...verbs('certificates', 'receive copy saveBlank'),
    ...verbs('resolutions', 'record void addEffects approveStatements openDeal finishDeal giveTask stepTask'),
    ...verbs('indicators', 'declare'),
    ...verbs('correspondence', 'register handle void noteNumbers decide'),
    ...verbs('periodicReports', 'create save check sendBack revise drop takeForm'),
    ...verbs('supervision', 'answerFinding'),
    ...verbs('appraisals', 'refuseStatements'),
    ...verbs('allianceExchange', 'file handOver tryNow work preview take dismiss done'),
  ],
  'owner accountant director': verbs('distribution', 'saveProposal deleteProposal submit reject'),
  'owner supervisor': [
    ...verbs(
      'supervision',
      'draw judge guideDrafts keepGuide dropGuide planInspection proposePlan dropPlanned recordInspection signInspection issueFinding followFinding askDocuments followRequest complaints receiveComplaint followComplaint closeVisit',
    ),
    ...verbs('appraisals', 'conclude issueReport'),
    ...verbs('supervisorCopies', 'make file'),
    // The owner is asked for the right and then refused by the handler: drafts are a supervisor's own.
    ...verbs('supervisorDrafts', 'state setPassword changePassword startAgain unlock lock list save remove issue'),
  ],
  'owner director': [
    ...verbs('periodicReports', 'approve sent pack packet'),
    ...verbs('charter', 'change review'),
    ...verbs('minutes', 'sign takeBack freeze'),
    ...verbs('resolutions', 'sign freeze'),
    ...verbs('graduation', 'sit recognise decide'),
    ...verbs('certificates', 'issue correct revoke'),
    ...verbs('allianceExchange', 'register setLine put putReport withdraw answerSurvey'),
  ],
  'owner accountant secretary trainer': [
    ...verbs('classBook', 'attend logLesson giveMarks'),
    ...verbs('personCourses', 'record void preview take'),
  ],
  owner: [...verbs('people', 'add change requireSecond'), ...verbs('session', 'setIdle')],
}

function verbs(noun: string, names: string): string[] {
  return names.split(' ').map((verb) => `${noun}.${verb}`)
}

const decided = new Map(Object.entries(table).flatMap(([who, names]) => names.map((name) => [name, who.split(' ')])))
const never = new AbortController().signal

test('every procedure of the contract is decided, and none that is gone', () => {
  expect([...decided.keys()].toSorted()).toEqual([...proceduresByName().keys()].toSorted())
})

describe('each procedure asks each role for its right before anything else', () => {
  test.each(roles)('%s', async (role) => {
    const inCooperative = contextIn('cooperative', role)
    const inSchool = contextIn('school', role)
    const inLesson = contextIn('practice', role)
    const wrong: string[] = []
    for (const [name, procedure] of proceduresByName()) {
      let ran = false
      // The right is what is asked for here: the deed itself is left out, and with it its transaction.
      const asked = { name, meta: { ...metaOf(procedure), kind: 'query' as const }, handler: () => void (ran = true) }
      const context = homesOf(name).includes('cooperative')
        ? inCooperative
        : homesOf(name).includes('school')
          ? inSchool
          : inLesson
      const refused = await callProcedure(asked, context, {}, never).then(
        () => false,
        (error: unknown) => error instanceof Refusal && error.faults[0]?.code === 'not-permitted',
      )
      const expected = decided.get(name)?.includes(role) ?? false
      if (ran !== expected || refused === expected) wrong.push(name)
    }
    expect(wrong).toEqual([])
  })
})

/** A call in a book of the kind, signed in as the role. */
function contextIn(kind: BookKind, role: Role) {
  const core = clientCore(quickFolder())
  const file = join(core.state.options.library, `${kind}.htx`)
  if (kind === 'practice') newTestBook(file, {}, 'cash')
  else newTestBook(file, { kind })
  core.openBook(file)
  return core.context().as({ id: 'owner', name: role, role })
}

describe('kinds of vouchers', () => {
  const kinds = testRegime.voucherKinds.map(({ code }) => code)
  const posts = (role: Role) => kinds.filter((kind) => mayPostKind(role, kind))
  test('a cashier writes cash, owner and accountant all, everybody else none', () => {
    expect(kinds).toContain('PK')
    expect(posts('cashier')).toEqual(['PT', 'PC'])
    expect(posts('owner')).toEqual(kinds)
    expect(posts('accountant')).toEqual(kinds)
    for (const role of roles) if (!VOUCHERS.split(' ').includes(role)) expect(posts(role), role).toEqual([])
  })

  test('who agrees to opening a month again holds the lock, directs or supervises', () => {
    expect(roles.filter(maySecond)).toEqual(['owner', 'accountant', 'director', 'supervisor'])
  })

  test('every permission is used by a procedure, or by what a handler asks further', () => {
    const used = new Set([...proceduresByName().values()].map((procedure) => metaOf(procedure).permission))
    expect(permissions.filter((permission) => !used.has(permission))).toEqual([])
  })
})
