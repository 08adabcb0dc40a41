import { z } from 'zod'
import { AllianceNews, NewsSurvey } from './alliance-news'
import { IndicatorCode } from './indicator-dictionary'
import { command, errand, note, opening, query } from './procedure'
import { Fault } from './refusal'
import { ReportReceipt } from './report-receipt'
import { Civil, ClientId } from './values'

const text = (most: number) => z.string().trim().max(most)
const Id = z.string().min(1).max(100)
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const Password = z.string().max(200).default('')
const HttpsAddress = z.url({ protocol: /^https$/ }).max(500)

/** How a packet gets to the alliance: on a stick, by e-mail, over the line. */
export const handoverWays = ['stick', 'email', 'https'] as const
export type HandoverWay = (typeof handoverWays)[number]

export const newsKinds = ['form', 'calendar', 'indicator', 'survey', 'notice', 'market'] as const
export type NewsKind = (typeof newsKinds)[number]

/**
 * Where a packet of the outbox stands: kept (nothing sends it), waiting for the line, being sent, failed (is tried again where `nextAt` is
 * known), sent, and what the alliance answered; replaced by a later revision before it was sent, or withdrawn.
 */
export const outboxStates = [
  'kept',
  'waiting',
  'sending',
  'failed',
  'sent',
  'received',
  'returned',
  'accepted',
  'replaced',
  'withdrawn',
] as const
export type OutboxState = (typeof outboxStates)[number]

/** The alliance's answer to a packet, the last one. */
export const ReceiptRow = ReportReceipt.pick({
  number: true,
  reportId: true,
  revision: true,
  receivedAt: true,
  outcome: true,
  remarks: true,
  officer: true,
}).extend({ sha256: Sha256, takenAt: z.string() })
export type ReceiptRow = z.infer<typeof ReceiptRow>

export const OutboxRow = z.object({
  packetId: z.string(),
  kind: z.string(),
  title: z.string(),
  reportId: z.string().nullable(),
  revision: z.int().nullable(),
  sha256: Sha256,
  bytes: z.int(),
  fileName: z.string(),
  putAt: z.string(),
  state: z.enum(outboxStates),
  /** Of the line: tries that failed, the last one, the next one (null: none by itself), and why. */
  failures: z.int(),
  triedAt: z.string().nullable(),
  nextAt: z.string().nullable(),
  faults: z.array(Fault),
  handovers: z.array(z.object({ way: z.enum(handoverWays), handedOn: Civil, note: z.string() })),
  receipts: z.array(ReceiptRow),
})
export type OutboxRow = z.infer<typeof OutboxRow>

export const AllianceRow = z.object({
  fingerprint: z.string(),
  name: z.string(),
  taxCode: z.string(),
  paper: z.string(),
  acceptedOn: Civil,
  withdrawnOn: Civil.nullable(),
  address: z.string(),
  /** The address its news named; '' for none. */
  offered: z.string(),
  pin: z.string(),
  isOn: z.boolean(),
})
export type AllianceRow = z.infer<typeof AllianceRow>

/** How the line goes. */
export const LineState = z.object({
  /** Why nothing goes over it, in words; null where it works. */
  hindered: z.enum(['no-alliance', 'off', 'copy', 'key-changed', 'key-withdrawn']).nullable(),
  isBusy: z.boolean(),
  triedAt: z.string().nullable(),
  answeredAt: z.string().nullable(),
  /** When it is used next: a packet that waits, or the question what is waiting; null for never. */
  nextAt: z.string().nullable(),
  faults: z.array(Fault),
})
export type LineState = z.infer<typeof LineState>

/** What a packet of the alliance brings, before it is taken in. */
export const AlliancePacketPreview = z.object({
  sha256: Sha256,
  kind: z.enum(['report-receipt', 'alliance-news']),
  sender: z.string(),
  createdAt: z.string(),
  receipt: ReportReceipt.pick({
    number: true,
    outcome: true,
    receivedAt: true,
    remarks: true,
    officer: true,
    revision: true,
  })
    // The packet it answers, null for one that is not in the outbox.
    .extend({ title: z.string().nullable() })
    .nullable(),
  news: AllianceNews.pick({ sequence: true, issuedOn: true, address: true })
    .extend({
      items: z.array(
        z.object({
          kind: z.enum(newsKinds),
          itemId: z.string(),
          title: z.string(),
          day: Civil.nullable(),
          /** Whether the book has it already, as it is or otherwise. */
          action: z.enum(['new', 'replaces', 'same']),
        }),
      ),
    })
    .nullable(),
})
export type AlliancePacketPreview = z.infer<typeof AlliancePacketPreview>

