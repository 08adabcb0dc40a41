import { z } from 'zod'
import { MAX_AMOUNT } from '@shared/domain/money'
import { PaperBlock, PaperFormat } from './paper-blocks'
import { command, note, query } from './procedure'
import { ResolutionEffect } from './resolution-effects'
import { Civil, ClientId } from './values'

const Id = z.string().max(100)
const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/** What an article of a resolution comes from: a motion, or an election with its second rounds. */
export const ArticleSource = z.object({ kind: z.enum(['motion', 'election']), id: Id })
export type ArticleSource = z.infer<typeof ArticleSource>

/** One article as it is drafted: what it says, and what it causes. */
export const DraftArticle = z.object({
  source: ArticleSource,
  text: z.string().max(10_000),
  effects: z.array(ResolutionEffect).max(200),
})
export type DraftArticle = z.infer<typeof DraftArticle>

/** A resolution that is being drafted: what it is about (trích yếu), its articles, and who carries it out. */
export const ResolutionDraft = z.object({
  draftId: Id,
  meetingId: Id,
  summary: z.string().max(1000),
  articles: z.array(DraftArticle).max(100),
  closing: z.string().max(2000),
})
export type ResolutionDraft = z.infer<typeof ResolutionDraft>

/** The votes behind an article, as they were counted: figures nobody writes. */
export const ArticleVotes = z.object({
  for: z.int(),
  against: z.int(),
  abstain: z.int(),
  invalid: z.int(),
  notCast: z.int(),
  base: z.int(),
  needed: z.int(),
  majority: z.enum(['ordinary', 'special']),
  /** Of the board: votes were equal, and it was passed because its chair was for it (article 65.5.a). */
  byChair: z.boolean().optional(),
  /** In an election: who was elected, with their votes. */
  elected: z.array(z.object({ key: z.string(), name: z.string(), votes: z.int(), base: z.int() })),
})
export type ArticleVotes = z.infer<typeof ArticleVotes>

/** What was decided in a meeting, one motion or election at a time. */
export const Outcome = z.object({
  source: ArticleSource,
  itemId: z.string(),
  itemTitle: z.string(),
  passed: z.boolean(),
  votes: ArticleVotes,
  /** The locked sentence with the figures. */
  said: z.string(),
  /** The article as it is usually written, and what it causes by the agenda. */
  text: z.string(),
  effects: z.array(ResolutionEffect),
  /** The number of the resolution in force that has it; null while none has. */
  resolvedBy: z.string().nullable(),
})
export type Outcome = z.infer<typeof Outcome>

/** What rests on a resolution, with where to look. */
export const RestingRow = z.object({
  kind: z.enum(['member', 'charter', 'form', 'post', 'statements', 'distribution', 'capital', 'deal', 'task']),
  key: z.string(),
  date: Civil,
  text: z.string(),
  voucher: z.object({ voucherId: z.int(), number: z.string() }).nullable(),
})
export type RestingRow = z.infer<typeof RestingRow>

export const EffectState = z.object({
  ordinal: z.int(),
  effect: ResolutionEffect,
  /** In words: 'Kết nạp ông Lã Minh Sơn (TV0017)'. */
  said: z.string(),
  state: z.enum(['open', 'doing', 'done']),
  resting: z.array(RestingRow),
})
export type EffectState = z.infer<typeof EffectState>

export const ResolutionTask = z.object({
  taskId: z.string(),
  text: z.string(),
  owner: z.string(),
  dueOn: Civil.nullable(),
  state: z.enum(['open', 'doing', 'done', 'dropped']),
  overdue: z.boolean(),
  steps: z.array(z.object({ date: Civil, state: z.string(), note: z.string(), by: z.string() })),
})
export type ResolutionTask = z.infer<typeof ResolutionTask>

/** Everything of one resolution beside its row in the list. */
export const ResolutionDetail = z.object({
  resolutionId: z.string(),
  /** The meeting it was made in; null for one made elsewhere. */
  meeting: z.object({ meetingId: z.string(), title: z.string(), heldOn: Civil }).nullable(),
  blocks: z.array(PaperBlock),
  articles: z.array(z.object({ ordinal: z.int(), itemTitle: z.string(), text: z.string(), said: z.string() })),
  textHash: z.string().nullable(),
  frozenAt: z.string().nullable(),
  effects: z.array(EffectState),
  /** What rests on it beside its effects. */
  resting: z.array(RestingRow),
  tasks: z.array(ResolutionTask),
})
export type ResolutionDetail = z.infer<typeof ResolutionDetail>

