import { z } from 'zod'
import { command, query } from '../procedure'
import { Amount, Civil, ClientId, Year } from '../values'
import { Guide, InspectionKind } from './guide'
import { Verdict } from './sample'

const Id = z.string().min(1).max(100)
const Text = z.string().trim().max(2000)

/** Notes and coins of Vietnam, largest first, in đồng. */
export const denominations = [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200] as const

export const Answer = z.enum(['yes', 'no', 'skip'])
export type Answer = z.infer<typeof Answer>

/** Money that was counted: notes by denomination, and what else was there in money. */
const CashCounted = z.object({
  /** The cash account that was counted, such as 1111. */
  account: z.string().max(8),
  notes: z.array(z.object({ denomination: z.int().min(1), count: z.int().min(0).max(1_000_000) })).max(20),
  /** Coins and notes without a row of their own, đồng. */
  other: Amount.min(0).default(0),
  /** Why it differs from the book, as those present say; may be empty when it does not. */
  explanation: Text.default(''),
})

/** A thing, a sum of support or a loan: what the paper says and what was found. At most three decimals. */
const ItemFound = z.object({
  name: z.string().trim().min(1).max(200),
  unit: z.string().trim().max(50),
  paper: z.number().min(0).max(1e12),
  found: z.number().min(0).max(1e12),
  note: z.string().trim().max(500),
})

const Counterpart = z.object({ name: z.string().trim().max(200), post: z.string().trim().max(200) })

/** What a supervisor enters of an inspection when its record is made. */
export const InspectionEntry = z.object({
  kind: InspectionKind,
  /** Empty for the title of its guide. */
  title: z.string().trim().max(300).default(''),
  heldOn: Civil,
  place: z.string().trim().max(300).default(''),
  supervisors: z.array(z.string().trim().max(200)).max(7),
  counterparts: z.array(Counterpart).max(10),
  planItemId: Id.nullish(),
  drawId: Id.nullish(),
  answers: z.array(z.object({ step: z.string().max(50), answer: Answer, note: Text.default('') })).max(50),
  cash: CashCounted.nullish(),
  items: z.array(ItemFound).max(200).default([]),
  conclusion: Text,
})
export type InspectionEntry = z.infer<typeof InspectionEntry>

/** The content of a record: what was entered, and what the book said at that moment. It never changes. */
export const InspectionContent = z.object({
  answers: z.array(
    z.object({
      step: z.string(),
      question: z.string(),
      article: z.string(),
      answer: Answer,
      note: z.string(),
    }),
  ),
  cash: CashCounted.extend({ counted: z.int(), book: z.int(), difference: z.int() }).nullable(),
  items: z.array(ItemFound.extend({ difference: z.number() })),
  sample: z
    .object({
      population: z.int(),
      seed: z.string(),
      method: z.enum(['simple', 'risk']),
      vouchers: z.array(
        z.object({
          number: z.string(),
          date: Civil,
          amount: z.int(),
          description: z.string(),
          verdict: Verdict,
        }),
      ),
    })
    .nullable(),
  conclusion: z.string(),
})
export type InspectionContent = z.infer<typeof InspectionContent>

const Signing = z.object({ signedOn: Civil, refusal: z.string(), scanHash: z.string().nullable() })

const InspectionRow = z.object({
  inspectionId: Id,
  /** '01/BB-BKS'. */
  number: z.string(),
  kind: InspectionKind,
  title: z.string(),
  heldOn: Civil,
  supervisors: z.array(z.string()),
  counterparts: z.array(Counterpart),
  /** How many answers and vouchers were found wrong, a difference of cash or things counted among them. */
  problems: z.int(),
  signing: Signing.nullable(),
})
export type InspectionRow = z.infer<typeof InspectionRow>

export const PlanItem = z.object({
  planItemId: Id,
  year: Year,
  monthOfYear: z.int().min(1).max(12),
  kind: InspectionKind,
  title: z.string(),
  responsible: z.string(),
  note: z.string(),
  /** Records that were made for it. */
  inspections: z.array(z.object({ inspectionId: Id, number: z.string(), heldOn: Civil })),
})
export type PlanItem = z.infer<typeof PlanItem>

/** A balance an inspection is compared with: debit-positive, of a liability or a fund credit-positive. */
const BookFigure = z.object({
  account: z.string(),
  name: z.string(),
  party: z.string().nullable(),
  partyName: z.string(),
  balance: z.int(),
})

export const inspectionProcedures = {
  /** How each kind of inspection is done. */
  guides: query({ permission: 'supervision.read', affects: [] }).input(z.object({})).output(z.array(Guide)),
  /** What the book holds at the end of a day of what an inspection of a kind looks at. */
  figures: query({ permission: 'supervision.read', affects: ['balances', 'vouchers'] })
    .input(z.object({ kind: InspectionKind, on: Civil }))
    .output(z.object({ fingerprint: z.string(), figures: z.array(BookFigure) })),
  /** The plan of a year in the order of its months. */
  plan: query({ permission: 'supervision.read', affects: ['supervision'] })
    .input(z.object({ year: Year }))
    .output(z.array(PlanItem)),
  /** Adds to the plan. It names a month and never a day: a count of cash is not told before. */
  planInspection: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(
      z.object({
        id: ClientId,
        year: Year,
        monthOfYear: z.int().min(1).max(12),
        kind: InspectionKind,
        title: z.string().trim().max(300).default(''),
        responsible: z.string().trim().max(200).default(''),
        note: z.string().trim().max(500).default(''),
      }),
    )
    .output(z.object({ planItemId: Id })),
  /** The usual year in one step, for a year without a plan: cash each quarter, the rest once or twice; of the year that runs the months left. */
  proposePlan: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(z.object({ id: ClientId, year: Year }))
    .output(z.object({ count: z.int() })),
  /** Takes an item out of the plan; it stays in the book. */
  dropPlanned: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(z.object({ id: ClientId, planItemId: Id }))
    .output(z.object({})),
  /** Records of inspections, newest first. */
  inspections: query({ permission: 'supervision.read', affects: ['supervision'] })
    .input(z.object({}))
    .output(z.array(InspectionRow)),
  /** One record with its content. */
  inspection: query({ permission: 'supervision.read', affects: ['supervision'] })
    .input(z.object({ inspectionId: Id }))
    .output(
      InspectionRow.extend({
        place: z.string(),
        drawId: Id.nullable(),
        planItemId: Id.nullable(),
        content: InspectionContent,
        fingerprint: z.string(),
      }),
    ),
  /** Makes the record of an inspection and gives it its number; from then on it stands. */
  recordInspection: command({ permission: 'supervision.inspect', affects: ['supervision', 'correspondence'] })
    .input(InspectionEntry.extend({ id: ClientId }))
    .output(z.object({ inspectionId: Id, number: z.string() })),
  /** Says that the record was signed by both sides, or why one side did not; the scan on file goes with it. */
  signInspection: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(z.object({ id: ClientId, inspectionId: Id, signedOn: Civil, refusal: Text.default('') }))
    .output(z.object({})),
  /** The record as a PDF file that both sides sign. */
  printInspection: query({ permission: 'supervision.read', affects: ['supervision'] })
    .input(z.object({ inspectionId: Id }))
    .output(z.file()),
}
