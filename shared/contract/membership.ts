import { z } from 'zod'
import { MAX_AMOUNT } from '@shared/domain/money'
import { LeavingCause } from './leaving-cause'
import { LegalForm, MemberStage, MemberType } from './members'
import { command, opening, query } from './procedure'
import { ResolutionBody } from './resolutions'
import { Civil, ClientId } from './values'

export const stepKinds = [
  'application',
  'admission',
  'rejection',
  'fee',
  'activation',
  'change',
  'leavingRequest',
  'leavingDecision',
  'withdrawal',
  'departure',
  'refund',
] as const
export const StepKind = z.enum(stepKinds)
export type StepKind = z.infer<typeof StepKind>

/** The papers of a membership; a departure has two: its decision or notice, and the settlement with who leaves. */
export const paperKinds = [
  'application',
  'admission',
  'rejection',
  'confirmation',
  'change',
  'leavingRequest',
  'leavingDecision',
  'departure',
  'settlement',
] as const
export const PaperKind = z.enum(paperKinds)
export type PaperKind = z.infer<typeof PaperKind>

const Line = z.string().trim().max(300)

/** Who applies, as the application says. */
export const Applicant = z.object({
  name: z.string().trim().min(1).max(200),
  legalForm: LegalForm.default('individual'),
  gender: z.enum(['male', 'female']).nullable().default(null),
  birthDate: Civil.nullable().default(null),
  idNumber: Line.default(''),
  idIssuedOn: Civil.nullable().default(null),
  idIssuedBy: Line.default(''),
  nationality: z.string().trim().length(2).default('VN'),
  ethnicity: Line.default(''),
  representative: Line.default(''),
  representativeIdNumber: Line.default(''),
  address: Line.default(''),
  hamlet: Line.default(''),
  phone: Line.default(''),
  bankAccount: Line.default(''),
  taxCode: Line.default(''),
  occupation: Line.default(''),
})
export type Applicant = z.infer<typeof Applicant>

const Wanted = z.object({
  type: MemberType,
  usesServices: z.boolean(),
  contributesLabour: z.boolean(),
  /** The capital that is pledged, in đồng; 0 for an associate without capital. */
  pledge: z.int().min(0).max(MAX_AMOUNT),
})

/** One step that was taken, oldest first. */
export const PathStep = z.object({
  stepId: z.int(),
  kind: StepKind,
  date: Civil,
  cause: LeavingCause.nullable(),
  note: z.string(),
  resolution: z.object({ number: z.string(), body: ResolutionBody, date: Civil }).nullable(),
  voucher: z.object({ voucherId: z.int(), number: z.string() }).nullable(),
  /** The papers the step prints. */
  papers: z.array(PaperKind),
})
export type PathStep = z.infer<typeof PathStep>

export const NextStep = z.enum(['decide', 'activate', 'leave', 'decideLeave', 'depart', 'refund', 'apply'])
export type NextStep = z.infer<typeof NextStep>

/** A membership's path: what was done, what is next, and what stands in its way in words that name the article. */
export const MembershipPath = z.object({
  code: z.string(),
  name: z.string(),
  type: MemberType,
  legalForm: LegalForm,
  stage: MemberStage,
  usesServices: z.boolean(),
  contributesLabour: z.boolean(),
  joinedOn: Civil.nullable(),
  leftOn: Civil.nullable(),
  steps: z.array(PathStep),
  next: NextStep,
  /** Why the next step cannot be taken yet; null when it can. */
  blocked: z.string().nullable(),
  /** The day by which the next step is due; null when it has none. */
  dueOn: Civil.nullable(),
  /** Who decides for this type of member, and the article that says so. */
  body: ResolutionBody,
  bodyArticle: z.string(),
  /** The causes that can end this membership, each with its article and whether the body decides it. */
  causes: z.array(z.object({ cause: LeavingCause, article: z.string(), decided: z.boolean() })),
  pledged: z.int(),
  paid: z.int(),
  /** The charter's fee and what was paid of it; 0 where there is none to pay. */
  fee: z.int(),
  paidFee: z.int(),
  /** What the law warns of when this membership ends (article 4.7); null when nothing. */
  warning: z.string().nullable(),
})
export type MembershipPath = z.infer<typeof MembershipPath>

