import { z } from 'zod'
import { isCivilDate } from '@shared/domain/civil-date'
import { command, query } from './procedure'
import { Amount, Civil, ClientId, Year } from './values'

export const serviceKinds = ['supply', 'purchase', 'loan'] as const
/** 'supply': to members; 'purchase': of what members make; 'loan': internal lending. */
export const ServiceKind = z.enum(serviceKinds)
export type ServiceKind = z.infer<typeof ServiceKind>

/** A service of the co-operative: how its postings are known. Lists are text with commas, as people type them. */
export const Service = z.object({
  code: z.string(),
  name: z.string(),
  kind: ServiceKind,
  unit: z.string(),
  /** Prefixes of the accounts it is booked on. */
  accounts: z.string(),
  /** Words one of which stands in the description of its postings; '' where the accounts alone say it. */
  words: z.string(),
  active: z.boolean(),
  /** Whether the program derived it from the chart: the co-operative has said nothing of it yet. */
  derived: z.boolean(),
})
export type Service = z.infer<typeof Service>

/** Judged by the core in words: code, name, accounts. */
export const ServiceEntry = z.object({
  code: z.string().trim().max(20),
  name: z.string().trim().max(200),
  kind: ServiceKind,
  unit: z.string().trim().max(30),
  accounts: z.string().trim().max(200),
  words: z.string().trim().max(500),
  active: z.boolean(),
})
export type ServiceEntry = z.infer<typeof ServiceEntry>

/** A written agreement with a member (articles 4.1, 85.1); `services` empty for all. */
export const ServiceAgreement = z.object({
  agreementId: z.string(),
  member: z.string(),
  name: z.string(),
  number: z.string(),
  signedOn: Civil,
  services: z.array(z.string()),
  from: Civil,
  to: Civil.nullable(),
  note: z.string(),
  scans: z.int(),
})
export type ServiceAgreement = z.infer<typeof ServiceAgreement>

export const AgreementEntry = z.object({
  member: z.string().max(50),
  number: z.string().trim().max(50),
  signedOn: Civil,
  services: z.array(z.string().max(20)).max(200),
  from: Civil,
  to: Civil.nullish(),
  note: z.string().trim().max(500),
})
export type AgreementEntry = z.infer<typeof AgreementEntry>

/** Pay of a member in a fiscal year that no posting names. */
export const LabourPay = z.object({
  payId: z.string(),
  member: z.string(),
  name: z.string(),
  year: z.int(),
  amount: Amount,
  note: z.string(),
})
export type LabourPay = z.infer<typeof LabourPay>

/** What one member used of one service in a year, without VAT and net of returns, in đồng. */
export const ServiceAmount = z.object({
  service: z.string(),
  name: z.string(),
  internal: z.int(),
  external: z.int(),
})

/** What one member used, sold, borrowed and earned in a year, in đồng. */
export const MemberServices = z.object({
  member: z.string(),
  name: z.string(),
  /** Whether the member is an official one when the year ends, or was when they left. */
  type: z.enum(['official', 'contributing', 'nonContributing']),
  /** Internal transactions (articles 4.1, 4.9), and what was supplied to the member otherwise. */
  use: z.int(),
  external: z.int(),
  sold: z.int(),
  lent: z.int(),
  repaid: z.int(),
  payPosted: z.int(),
  payEntered: z.int(),
  /** Of that pay, what counts as the level of labour (article 4.10; reading 46). */
  labour: z.int(),
})
export type MemberServices = z.infer<typeof MemberServices>

/** A share as it is compared: two whole numbers; `percent` is for eyes. Null where the whole is 0. */
export const Share = z.object({
  part: z.int(),
  whole: z.int(),
  percent: z.number().nullable(),
  reached: z.boolean().nullable(),
})
export type Share = z.infer<typeof Share>

/** A condition of internal lending (article 83; Decree 113/2024 article 19) in words. */
export const LendingCondition = z.object({
  rule: z.string(),
  article: z.string(),
  outcome: z.enum(['met', 'broken', 'unknown']),
  text: z.string(),
})
export type LendingCondition = z.infer<typeof LendingCondition>

const yearly = z.object({ year: Year })