const NewsKey = z.object({ kind: z.enum(newsKinds), itemId: Id })

/** One line of what the alliance sent down, as its last packet says it. */
export const NewsRow = NewsKey.extend({
  sequence: z.int(),
  title: z.string(),
  day: Civil.nullable(),
  /** Of a notice and market news. */
  text: z.string(),
  attachment: z.string().nullable(),
  receivedAt: z.string(),
  isRead: z.boolean(),
  /** Of a day of the calendar and a survey. */
  doneOn: Civil.nullable(),
})
export type NewsRow = z.infer<typeof NewsRow>

/** An answer to a question of a survey: a number for a unit that counts (also a flag), words for a text and a date. */
export const SurveyAnswer = z.object({ code: IndicatorCode, value: z.int().nullable(), text: text(4000).nullable() })
export type SurveyAnswer = z.infer<typeof SurveyAnswer>

const ArrivedRow = z.object({ sha256: Sha256, arrivedAt: z.string() })

/** A packet of the alliance: a file, or one that arrived over the line. */
const given = { file: z.file().nullish(), sha256: Sha256.nullish() }

const reads = ['alliance', 'signingKeys'] as const
const changes = ['alliance', 'calendar'] as const
const taken = ['alliance', 'calendar', 'periodicReports', 'indicators'] as const