/** A membership that waits at a step. */
export const WaitingMember = z.object({
  code: z.string(),
  name: z.string(),
  type: MemberType,
  stage: MemberStage,
  since: Civil,
  dueOn: Civil.nullable(),
  overdue: z.boolean(),
  next: NextStep,
})
export type WaitingMember = z.infer<typeof WaitingMember>

const affects = ['members', 'parties', 'capital'] as const
const Done = z.object({ stepId: z.int() })
const OfMember = z.object({ id: ClientId, member: z.string().max(50) })
const ResolutionId = z.string().min(1).max(100)
const Note = z.string().trim().max(1000).default('')

export const membership = {
  path: query({
    permission: 'member.read',
    affects: ['members', 'capital', 'vouchers', 'charter', 'resolutions', 'book'],
  })
    .input(z.object({ member: z.string() }))
    .output(MembershipPath),
  queue: query({ permission: 'member.read', affects: ['members', 'capital', 'vouchers', 'charter', 'book'] })
    .input(z.object({}))
    .output(z.object({ rows: z.array(WaitingMember) })),
  /** A signed application of a new person, of a party that is no member yet, or of somebody who left or was rejected. */
  apply: command({ permission: 'member.change', affects })
    .input(
      Wanted.extend({
        id: ClientId,
        /** An existing party's code, or a free one; empty for the next. */
        code: z.string().trim().max(20).default(''),
        applicant: Applicant,
        date: Civil,
        note: Note,
      }),
    )
    .output(Done.extend({ code: z.string() })),
  /** What the right body decided of an application; the day is the resolution's. */
  decide: command({ permission: 'membership.decide', affects })
    .input(OfMember.extend({ admit: z.boolean(), resolutionId: ResolutionId, note: Note }))
    .output(Done),
  recordFee: command({ permission: 'voucher.post', affects: [...affects, 'vouchers', 'balances'] })
    .input(
      OfMember.extend({
        date: Civil,
        amount: z.int().min(1).max(MAX_AMOUNT),
        /** 1111, or an account of 112 with the bank's code as its party. */
        account: z.string().max(20).default('1111'),
        bank: z.string().max(50).nullable().default(null),
      }),
    )
    .output(Done.extend({ voucherId: z.int(), number: z.string() })),
  activate: command({ permission: 'member.change', affects })
    .input(OfMember.extend({ date: Civil }))
    .output(Done),
  changeType: command({ permission: 'membership.decide', affects })
    .input(OfMember.extend(Wanted.shape).extend({ resolutionId: ResolutionId, note: Note }))
    .output(Done),
  requestLeave: command({ permission: 'member.change', affects })
    .input(OfMember.extend({ date: Civil, note: Note }))
    .output(Done),
  decideLeave: command({ permission: 'membership.decide', affects })
    .input(OfMember.extend({ resolutionId: ResolutionId }))
    .output(Done),
  /** Who applied, or asked to leave, takes it back before it is decided or done. */
  withdraw: command({ permission: 'member.change', affects })
    .input(OfMember.extend({ date: Civil, note: Note }))
    .output(Done),
  /** The membership ends. `note` names the paper it rests on, or the reason. */
  depart: command({ permission: 'membership.decide', affects })
    .input(OfMember.extend({ date: Civil, cause: LeavingCause, resolutionId: ResolutionId.nullish(), note: Note }))
    .output(Done.extend({ warning: z.string().nullable() })),
  /** The paper of a step as PDF, as it was when the step was taken. */
  print: opening({ permission: 'member.reveal' })
    .input(z.object({ stepId: z.int(), paper: PaperKind }))
    .output(z.file()),
}
