import { z } from 'zod'
import { SupervisionText } from './supervision-report'
import { command, errand, query } from './procedure'
import { Addressee } from './supervision/findings'
import { Civil, ClientId, Year } from './values'

export const draftKinds = ['note', 'finding', 'report'] as const
/** A note of one's own, a finding that is being written, the text of the yearly report. */
export const DraftKind = z.enum(draftKinds)
export type DraftKind = z.infer<typeof DraftKind>

/** What a finding needs beside its title and text; it may be unfinished while it is a draft. */
export const DraftedFinding = z.object({
  basis: z.string().trim().max(2000).default(''),
  recommendation: z.string().trim().max(5000).default(''),
  addressee: Addressee.default('director'),
  dueOn: Civil.nullable().default(null),
})
export type DraftedFinding = z.infer<typeof DraftedFinding>

/** A draft as its supervisor reads it; in the book it is sealed, its kind and title too. */
export const DraftContent = z.object({
  kind: DraftKind,
  title: z.string().trim().max(200).default(''),
  text: z.string().max(50_000).default(''),
  finding: DraftedFinding.nullable().default(null),
  report: SupervisionText.extend({ year: Year }).nullable().default(null),
})
export type DraftContent = z.infer<typeof DraftContent>

export const OwnDraft = z.object({
  draftId: z.string(),
  savedAt: z.string(),
  /** Null for one that the key does not open: it was written with an earlier key, or changed by other means. */
  content: DraftContent.nullable(),
})
export type OwnDraft = z.infer<typeof OwnDraft>

export const DraftsState = z.object({
  /** False for who is no supervisor: drafts are not theirs to have. */
  mine: z.boolean(),
  passwordSetAt: z.string().nullable(),
  open: z.boolean(),
  count: z.int(),
})
export type DraftsState = z.infer<typeof DraftsState>

const Password = z.string().max(200)
const DraftId = z.string().min(1).max(100)

/**
 * Drafts that are their supervisor's alone until issued: sealed under a password of their own. Only hashes of what is sealed are in the
 * chain. Everything here refuses 'drafts-own-only' for who is no supervisor, the owner too.
 */
export const supervisorDrafts = {
  state: query({ permission: 'supervision.inspect', affects: ['supervision', 'session'] })
    .input(z.object({}))
    .output(DraftsState),
  /** The first password. It is nowhere kept: without it the drafts are lost. */
  setPassword: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(z.object({ id: ClientId, password: Password, again: Password }))
    .output(z.object({})),
  changePassword: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(z.object({ id: ClientId, old: Password, password: Password, again: Password }))
    .output(z.object({})),
  /** For a password that was lost: throws all one's drafts away and begins with a new one. */
  startAgain: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(z.object({ id: ClientId, password: Password, again: Password }))
    .output(z.object({ lost: z.int() })),
  /** Opens the drafts until the screen is locked, somebody signs in, or the book is closed. */
  unlock: errand({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(z.object({ password: Password }))
    .output(z.object({})),
  lock: errand({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(z.object({}))
    .output(z.object({})),
  /** One's own, newest first; refuses 'drafts-locked'. */
  list: query({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(z.object({}))
    .output(z.array(OwnDraft)),
  save: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(z.object({ id: ClientId, draftId: DraftId, content: DraftContent }))
    .output(z.object({ draftId: DraftId })),
  remove: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(z.object({ id: ClientId, draftId: DraftId }))
    .output(z.object({})),
  /** Writes a draft in clear, with a number: a note, a finding or the yearly report; the draft is gone with it. */
  issue: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(
      z.object({
        id: ClientId,
        draftId: DraftId,
        issuedOn: Civil,
        signers: z.array(z.string().max(100)).max(7).default([]),
      }),
    )
    .output(z.object({ kind: DraftKind, number: z.string(), issuedId: z.string() })),
}