export const allianceExchange = {
  state: query({ permission: 'alliance.read', affects: [...reads, 'personCourses'] })
    .input(z.object({}))
    .output(
      z.object({
        alliance: AllianceRow.nullable(),
        line: LineState,
        key: z.object({ fingerprint: z.string(), isSealed: z.boolean() }).nullable(),
        unread: z.int(),
        arrived: z.array(ArrivedRow),
      }),
    ),
  /**
   * Says which alliance the book reports to, its key as the signed registration on paper names it; another one takes its place, and the line
   * is off. Refuses 'key-fingerprint', 'alliance-key-withdrawn'.
   */
  register: command({ permission: 'alliance.approve', affects: [...changes, 'personCourses'] })
    .input(
      z.object({
        id: ClientId,
        fingerprint: text(100).min(1),
        name: text(300).min(1),
        taxCode: text(20).default(''),
        paper: text(300).min(1),
        acceptedOn: Civil,
      }),
    )
    .output(z.object({})),
  /**
   * Where packets go over HTTPS, and whether they do. Switching on signs the question that is asked again and again, so a sealed key needs
   * its password. Refuses 'alliance-missing', 'line-pin-shape', 'key-missing', 'key-password'.
   */
  setLine: command({ permission: 'alliance.approve', affects: changes })
    .input(
      z.object({
        id: ClientId,
        address: z.union([z.literal(''), HttpsAddress]),
        pin: text(200).default(''),
        isOn: z.boolean(),
        password: Password,
      }),
    )
    .output(z.object({})),
  /** Everything in the outbox, the last first. */
  outbox: query({ permission: 'alliance.read', affects: reads })
    .input(z.object({}))
    .output(z.object({ rows: z.array(OutboxRow) })),
  /**
   * Puts a packet that this book signed into the outbox; its bytes are kept, so that every way and every retry carries the same. Refuses what
   * `readPacket` refuses, 'outbox-not-own', 'outbox-other-recipient', 'outbox-known', 'outbox-older'.
   */
  put: command({ permission: 'alliance.approve', affects: [...changes, 'periodicReports'] })
    .input(z.object({ id: ClientId, file: z.file() }))
    .output(z.object({ packetId: z.string() })),
  /**
   * Puts an approved report into the outbox, its packet written where it was not yet. Refuses 'report-unknown', 'report-not-approved',
   * 'key-missing', 'key-password' and what `put` refuses.
   */
  putReport: command({ permission: 'alliance.approve', affects: [...changes, 'periodicReports'] })
    .input(z.object({ id: ClientId, reportId: Id, password: Password }))
    .output(z.object({ packetId: z.string() })),
  /** The packet as it was signed, to be carried on a stick or sent by e-mail. */
  file: opening({ permission: 'alliance.report' })
    .input(z.object({ packetId: Id }))
    .output(z.file()),
  /** Says that a packet was handed over, and how. */
  handOver: command({ permission: 'alliance.report', affects: [...changes, 'periodicReports'] })
    .input(
      z.object({
        id: ClientId,
        packetId: Id,
        way: z.enum(['stick', 'email']),
        handedOn: Civil,
        note: text(300).default(''),
      }),
    )
    .output(z.object({})),
  /** Takes a packet out of the outbox that was not sent yet. Refuses 'outbox-unknown', 'outbox-sent'. */
  withdraw: command({ permission: 'alliance.approve', affects: [...changes, 'periodicReports'] })
    .input(z.object({ id: ClientId, packetId: Id, reason: text(300).min(1) }))
    .output(z.object({})),
  /** Makes the next try of a packet, or of the question what is waiting (null), due now. */
  tryNow: note({ permission: 'alliance.report', affects: ['alliance'] })
    .input(z.object({ packetId: Id.nullable() }))
    .output(z.object({})),
  /**
   * Uses the line: sends what is due, asks what is waiting, takes receipts in; news waits to be looked at. Never fails for the network's sake:
   * why it did not work stands at the packet and in `state`.
   */
  work: errand({ permission: 'alliance.report', affects: taken })
    .input(z.object({}))
    .output(z.object({ sent: z.int(), failed: z.int(), receipts: z.int(), arrived: z.int() })),
  /** Reads a packet of the alliance and says what it brings; writes nothing. Refuses what `take` refuses. */
  preview: query({ permission: 'alliance.report', affects: [...reads, 'book'] })
    .input(z.object(given))
    .output(AlliancePacketPreview),
  /**
   * Takes a packet of the alliance in, whole or not at all. Refuses what `readAlliancePacket` and `judgedForms` refuse, 'arrived-unknown'.
   */
  take: command({ permission: 'alliance.report', affects: taken })
    .input(z.object({ id: ClientId, ...given }))
    .output(z.object({ kind: z.enum(['report-receipt', 'alliance-news']), items: z.int() })),
  /** Throws a packet away that arrived and is not wanted, or cannot be read. */
  dismiss: note({ permission: 'alliance.report', affects: ['alliance'] })
    .input(z.object({ sha256: Sha256 }))
    .output(z.object({})),
  /** What the alliance sent down, each thing as its last packet says it, the newest first. */
  news: query({ permission: 'alliance.read', affects: reads })
    .input(z.object({}))
    .output(z.object({ rows: z.array(NewsRow) })),
  read: note({ permission: 'alliance.read', affects: ['alliance'] })
    .input(NewsKey)
    .output(z.object({})),
  /** A file that came with a notice or market news. */
  attachment: query({ permission: 'alliance.read', affects: reads }).input(NewsKey).output(z.file()),
  /** The receipt as the alliance's page for people. Refuses 'receipt-unknown'. */
  receiptPaper: query({ permission: 'alliance.read', affects: reads })
    .input(z.object({ sha256: Sha256 }))
    .output(z.file()),
  /** A survey with its questions, and how many times it was answered. Refuses 'survey-unknown'. */
  survey: query({ permission: 'alliance.read', affects: reads })
    .input(z.object({ surveyId: Id }))
    .output(z.object({ survey: NewsSurvey, sequence: z.int(), revision: z.int() })),
  /**
   * Signs the answers to a survey as a report of the kind 'survey' and puts them in the outbox; answering again makes a revision. Refuses
   * 'survey-unknown', 'survey-answer' with each question, 'survey-empty', 'key-missing', 'key-password'.
   */
  answerSurvey: command({ permission: 'alliance.approve', affects: changes })
    .input(z.object({ id: ClientId, surveyId: Id, answers: z.array(SurveyAnswer).max(200), password: Password }))
    .output(z.object({ packetId: z.string() })),
  /** Says that a day of the alliance's calendar, or a survey, is done. */
  done: command({ permission: 'alliance.report', affects: changes })
    .input(z.object({ id: ClientId, kind: z.enum(['calendar', 'survey']), itemId: Id, doneOn: Civil }))
    .output(z.object({})),
}
