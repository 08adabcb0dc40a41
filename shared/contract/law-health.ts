import { z } from 'zod'
import { dueSubjects } from './calendar'
import { query } from './procedure'
import { Civil } from './values'

/** The 40 rules to keep first, R01 to R40 (`resources/law/rules.json`). */
export const HealthRuleId = z.string().regex(/^R(0[1-9]|[123]\d|40)$/)

/** 'green' kept; 'amber' due soon, incomplete or to be looked at; 'red' broken or past its day; 'grey' not applicable, or nothing is recorded to judge by. */
export const HealthState = z.enum(['green', 'amber', 'red', 'grey'])
export type HealthState = z.infer<typeof HealthState>

/** What the sheet is grouped by, in its order. */
export const HealthGroup = z.enum(['members', 'capital', 'meetings', 'bodies', 'finance', 'duties', 'training'])
export type HealthGroup = z.infer<typeof HealthGroup>

/** How the program treats a rule where something is entered: refuses, warns, or reminds. */
export const HealthLevel = z.enum(['block', 'warn', 'remind'])
export type HealthLevel = z.infer<typeof HealthLevel>

/** A place of the program where something found is looked at or settled. */
export const HealthPlaceKind = z.enum([
  'members',
  'member',
  'membersPath',
  'capital',
  'services',
  'distribution',
  'charter',
  'profile',
  'meetings',
  'meetingPreparation',
  'meetingPeople',
  'meetingAfter',
  'posts',
  'resolutions',
  'appraisal',
  'supervisionReport',
  'voucher',
  'vouchers',
  'reports',
  'calendar',
  'training',
  'periodicReports',
])
export type HealthPlaceKind = z.infer<typeof HealthPlaceKind>

/** A place with what it is about: the code of a member, the id of a meeting or a voucher; '' for the place itself. `name` is for people. */
export const HealthPlace = z.object({ kind: HealthPlaceKind, subject: z.string(), name: z.string() })
export type HealthPlace = z.infer<typeof HealthPlace>

/** One thing found: what, what to do about it, by when, and where. */
export const HealthFinding = z.object({
  state: HealthState,
  /** A plain sentence with numbers and names. */
  found: z.string(),
  /** What to do; '' where nothing is. */
  toDo: z.string(),
  dueOn: Civil.nullable(),
  places: z.array(HealthPlace),
})
export type HealthFinding = z.infer<typeof HealthFinding>

/** One rule as it stands in the book on a day; its state is the worst of its findings, which stand worst first. */
export const HealthLine = z.object({
  rule: HealthRuleId,
  group: HealthGroup,
  title: z.string(),
  /** As people cite it: 'Điều 4.7, 103.1.d'. */
  article: z.string(),
  level: HealthLevel,
  state: HealthState,
  /** The first day anything of it is due by; null for none. */
  dueOn: Civil.nullable(),
  findings: z.array(HealthFinding).min(1),
})
export type HealthLine = z.infer<typeof HealthLine>

/** The sheet of a book on a day. */
export const HealthSheet = z.object({
  on: Civil,
  unitName: z.string(),
  counts: z.object({ green: z.int(), amber: z.int(), red: z.int(), grey: z.int() }),
  lines: z.array(HealthLine).length(40),
})
export type HealthSheet = z.infer<typeof HealthSheet>

const affects = [...dueSubjects, 'services', 'distributions', 'scans', 'periodicReports'] as const

/** The law-health sheet: the 40 rules on the stored facts of the book, whatever kept them from being broken when they were entered. */
export const lawHealth = {
  sheet: query({ permission: 'alliance.read', affects })
    .input(z.object({ on: Civil.nullish() }))
    .output(HealthSheet),
  /** The sheet as a paper for a meeting, or as a workbook. */
  file: query({ permission: 'alliance.read', affects })
    .input(z.object({ on: Civil.nullish(), format: z.enum(['pdf', 'xlsx']) }))
    .output(z.file()),
}