export const services = {
  list: query({ permission: 'member.read', affects: ['services', 'accounts'] })
    .input(z.object({}))
    .output(z.array(Service)),
  /** Adds a service, or changes the one of that code. */
  save: command({ permission: 'service.change', affects: ['services'] })
    .input(ServiceEntry.extend({ id: ClientId }))
    .output(z.object({})),
  /** Takes a service away; one that stands for a leaf of 512 becomes what the chart says again. Refused while an agreement names it. */
  remove: command({ permission: 'service.change', affects: ['services'] })
    .input(z.object({ id: ClientId, code: z.string().max(20) }))
    .output(z.object({})),

  agreements: query({ permission: 'member.read', affects: ['services', 'members', 'scans'] })
    .input(z.object({ member: z.string().nullish() }))
    .output(
      z.object({
        /** From which day only agreements on file count; null while every official member has one in writing. */
        listedFrom: z.string().refine(isCivilDate).nullable(),
        rows: z.array(ServiceAgreement),
      }),
    ),
  addAgreement: command({ permission: 'service.change', affects: ['services', 'members'] })
    .input(AgreementEntry.extend({ id: ClientId }))
    .output(z.object({ agreementId: z.string() })),
  /** `to` is the last day it holds. */
  endAgreement: command({ permission: 'service.change', affects: ['services', 'members'] })
    .input(z.object({ id: ClientId, agreementId: z.string().max(100), to: Civil }))
    .output(z.object({})),
  /** Which agreements count (reading 40): from a day on only those on file, or, with null, the word of the co-operative that all official members have one. */
  countAgreements: command({ permission: 'service.change', affects: ['services', 'balances'] })
    .input(z.object({ id: ClientId, listedFrom: Civil.nullable() }))
    .output(z.object({})),

  pay: query({ permission: 'member.read', affects: ['services', 'members'] })
    .input(yearly.extend({ member: z.string().nullish() }))
    .output(z.array(LabourPay)),
  /** Pay that no voucher names; a correction is another row, which may be negative. */
  enterPay: command({ permission: 'service.change', affects: ['services'] })
    .input(
      yearly.extend({
        id: ClientId,
        member: z.string().max(50),
        amount: z.number(),
        note: z.string().trim().max(500),
      }),
    )
    .output(z.object({})),

  /** What a member used, sold, borrowed and earned in a fiscal year, by service. */
  ofMember: query({ permission: 'member.read', affects: ['services', 'vouchers', 'members'] })
    .input(yearly.extend({ code: z.string().max(50) }))
    .output(
      MemberServices.extend({
        supplied: z.array(ServiceAmount),
        purchases: z.array(ServiceAmount.pick({ service: true, name: true }).extend({ amount: z.int() })),
        /** What all members used together: the member's level of use is `use` of it (article 4.9). */
        useOfAll: z.int(),
        labourOfAll: z.int(),
        agreement: ServiceAgreement.nullable(),
        /** Whether an agreement counts without being on file. */
        agreementAssumed: z.boolean(),
      }),
    ),
  /** All members who did anything in a fiscal year, by code, with the totals of the foot. */
  summary: query({ permission: 'member.read', affects: ['services', 'vouchers', 'members'] })
    .input(yearly)
    .output(
      z.object({
        rows: z.array(MemberServices),
        totals: MemberServices.omit({ member: true, name: true, type: true }),
        /** What is booked on the other side than the law says, in words (articles 4.1, 85.1). */
        warnings: z.array(z.string()),
      }),
    ),
  /** The ratio of internal transactions of a fiscal year (article 4.22) against the charter's minimum, with the figures behind it. */
  internalRatio: query({ permission: 'member.read', affects: ['services', 'vouchers', 'charter', 'periods'] })
    .input(yearly)
    .output(
      z.object({
        revenue: Share,
        cost: Share,
        reached: z.boolean().nullable(),
        minimumPercent: z.number(),
        separated: z.boolean(),
        /** Whether the year is not closed yet, so that the figures stand on the plan of closing it. */
        planned: z.boolean(),
      }),
    ),
  /** Where internal lending stands on a day: every condition that does not hang on one loan, and what is lent now. */
  lending: query({ permission: 'member.read', affects: ['services', 'vouchers', 'charter', 'book'] })
    .input(z.object({ on: Civil }))
    .output(
      z.object({
        used: z.boolean(),
        outstanding: z.int(),
        equityLastYear: z.int().nullable(),
        conditions: z.array(LendingCondition),
      }),
    ),
}
