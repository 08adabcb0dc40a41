import { z } from 'zod'
import { ClientId } from '../values'
import { hubCommand, hubErrand, hubQuery } from './procedure'
import { Remark, ReportPlace } from './reports'

const Waiting = z.object({
  cooperativeId: z.int(),
  name: z.string(),
  taxCode: z.string(),
  receiptId: z.string(),
  number: z.string(),
  outcome: z.enum(['received', 'returned', 'accepted']),
  formId: z.string(),
  periodKey: z.string(),
  revision: z.int(),
  issuedAt: z.string(),
})

const Answered = z.object({ receiptId: z.string(), number: z.string() })

/** One answer to a report: whose, which. */
export const AnswerKey = z.object({ cooperativeId: z.int(), receiptId: z.string().max(100) })

/** What the alliance answers reports with. Each is a row first; its signed packet is made when it is handed over and stays the same. */
export const answers = {
  /** A receipt for every report that came and has none; `formId` and `periodKey` null for all. */
  acknowledge: hubCommand({ permission: 'hub.record', affects: ['reports'] })
    .input(
      z.object({
        id: ClientId,
        formId: z.string().max(60).nullable().default(null),
        periodKey: z.string().max(20).nullable().default(null),
      }),
    )
    .output(z.object({ made: z.int() })),
  /** Sends a received report back: its figures count no more until a higher revision comes. */
  return: hubCommand({ permission: 'hub.record', affects: ['reports'] })
    .input(ReportPlace.extend({ id: ClientId, remarks: z.array(Remark).min(1).max(200) }))
    .output(Answered),
  /** Accepts received reports. */
  accept: hubCommand({ permission: 'hub.approve', affects: ['reports'] })
    .input(z.object({ id: ClientId, reports: z.array(ReportPlace).min(1).max(2000) }))
    .output(z.object({ accepted: z.array(Answered) })),
  /** Answers that were not handed over yet, the oldest first. */
  waiting: hubQuery({ permission: 'hub.read', affects: ['reports'] })
    .input(z.object({ cooperativeId: z.int().nullable().default(null) }))
    .output(z.object({ answers: z.array(Waiting) })),
  /** The page of an answer, PDF. */
  page: hubQuery({ permission: 'hub.read' }).input(AnswerKey).output(z.file()),
  /** The signed packet of an answer; needs the alliance's key open where it was not made before. */
  packet: hubErrand({ permission: 'hub.record' })
    .input(AnswerKey.extend({ id: ClientId }))
    .output(z.file()),
  /** The packets of many answers in one ZIP, a file each named after its co-operative: for a stick, or to be sent by e-mail one by one. */
  bundle: hubErrand({ permission: 'hub.record' })
    .input(z.object({ id: ClientId, answers: z.array(AnswerKey).min(1).max(500) }))
    .output(z.file()),
  /** Notes that packets were handed over by stick or e-mail. */
  handOver: hubCommand({ permission: 'hub.record', affects: ['reports'] })
    .input(z.object({ id: ClientId, answers: z.array(AnswerKey).min(1).max(2000) }))
    .output(z.object({})),
}