const affects = ['resolutions', 'minutes', 'publications'] as const
const OfResolution = z.object({ id: ClientId, resolutionId: Id })

/** Resolutions that come out of a meeting, what they cause, and what became of it. */
export const meetingResolutions = {
  /** What a meeting decided, its drafts, and the resolutions signed of it. */
  ofMeeting: query({ permission: 'book.read', affects: [...affects, 'hall', 'meetings', 'scans'] })
    .input(z.object({ meetingId: Id }))
    .output(
      z.object({
        outcomes: z.array(Outcome),
        drafts: z.array(ResolutionDraft.extend({ blocks: z.array(PaperBlock) })),
        signed: z.array(
          z.object({
            resolutionId: z.string(),
            number: z.string(),
            date: Civil,
            summary: z.string(),
            void: z.boolean(),
            frozenAt: z.string().nullable(),
            textHash: z.string(),
          }),
        ),
      }),
    ),
  /** Keeps a draft as it stands. */
  saveDraft: note({ permission: 'meeting.run', affects: ['resolutions'] })
    .input(ResolutionDraft)
    .output(z.object({})),
  deleteDraft: note({ permission: 'meeting.run', affects: ['resolutions'] })
    .input(z.object({ draftId: Id }))
    .output(z.object({})),
  /** Signs a draft: it gets its number and becomes a resolution whose text and votes stand (reading 15). */
  sign: command({ permission: 'meeting.sign', affects: [...affects, 'correspondence'] })
    .input(z.object({ id: ClientId, draftId: Id, signedOn: Civil }))
    .output(z.object({ resolutionId: z.string(), number: z.string(), textHash: z.string() })),
  /** Freezes a signed resolution with its signed paper. */
  freeze: command({ permission: 'meeting.sign', affects: ['resolutions', 'scans'] })
    .input(OfResolution.extend({ textHash: Hash, scanId: Hash }))
    .output(z.object({})),
  detail: query({
    permission: 'book.read',
    affects: [...affects, 'members', 'charter', 'posts', 'distributions', 'capital', 'vouchers', 'scans'],
  })
    .input(z.object({ resolutionId: Id, on: Civil }))
    .output(ResolutionDetail),
  /** Says what a resolution made elsewhere causes, so that it can be carried out from it (reading 14). */
  addEffects: command({ permission: 'resolution.record', affects: ['resolutions'] })
    .input(OfResolution.extend({ effects: z.array(ResolutionEffect).min(1).max(200) }))
    .output(z.object({})),
  /** The meeting approved the statements of a year (articles 64.2, 70.3); only appraised ones (R30). */
  approveStatements: command({ permission: 'resolution.record', affects })
    .input(OfResolution.extend({ ordinal: z.int() }))
    .output(z.object({})),
  /**
   * Opens a deal with common assets that the meeting allowed. An indivisible asset needs a valuation that was accepted and 65 % of the votes
   * (articles 61.2.b, 77.3); of a resolution made elsewhere the votes are said here.
   */
  openDeal: command({ permission: 'resolution.record', affects: ['resolutions', 'vouchers'] })
    .input(
      OfResolution.extend({
        ordinal: z.int(),
        date: Civil,
        valuation: z.string().trim().max(300),
        votes: z.object({ for: z.int().min(0).max(MAX_AMOUNT), base: z.int().min(0).max(MAX_AMOUNT) }).nullish(),
      }),
    )
    .output(z.object({ dealId: z.string() })),
  /** Nothing more of a deal is to be posted. */
  finishDeal: command({ permission: 'resolution.record', affects: ['resolutions', 'vouchers'] })
    .input(z.object({ id: ClientId, dealId: Id, date: Civil }))
    .output(z.object({})),
  giveTask: command({ permission: 'resolution.record', affects: ['resolutions'] })
    .input(
      OfResolution.extend({
        text: z.string().trim().max(1000),
        owner: z.string().trim().max(200),
        dueOn: Civil.nullable(),
      }),
    )
    .output(z.object({ taskId: z.string() })),
  stepTask: command({ permission: 'resolution.record', affects: ['resolutions'] })
    .input(
      z.object({
        id: ClientId,
        taskId: Id,
        date: Civil,
        state: z.enum(['doing', 'done', 'dropped']),
        note: z.string().trim().max(1000),
      }),
    )
    .output(z.object({})),
  /** A draft or a signed resolution as pages or as a text document. */
  print: query({ permission: 'book.read', affects: ['resolutions'] })
    .input(z.object({ draftId: Id.nullish(), resolutionId: Id.nullish(), format: PaperFormat }))
    .output(z.file()),
}
