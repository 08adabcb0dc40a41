import { join } from 'node:path'
import { loadLaw } from '../law/load-law'
import { lawOn } from '../law/law-figures'
import { resourcesFolder } from '../resources-folder'
import type { BodiesFacts, HealthPost } from './bodies'
import type { CapitalFacts, HealthHolder } from './capital'
import type { HeldMeeting, HeldMotion } from './halls'
import type { RuleOutcome } from './finding'
import type { HealthMember, MembersFacts } from './members'
import type { MeetingsFacts } from './meetings'

/** The day on which the facts of these tests are judged. */
export const ON = '2026-06-01'
export const figures = lawOn(loadLaw(join(resourcesFolder(), 'law')), ON)

/** How one rule stands: its state, and the codes of what was found. */
export function standing(outcomes: readonly RuleOutcome[], rule: string): string {
  const found = outcomes.find((outcome) => outcome.rule === rule)
  if (found === undefined) throw new Error(`Nothing answers for ${rule}.`)
  return `${found.state}: ${found.found.map(({ code }) => code).join(', ')}`
}

/** An official member whose application and capital are there. */
export const member = (more: Partial<HealthMember> = {}): HealthMember => ({
  code: 'TV1',
  name: 'Bà Ất',
  type: 'official',
  legalForm: 'individual',
  nationality: 'VN',
  birthDate: '1980-01-01',
  representative: '',
  usesServices: true,
  contributesLabour: false,
  capital: 1_000_000,
  paid: 1_000_000,
  paidFee: 0,
  appliedOn: '2025-01-01',
  isOld: false,
  ...more,
})

export const membersFacts = (more: Partial<MembersFacts> = {}): MembersFacts => ({
  on: ON,
  count: { count: 7, belowSince: null, revocableFrom: null, revocable: false },
  leaving: 0,
  fee: 0,
  isPaidKnown: true,
  members: [member()],
  decisions: [],
  ...more,
})

/** One of ten who hold a tenth each, paid in full. */
export const holder = (more: Partial<HealthHolder> = {}): HealthHolder => ({
  code: 'TV1',
  name: 'Bà Ất',
  type: 'official',
  pledged: 1_000_000,
  paid: 1_000_000,
  foreign: false,
  isMember: true,
  state: 'paid',
  dueOn: null,
  ...more,
})
export const tenHolders = Array.from({ length: 10 }, (_, at) => holder({ code: `TV${at}`, name: `Thành viên ${at}` }))

export const capitalFacts = (more: Partial<CapitalFacts> = {}): CapitalFacts => ({
  on: ON,
  limits: { officialPercent: 30, contributingPercent: 30, foreignPercent: 30, minimum: 500_000 },
  holders: tenHolders,
  isPaidKnown: true,
  certificates: [],
  register: { entries: [{ code: 'TV1', name: 'Bà Ất', lacks: [] }], unit: [] },
  refunds: [],
  coverageLeft: 0,
  ...more,
})

/** Passed by 60 of 100 by hands, an ordinary decision. */
export const motion = (more: Partial<HeldMotion> = {}): HeldMotion => ({
  text: 'Thông qua kế hoạch',
  decision: 'approvePlan',
  base: 100,
  for: 60,
  against: 20,
  abstain: 20,
  invalid: 0,
  chairSide: null,
  passed: true,
  asksSpecial: false,
  ...more,
})

/** A plenary meeting of 100 official members of whom 60 came. */
export const meeting = (more: Partial<HeldMeeting> = {}): HeldMeeting => ({
  code: 'm',
  name: 'Đại hội',
  body: 'generalMeeting',
  form: 'plenary',
  heldOn: '2026-04-10',
  call: 1,
  previousPlannedOn: null,
  entitled: 100,
  attendance: { inPerson: 60, online: 0, proxy: 0 },
  notices: { missing: 0, late: 0 },
  officialMembers: 100,
  voters: [{ code: 'TV1', name: 'Bà Ất', votes: 1, official: true }],
  agendaVoted: true,
  motions: [motion()],
  elections: 0,
  seats: [],
  minutes: { state: 'frozen', signing: { by: 'signers' }, attending: 60, papers: 1 },
  ...more,
})

export const meetingsFacts = (more: Partial<MeetingsFacts> = {}): MeetingsFacts => ({
  on: ON,
  form: 'full',
  required: null,
  size: { members: 100, revenue: null, assets: null },
  annual: { year: 2025, end: '2025-12-31', heldOn: '2026-04-10' },
  lastGeneralMeeting: '2026-04-10',
  regular: { body: 'board', months: 3, article: '65.3', lastHeldOn: '2026-05-01' },
  held: [meeting()],
  planned: [],
  petitions: [],
  requests: [],
  ...more,
})

export const post = (person: string, kind: HealthPost['post'], more: Partial<HealthPost> = {}): HealthPost => ({
  code: person,
  name: person,
  person,
  post: kind,
  postName: kind ?? '',
  termEndsOn: '2029-03-15',
  longestTerm: '2029-03-15',
  standing: { official: true, representsOfficial: false, hiredByMeeting: false, barred: false },
  ...more,
})

/** Three in the board, one supervisor, a chief accountant and a cashier, each somebody else. */
export const posts: readonly HealthPost[] = [
  post('A', 'chairperson'),
  post('A', 'boardMember'),
  post('B', 'boardMember'),
  post('C', 'boardMember'),
  post('D', 'supervisor'),
  post('E', 'chiefAccountant', { termEndsOn: null, longestTerm: null }),
  post('F', 'cashier', { termEndsOn: null, longestTerm: null }),
]

export const bodiesFacts = (more: Partial<BodiesFacts> = {}): BodiesFacts => ({
  on: ON,
  form: 'full',
  posts,
  isKinDeclared: true,
  kin: [],
  board: [],
  failedBoards: [],
  appraisal: { closedYears: 1, waiting: null, unrecorded: null, approved: [], withoutReport: [] },
  ...more,
})
